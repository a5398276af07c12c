import CCommonMark
import Exchange
import Foundation
import ProcessModel
import Testing

/// Our Markdown, put through another tool's formatter, still reads as what was exported.
@Suite struct ReformattedTests {
  private static let count =
    ProcessInfo.processInfo.environment["ROUND_TRIPS"].flatMap { Int($0) } ?? 400

  @Test(arguments: 0..<4) func whatAFormatterWroteAnewIsTheSame(block: Int) throws {
    for seed in stride(from: block, to: Self.count, by: 4) {
      let workspace = try Self.tame(RandomWorkspace.make(seed: UInt64(seed)))
      let files = MarkdownFormat.files(for: workspace, only: nil)
      let back = try MarkdownReader.workspace(
        from: files.map { ($0.path, reformatted($0)) }, mint: { "minted" })
      var came = back
      came.documents = came.documents.map { incoming in
        var incoming = incoming
        if let base = workspace.documents.first(where: { $0.id == incoming.document.id }) {
          incoming.document = incoming.document.keepingLayout(of: base)
        }
        return incoming
      }
      let isSame = came.workspace == workspace
      if !isSame { Issue.record("seed \(seed): \(Difference(workspace, came))") }
    }
  }

  @Test func anAddressThatAFormatterMadeALinkIsTheAddress() throws {
    let file = "# Sales\n\n1. Write to <ana@acme.com>\n2. Look at <https://acme.com>\n"
    let read = try MarkdownReader.document(
      from: Array(file.utf8), named: "sales.md", mint: { "minted" })
    #expect(
      read.document.steps.map(\.text) == ["Write to ana@acme.com", "Look at https://acme.com"])
  }

  /// The workspace without what cmark has no way to keep: blanks in a row, what is no letter, and lines
  /// that look like tables, which it writes as they are.
  private static func tame(_ workspace: Workspace) throws -> Workspace {
    var text = String.UnicodeScalarView()
    var isIndent = true
    for scalar in String(decoding: JSONFormat.text(of: workspace), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{FFFE}": text.append("x")
      case "|": text.append("/")
      case "-" where text.last == ":": break
      case " " where !isIndent && text.last == " ": break
      default: text.append(scalar)
      }
      isIndent = scalar == "\n" || isIndent && scalar == " "
    }
    return try JSONReader.workspace(from: Array(String(text).utf8)).inCanonicalOrder
  }

  /// The file as cmark writes it: its front matter as it was, everything else anew.
  private func reformatted(_ file: ExportFile) -> [UInt8] {
    guard file.path.hasSuffix(".md") else { return file.bytes }
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard
      let front = text.prefixMatch(
        of: /---\n(.*\n)?---\n/.dotMatchesNewlines()
          .repetitionBehavior(.reluctant))
    else { return Array(rendered(text).utf8) }
    return Array(
      (text[front.range] + "\n" + rendered(String(text[front.range.upperBound...]))).utf8)
  }

  private func rendered(_ markdown: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return markdown }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return markdown }
    defer { cmark_node_free(root) }
    guard let text = cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0) else {
      return markdown
    }
    defer { free(text) }
    return String(cString: text)
  }
}
