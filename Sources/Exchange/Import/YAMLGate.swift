/// Finds in YAML what a parser would follow without end: references, and levels without number.
enum YAMLGate {
  private static let depth = 60

  static func problem(in yaml: ArraySlice<UInt8>) -> ImportError.Reason? {
    var lines = LineRanges(yaml)
    var number = 1
    var open = 0
    while let range = lines.next() {
      number += 1
      let line = yaml[range]
      let indent = line.prefix { $0 == 0x20 }.count
      var level = indent
      var quote: UInt8?
      var last = UInt8(ascii: " ")
      // Whether a value or a key may begin here, where & and * mean a reference.
      var isAtStart = true
      scan: for index in line.indices.dropFirst(indent) {
        let byte = line[index]
        if let mark = quote {
          if byte == mark, last != UInt8(ascii: "\\") || mark == UInt8(ascii: "'") { quote = nil }
          last = byte == UInt8(ascii: "\\") && last == byte ? 0 : byte
          continue
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if isAtStart { quote = byte }
          isAtStart = false
        case UInt8(ascii: "#") where last == 0x20: break scan
        case UInt8(ascii: "&"), UInt8(ascii: "*"):
          if isAtStart, index + 1 < line.endIndex, line[index + 1] > 0x20 {
            return .frontMatterReferences(line: number)
          }
          isAtStart = false
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          open += 1
          isAtStart = true
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          open = max(open - 1, 0)
          isAtStart = false
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","):
          if isAtStart, byte != UInt8(ascii: ",") { level += 2 }
          let isApart = index + 1 == line.endIndex || line[index + 1] <= 0x20 || open > 0
          if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ","), isApart { isAtStart = true }
        case 0x20, 0x09:
          break
        default:
          isAtStart = false
        }
        last = byte
      }
      if open > depth || level > 2 * depth { return .frontMatterTooDeep(line: number) }
    }
    return nil
  }
}
