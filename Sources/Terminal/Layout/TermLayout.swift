import Workbench

/// Terms with their meaning beside them, or below them where the window is narrow.
struct TermLayout {
  let terms: [Block.Term]
  let style: Style

  private static let indent = 2
  private static let longest = 30

  func rows() -> [Row] {
    let wrapped = terms.map { wrap($0.term, width: style.measure - Self.indent) }
    let widest = wrapped.filter { $0.count == 1 }.map { $0[0].width }.filter { $0 <= limit }.max()
    let column = isNarrow ? Self.indent * 3 : Self.indent + (widest ?? limit) + 2
    let hanging = Row(String(repeating: " ", count: column))
    var rows: [Row] = []
    for (term, head) in zip(terms, wrapped) {
      let indented = head.map { $0.indented(by: Row(String(repeating: " ", count: Self.indent))) }
      let meaning = wrap(term.meaning, width: style.measure - column, breaks: .keep)
      guard !term.meaning.isEmpty else {
        rows += indented
        continue
      }
      if !isNarrow, indented.count == 1, indented[0].width + 2 <= column {
        var first = indented[0]
        first.pad(to: column)
        first.append(meaning[0])
        rows.append(first)
        rows += meaning.dropFirst().map { $0.isEmpty ? $0 : $0.indented(by: hanging) }
      } else {
        rows += indented
        rows += meaning.map { $0.isEmpty ? $0 : $0.indented(by: hanging) }
      }
    }
    return rows
  }

  private var isNarrow: Bool { style.width < 60 }
  private var limit: Int { min(Self.longest, style.measure / 3) }

  private func wrap(_ prose: Prose, width: Int, breaks: SafeText.Breaks = .blank) -> [Row] {
    Wrap.rows(of: prose, width: width, breaks: breaks, signs: style.signs)
  }
}
