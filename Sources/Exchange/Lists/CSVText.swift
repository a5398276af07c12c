/// Writes tables as spreadsheet programs read them: commas, quotes, `\r\n`, and a mark at the start by
/// which they know the text as UTF-8.
struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ columns: [String]) {
    row(columns)
  }

  mutating func row(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell ?? "")
    }
    bytes.append(utf8: "\r\n")
  }

  private mutating func write(_ cell: String) {
    let text = Self.disarmed(cell)
    guard text.utf8.contains(where: { ",\"\r\n;\t".utf8.contains($0) }) else {
      return bytes.append(utf8: text)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text.
  static func disarmed(_ cell: String) -> String {
    let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let first, "=+-@|%＝＋－＠".unicodeScalars.contains(first) else { return cell }
    return "'" + cell
  }
}
