import Workbench

/// A table in columns, or in records one below the other where the window is too narrow for it.
struct TableLayout {
  private(set) var table: Table
  let style: Style

  private static let gap = 2
  /// Columns below which a cell is no longer readable.
  private static let narrowest = 8
  /// What the last column keeps before others have to give.
  private static let roomForText = 24

  func rows() -> [Row] {
    guard count > 0 else { return [] }
    return inColumns() ?? records(count)
  }

  private var count: Int { max(table.columns.count, table.rows.map(\.count).max() ?? 0) }

  /// The table in as many of its columns as fit; nil where not even those do that are needed.
  private func inColumns() -> [Row]? {
    let count = count
    let natural = (0..<count).map { column in
      max(
        width(of: Prose(heading(column))),
        table.rows.map { column < $0.count ? width(of: $0[column]) : 0 }.max() ?? 0)
    }
    let words = natural.reduce(0, +) > style.width ? (0..<count).map(longestWord) : []
    let room = style.width - Self.gap * (count - 1)
    // Words stay whole where that is possible at all, and what is least missed goes before they break.
    let whole = fit(natural, keeping: words, into: room)
    if whole == nil, let narrower { return narrower.inColumns() }
    guard let widths = whole ?? fit(natural, into: room) else { return nil }
    let right = (0..<count).map(isNumeric)
    var rows: [Row] = []
    if table.columns.contains(where: { !$0.isEmpty }) {
      let headings = (0..<count).map { Prose(heading($0), .strong) }
      rows += line(headings, widths, right)
      let rule = style.hasUnicode ? "─" : "-"
      rows += line(widths.map { Prose(String(repeating: rule, count: $0), .quiet) }, widths, right)
    }
    for cells in table.rows { rows += line(cells, widths, right) }
    return rows
  }

  /// The table without the column that is least missed; nil where all of them are needed.
  private var narrower: TableLayout? {
    guard let heading = table.spare.first, let column = table.columns.firstIndex(of: heading) else {
      return nil
    }
    var layout = self
    layout.table.spare.removeFirst()
    layout.table.columns.remove(at: column)
    for row in table.rows.indices where column < table.rows[row].count {
      layout.table.rows[row].remove(at: column)
    }
    return layout
  }

  /// Column widths that fit, or nil where not even narrow ones do.
  ///
  /// - Parameter words: What each column but the last keeps at least.
  private func fit(_ natural: [Int], keeping words: [Int] = [], into room: Int) -> [Int]? {
    var widths = natural
    let last = widths.count - 1
    let others = widths.dropLast().reduce(0, +)
    if others + widths[last] <= room { return widths }
    let kept = min(widths[last], Self.roomForText)
    widths[last] = max(kept, room - others)
    while widths.reduce(0, +) > room {
      let loose = widths.dropLast().indices.filter { column in
        widths[column] > max(Self.narrowest, words.isEmpty ? 0 : words[column])
      }
      guard let widest = loose.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// The width of the longest word of a column.
  private func longestWord(_ column: Int) -> Int {
    let texts = [heading(column)] + table.rows.map { column < $0.count ? $0[column].text : "" }
    return texts.flatMap { $0.split(separator: " ") }
      .map {
        DisplayWidth.of(SafeText.clean(String($0), breaks: .blank, signs: style.signs))
      }
      .max() ?? 0
  }

  private func line(_ cells: [Prose], _ widths: [Int], _ right: [Bool]) -> [Row] {
    let wrapped = widths.indices.map { column in
      Wrap.rows(
        of: column < cells.count ? cells[column] : "", width: max(widths[column], 1),
        signs: style.signs)
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var row = Row()
      var start = 0
      for (column, rows) in wrapped.enumerated() {
        if index < rows.count, !rows[index].isEmpty {
          row.pad(to: start + (right[column] ? widths[column] - rows[index].width : 0))
          row.append(rows[index])
        }
        start += widths[column] + Self.gap
      }
      return row
    }
  }

  private func records(_ count: Int) -> [Row] {
    var rows: [Row] = []
    for (index, cells) in table.rows.enumerated() {
      if index > 0 { rows.append(Row()) }
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        let label = heading(column)
        let text = label.isEmpty ? cell : Prose("\(label): ", .quiet) + cell
        let wrapped = Wrap.rows(of: text, width: style.width - 4, signs: style.signs)
        for (line, row) in wrapped.enumerated() {
          let indent = (column == 0 ? 0 : 2) + (line == 0 ? 0 : 2)
          rows.append(row.indented(by: Row(String(repeating: " ", count: indent))))
        }
      }
    }
    return rows
  }

  private func heading(_ column: Int) -> String {
    column < table.columns.count ? table.columns[column] : ""
  }

  private func isNumeric(_ column: Int) -> Bool {
    var hasNumber = false
    for cells in table.rows where column < cells.count && !cells[column].isEmpty {
      guard cells[column].text.utf8.allSatisfy({ Self.numberBytes.contains($0) }) else {
        return false
      }
      hasNumber = true
    }
    return hasNumber
  }

  private static let numberBytes = Set("0123456789#%.,".utf8)

  private func width(of prose: Prose) -> Int {
    prose.spans.reduce(0) { sum, span in
      sum + DisplayWidth.of(SafeText.clean(span.text, breaks: .blank, signs: style.signs))
    }
  }
}
