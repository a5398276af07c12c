import Workbench

/// The steps of a document: numbers in a column of their own, text wrapped under text, marks in the
/// margin, and seats at the right edge where there is room.
struct StepLayout {
  let lines: [StepLine]
  let style: Style

  private static let gap = 2

  func rows() -> [Row] {
    let margin = lines.contains { !$0.mark.isEmpty } ? markWidth + 1 : 0
    let starts = textColumns(from: margin)
    return lines.flatMap { line in rows(of: line, textAt: starts[depth(of: line)]) }
  }

  private func rows(of line: StepLine, textAt column: Int) -> [Row] {
    let prefix = prefix(of: line, upTo: column)
    let text = wrap(line.text, width: style.measure - prefix.width)
    let hanging = Row(String(repeating: " ", count: column))
    var rows = text.enumerated().map { index, row in
      row.indented(by: index == 0 ? prefix : hanging)
    }
    guard !line.aside.isEmpty else { return rows }
    let aside = wrap(line.aside, width: style.measure - column)
    if rows.count == 1, aside.count == 1,
      rows[0].width + Self.gap + aside[0].width <= style.measure
    {
      rows[0].pad(to: style.measure - aside[0].width)
      rows[0].append(aside[0])
    } else {
      rows += aside.map { $0.indented(by: hanging) }
    }
    return rows
  }

  private func prefix(of line: StepLine, upTo column: Int) -> Row {
    var row = wrap(line.mark, width: max(markWidth, 1))[0]
    guard !line.number.isEmpty else {
      row.pad(to: column)
      return row
    }
    row.pad(to: column - Self.gap - numberWidth(atDepth: depth(of: line)))
    if depth(of: line) == 0 {
      row.pad(to: column - Self.gap - DisplayWidth.of(line.number))
    }
    row.append(clean(line.number), .quiet)
    row.pad(to: max(column, row.width + 1))
    return row
  }

  /// Where the text of each depth begins: behind the numbers of that depth.
  private func textColumns(from margin: Int) -> [Int] {
    let deepest = lines.map { depth(of: $0) }.max() ?? 0
    var column = margin
    return (0...deepest).map { depth in
      column += numberWidth(atDepth: depth) + Self.gap
      // In a narrow window deep lines stop moving to the right.
      column = min(column, style.measure / 2)
      return column
    }
  }

  private func numberWidth(atDepth depth: Int) -> Int {
    lines.filter { self.depth(of: $0) == depth }.map { DisplayWidth.of(clean($0.number)) }.max()
      ?? 0
  }

  private var markWidth: Int {
    lines.map { DisplayWidth.of($0.mark.text) }.max() ?? 0
  }

  private func depth(of line: StepLine) -> Int { min(max(line.depth, 0), 8) }

  private func wrap(_ prose: Prose, width: Int) -> [Row] {
    Wrap.rows(of: prose, width: max(width, 8), unicode: style.hasUnicode)
  }

  private func clean(_ text: String) -> String {
    SafeText.clean(text, breaks: .blank, unicode: style.hasUnicode)
  }
}
