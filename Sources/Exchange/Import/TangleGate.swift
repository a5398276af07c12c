/// Finds what no person writes and what costs a Markdown parser without measure: a million marks, or
/// thousands of them in one paragraph or one inside the other.
enum TangleGate {
  /// Lines and inline marks of one file: each costs the parser some hundred bytes.
  private static let marksPerFile = 1_500_000
  /// Inline marks from one empty line to the next: some of them cost their square.
  private static let marksPerParagraph = 10_000
  /// List and quotation marks at the beginning of one line.
  private static let depth = 500

  /// Where the limits are passed.
  static func firstKnot(in bytes: ArraySlice<UInt8>) -> Int? {
    var marks = 0
    var paragraph = 0
    var leading = 0
    var isLeading = true
    var isEmptyLine = true
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0D:
        marks += 1
        if isEmptyLine { paragraph = 0 }
        leading = 0
        isLeading = true
        isEmptyLine = true
      case 0x20, 0x09: continue
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        isEmptyLine = false
        marks += 1
        if isLeading { leading += 1 } else if byte == UInt8(ascii: "*") { paragraph += 1 }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"):
        isEmptyLine = false
        if isLeading, byte < UInt8(ascii: "0") { leading += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"),
        UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "|"),
        UInt8(ascii: "\\"), UInt8(ascii: "!"):
        isEmptyLine = false
        isLeading = false
        marks += 1
        paragraph += 1
      default:
        isEmptyLine = false
        isLeading = false
      }
      if marks > marksPerFile || paragraph > marksPerParagraph || leading > depth { return index }
    }
    return nil
  }
}
