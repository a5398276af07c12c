import Workbench

/// Markdown as it is written, its long lines broken at blanks so that they still read as the same
/// Markdown.
struct MarkdownLayout {
  let text: String
  let style: Style

  func rows() -> [Row] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // What stands behind the last line break is no line.
    return (text.hasSuffix("\n") ? lines.dropLast() : lines[...]).flatMap { rows(of: $0) }
  }

  private func rows(of line: Substring) -> [Row] {
    let start = Self.start(of: line)
    let rows = Wrap.rows(
      of: Prose(String(line[start...])), width: max(style.width - indent(of: line, to: start), 8),
      signs: style.signs)
    let mark = Row(SafeText.clean(String(line[..<start]), breaks: .blank, signs: style.signs))
    let under = Row(String(repeating: " ", count: indent(of: line, to: start)))
    return rows.enumerated().map { $1.isEmpty ? $1 : $1.indented(by: $0 == 0 ? mark : under) }
  }

  private func indent(of line: Substring, to start: Substring.Index) -> Int {
    DisplayWidth.of(String(line[..<start]))
  }

  /// Where the text of a line begins, behind blanks and the mark of a list item.
  private static func start(of line: Substring) -> Substring.Index {
    let text = line.drop { $0 == " " }
    let number = text.prefix(while: \.isNumber)
    let mark =
      text.hasPrefix("- ")
      ? 2 : !number.isEmpty && text.dropFirst(number.count).hasPrefix(". ") ? number.count + 2 : 0
    return text.index(text.startIndex, offsetBy: mark)
  }
}
