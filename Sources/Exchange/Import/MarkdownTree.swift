import CCommonMark
import Foundation

/// Parses Markdown with cmark-gfm: CommonMark with tables, deletions and check boxes.
enum MarkdownTree {
  /// - Parameter keepsAddresses: Whether a link to another site leaves its address behind its text.
  static func events(of body: ArraySlice<UInt8>, keepsAddresses: Bool) -> [MarkdownEvent] {
    // The parser keeps a table of special characters for all of its uses at once.
    parsing.lock()
    defer { parsing.unlock() }
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    body.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    var walk = MarkdownWalk(keepsAddresses: keepsAddresses)
    walk.run(through: root)
    return walk.events
  }

  private static let parsing = NSLock()

  /// Only two tildes delete: one means “about” in many a text.
  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
}
