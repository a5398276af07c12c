/// A terminal's screen, as far as a line editor uses it.
package struct Screen: Sendable {
  package private(set) var columns: Int
  package private(set) var rows: Int
  package private(set) var cursor = (row: 0, column: 0)
  /// Whether the program has asked for marks around pasted text.
  package private(set) var marksPastes = false

  /// A cell holds a character with its marks; the second half of a wide one is empty.
  private var cells: [[String]]
  private var scrolledAway: [String] = []
  private var sequence: String?

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Self.blank(columns, rows)
  }

  /// Lines from the first ever printed to the last with anything on it, without blanks at their ends.
  package var lines: [String] {
    var lines = scrolledAway + cells.map(Self.text)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  package var text: String { lines.joined(separator: "\n") }

  package var cursorLine: String { Self.text(of: cells[cursor.row]) }

  package mutating func resize(columns: Int, rows: Int) {
    var resized = Self.blank(columns, rows)
    let firstKept = max(cursor.row - rows + 1, 0)
    scrolledAway += cells[..<firstKept].map(Self.text)
    for (row, old) in cells[firstKept...].prefix(rows).enumerated() {
      for (column, cell) in old.prefix(columns).enumerated() { resized[row][column] = cell }
    }
    cells = resized
    cursor = (cursor.row - firstKept, min(cursor.column, columns - 1))
    self.columns = columns
    self.rows = rows
  }

  package mutating func print(_ text: String) {
    for scalar in text.unicodeScalars { take(scalar) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let begun = sequence {
      sequence = begun + String(scalar)
      if begun.isEmpty
        ? scalar != "[" && scalar != "("
        : (0x40...0x7E).contains(scalar.value)
          || begun.hasPrefix("(")
      {
        obey(sequence ?? "")
        sequence = nil
      }
      return
    }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": cursor.column = 0
    case "\n": lineFeed()
    case "\u{08}": cursor.column = max(min(cursor.column, columns - 1) - 1, 0)
    case "\t": cursor.column = min((cursor.column / 8 + 1) * 8, columns - 1)
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      let column = max(cursor.column - 1, 0)
      let wide = cells[cursor.row][column].isEmpty && column > 0
      cells[cursor.row][wide ? column - 1 : column].unicodeScalars.append(scalar)
      return
    }
    if cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
  }

  private mutating func lineFeed() {
    cursor.row += 1
    guard cursor.row == rows else { return }
    cursor.row -= 1
    scrolledAway.append(Self.text(of: cells.removeFirst()))
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func obey(_ sequence: String) {
    guard sequence.hasPrefix("["), let order = sequence.last else { return }
    let words = sequence.dropFirst().dropLast()
    if words == "?2004" { marksPastes = order == "h" }
    let numbers = words.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(first, 1)
    // The cursor may wait behind the last column.
    let column = min(cursor.column, columns - 1)
    switch order {
    case "A": cursor.row = max(cursor.row - count, 0)
    case "B": cursor.row = min(cursor.row + count, rows - 1)
    case "C": cursor.column = min(column + count, columns - 1)
    case "D": cursor.column = max(column - count, 0)
    case "G": cursor.column = min(count, columns) - 1
    case "H":
      let wanted = max(numbers.count > 1 ? numbers[1] : 1, 1)
      cursor = (min(count, rows) - 1, min(wanted, columns) - 1)
    case "K": erase(row: cursor.row, from: first == 0 ? column : 0, to: first == 1 ? column : nil)
    case "J": eraseScreen(from: first == 0 ? column : 0, all: first == 2)
    case "P":
      cells[cursor.row].removeSubrange(column..<min(column + count, columns))
      cells[cursor.row] += Array(repeating: " ", count: columns - cells[cursor.row].count)
    case "@":
      cells[cursor.row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[cursor.row].removeLast(cells[cursor.row].count - columns)
    default: break
    }
  }

  private mutating func erase(row: Int, from start: Int, to end: Int?) {
    for column in start...max(end ?? columns - 1, start) { cells[row][column] = " " }
  }

  private mutating func eraseScreen(from column: Int, all: Bool) {
    if all {
      cells = Self.blank(columns, rows)
      return
    }
    erase(row: cursor.row, from: column, to: nil)
    for row in cells.indices.dropFirst(cursor.row + 1) { erase(row: row, from: 0, to: nil) }
  }

  private static func blank(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  private static func text(of cells: [String]) -> String {
    var text = cells.joined()
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60:
      return 2
    default: return 1
    }
  }
}
