/// Finds in YAML what a parser would follow without end: references, and levels without number.
///
/// It reads no more of YAML than that needs, and where it is in doubt it takes text for a reference.
struct YAMLGate {
  private static let depth = 60

  private var line: ArraySlice<UInt8> = []
  private var number = 1
  /// Brackets and braces that are open.
  private var open = 0
  /// How far the key stands in whose literal text the lines below are, `|` or `>`.
  private var literal: Int?

  static func problem(in yaml: ArraySlice<UInt8>) -> ImportError.Reason? {
    var gate = YAMLGate()
    var lines = LineRanges(yaml)
    while let range = lines.next() {
      gate.number += 1
      gate.line = yaml[range]
      if let problem = gate.problem() { return problem }
    }
    return nil
  }

  private mutating func problem() -> ImportError.Reason? {
    let indent = line.prefix { $0 == 0x20 }.count
    if let margin = literal {
      if indent > margin || indent == line.count { return nil }
      literal = nil
    }
    var level = indent
    // Whether a value or a key may begin here, where & and * mean a reference.
    var isAtStart = true
    var index = line.startIndex + indent
    while index < line.endIndex {
      let byte = line[index]
      let isApart = index + 1 == line.endIndex || line[index + 1] <= 0x20
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isAtStart { index = closingQuote(from: index) }
        isAtStart = false
      case UInt8(ascii: "#") where index == line.startIndex || line[index - 1] <= 0x20:
        index = line.endIndex - 1
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        if isAtStart, !isApart { return .frontMatterReferences(line: number) }
        isAtStart = false
      case UInt8(ascii: "!") where isAtStart:
        while index + 1 < line.endIndex, line[index + 1] > 0x20 { index += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open += 1
        isAtStart = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        open = max(open - 1, 0)
        isAtStart = false
      case UInt8(ascii: ":"), UInt8(ascii: ","):
        if isApart || open > 0 { isAtStart = true }
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        if isAtStart { level += 2 }
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if isAtStart, open == 0 { literal = indent }
        isAtStart = false
      case 0x20, 0x09: break
      default: isAtStart = false
      }
      index += 1
    }
    let isTooDeep = open > Self.depth || level > 2 * Self.depth
    return isTooDeep ? .frontMatterTooDeep(line: number) : nil
  }

  /// Where the quotation that begins at a place ends, in this line.
  private func closingQuote(from start: Int) -> Int {
    var index = start + 1
    while index < line.endIndex, line[index] != line[start] {
      if line[index] == UInt8(ascii: "\\"), line[start] == UInt8(ascii: "\"") { index += 1 }
      index += 1
    }
    return min(index, line.endIndex - 1)
  }
}
