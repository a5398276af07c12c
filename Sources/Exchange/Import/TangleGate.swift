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
      marks.withUnsafeBufferPointer { marks in
        var count = Count()
        var previous: UInt8 = 0x0A
        for index in buffer.indices {
          let byte = buffer[index]
          if marks[Int(byte)] {
            count.add(byte, after: previous)
            if count.isTooMuch { return bytes.startIndex + index }
          } else {
            count.isLineEmpty = false
          }
          previous = byte
        }
        return nil
      }
    }
  }

  /// The bytes that `Count` looks at more closely than that they are there.
  private static let marks: [Bool] = (UInt8.min...UInt8.max).map { byte in
    "\n\r \t|-+>.)[]*_`<&~\\!".utf8.contains(byte)
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
      case 0x20, 0x09: return
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
