/// The rows of a CSV file, as spreadsheets write them: commas, semicolons or tabs, cells in quotes that
/// may hold any of these, line breaks and doubled quotes.
struct CSVRows: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    separator = Self.separator(in: bytes)
  }

  /// The cells of the next row that has any.
  mutating func next() -> [String]? {
    while index < bytes.endIndex {
      let row = row()
      if row.contains(where: { !$0.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func row() -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func text() -> String { String(decoding: cell, as: UTF8.self) }
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case separator:
        cells.append(text())
        cell.removeAll(keepingCapacity: true)
      case 0x0D where index < bytes.endIndex && bytes[index] == 0x0A: continue
      case 0x0A, 0x0D: return cells + [text()]
      default: cell.append(byte)
      }
    }
    return cells + [text()]
  }

  /// What parts most cells of the first line.
  private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(64_000) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D, !counts.isEmpty { break }
      if ",;\t".utf8.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].max {
      counts[$0, default: 0] < counts[$1, default: 0]
    } ?? UInt8(ascii: ",")
  }
}
