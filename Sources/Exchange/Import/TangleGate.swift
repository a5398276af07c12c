/// Finds what no person writes and what costs the Markdown parser memory or time without measure:
/// marks by the million, tables as wide as they are long, pictures within pictures.
enum TangleGate {
  /// Lines, inline marks and cells of one file: each costs some hundred bytes.
  static let marksPerFile = 500_000
  /// Beginnings of pictures between two empty lines: they cost their square.
  static let picturesPerParagraph = 1_000

  /// Where the limits are passed.
  static func firstKnot(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      kinds.withUnsafeBufferPointer { kinds in
        var count = Count()
        var hasLetters = false
        for index in 0..<buffer.count {
          let kind = kinds[Int(buffer[index])]
          if kind != .mark {
            hasLetters = hasLetters || kind == .letter
            continue
          }
          if hasLetters { count.isLineEmpty = false }
          hasLetters = false
          count.add(buffer[index], after: index > 0 ? buffer[index - 1] : 0x0A)
          if count.isTooMuch { return bytes.startIndex + index }
        }
        return nil
      }
    }
  }

  private enum Kind: UInt8 {
    case letter, blank, mark
  }

  /// What every byte is: nearly all are letters and blanks, which are only passed over.
  private static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
    if byte == 0x20 || byte == 0x09 { return .blank }
    return "\n\r|-+>.)[]*_`<&~\\!".utf8.contains(byte) ? .mark : .letter
  }

  private struct Count {
    private var marks = 0
    private var pictures = 0
    /// Rows of a short line are filled up to the columns of its table.
    private var columns = 0
    private var rows = 0
    private var pipes = 0
    var isLineEmpty = true

    var isTooMuch: Bool {
      marks + (columns + 1) * rows > marksPerFile || pictures > picturesPerParagraph
    }

    mutating func add(_ byte: UInt8, after previous: UInt8) {
      switch byte {
      case 0x0A where previous == 0x0D: return
      case 0x0A, 0x0D: endLine()
      case UInt8(ascii: "|"):
        pipes += 1
        isLineEmpty = false
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        // Items and quotations stand at the beginning of a line or right behind each other.
        if previous <= 0x20 || previous == byte { marks += 1 }
        isLineEmpty = false
      case UInt8(ascii: "["):
        if previous == UInt8(ascii: "!") { pictures += 1 }
        marks += 1
        isLineEmpty = false
      case UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
        UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "\\"),
        UInt8(ascii: "!"):
        marks += 1
        isLineEmpty = false
      default: isLineEmpty = false
      }
    }

    private mutating func endLine() {
      rows += 1
      columns = max(columns, pipes)
      pipes = 0
      if isLineEmpty {
        marks += (columns + 1) * rows
        columns = 0
        rows = 0
        pictures = 0
      }
      isLineEmpty = true
    }
  }
}
