/// Finds where bytes are not UTF-8, and in which line.
enum UTF8Gate {
  /// The number of the line, from 1, that holds a byte.
  static func line(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    var previous: UInt8 = 0
    for byte in bytes[..<index] {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
      previous = byte
    }
    return line
  }

  /// Where the bytes stop being UTF-8.
  static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      // Added up without a stop on the way, which takes many bytes at once.
      guard buffer.reduce(0, |) >= 0x80 else { return nil }
      var index = 0
      while index < buffer.count {
        let width = width(of: buffer, at: index)
        guard width > 0 else { return index + bytes.startIndex }
        index += width
      }
      return nil
    }
  }

  /// How many bytes the letter at a place takes, 0 where there is none.
  private static func width(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + distance < bytes.count && range.contains(bytes[index + distance])
    }
    return switch first {
    case 0xC2...0xDF: follows(1) ? 2 : 0
    case 0xE0: follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: follows(1) && follows(2) ? 3 : 0
    case 0xF0: follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: follows(1) && follows(2) && follows(3) ? 4 : 0
    default: 0
    }
  }
}
