import Workbench

/// The steps of a document: numbers in a column of their own, text wrapped under text, marks in the
/// margin, and seats at the right edge where there is room.
struct StepLayout {
  let lines: [StepLine]
  let style: Style

  /// The width of the widest number of each depth, and of the widest mark: of all lines, taken once.
  private let numberWidths: [Int]
  private let markWidth: Int

  private static let gap = 2
  private static let deepest = 8

  init(lines: [StepLine], style: Style) {
    self.lines = lines
    self.style = style
    var widths = Array(repeating: 0, count: Self.deepest + 1)
    var mark = 0
    for line in lines {
      let number = SafeText.clean(line.number, breaks: .blank, signs: style.signs)
      let depth = Self.depth(of: line)
      widths[depth] = max(widths[depth], DisplayWidth.of(number))
      mark = max(mark, DisplayWidth.of(line.mark.text))
    }
    numberWidths = widths
    markWidth = mark
  }

  func rows() -> [Row] {
    let margin = lines.contains { !$0.mark.isEmpty } ? markWidth + 1 : 0
    let starts = textColumns(from: margin)
    return lines.flatMap { line in rows(of: line, textAt: starts[Self.depth(of: line)]) }
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
    row.pad(to: column - Self.gap - numberWidths[Self.depth(of: line)])
    if Self.depth(of: line) == 0 {
      row.pad(to: column - Self.gap - DisplayWidth.of(line.number))
    }
    row.append(clean(line.number), .quiet)
    row.pad(to: max(column, row.width + 1))
    return row
  }

  /// Where the text of each depth begins: behind the numbers of that depth.
  private func textColumns(from margin: Int) -> [Int] {
    let deepest = lines.map(Self.depth).max() ?? 0
    var column = margin
    return (0...deepest).map { depth in
      column += numberWidths[depth] + Self.gap
      // In a narrow window deep lines stop moving to the right.
      column = min(column, style.measure / 2)
      return column
    }
  }

  private static func depth(of line: StepLine) -> Int { min(max(line.depth, 0), deepest) }

  private func wrap(_ prose: Prose, width: Int) -> [Row] {
    Wrap.rows(of: prose, width: max(width, 8), signs: style.signs)
  }

  private func clean(_ text: String) -> String {
    SafeText.clean(text, breaks: .blank, signs: style.signs)
  }
}
