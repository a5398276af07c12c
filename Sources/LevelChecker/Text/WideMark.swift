/// A character outside ASCII: a curly quote, a dash, an arrow, a wide blank, or something else.
struct WideMark {
  var kind: Kind
  var length: Int

  enum Kind { case blank, openQuote, closeQuote, openSingle, closeSingle, dash, arrow, other }

  init(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let lead = bytes[index]
    length = min(WideMark.length(of: lead), bytes.count - index)
    kind = .other
    if lead == 0xC2, length == 2 {
      switch bytes[index + 1] {
      case 0xA0: kind = .blank
      case 0xAB: kind = .openQuote
      case 0xBB: kind = .closeQuote
      default: break
      }
    } else if lead == 0xE2, length == 3 {
      kind = WideMark.kind(second: bytes[index + 1], third: bytes[index + 2])
    }
  }

  private static func kind(second: UInt8, third: UInt8) -> Kind {
    switch (second, third) {
    case (0x80, 0x80...0x8F), (0x80, 0xAF): .blank
    case (0x80, 0x92...0x95): .dash
    case (0x80, 0x98): .openSingle
    case (0x80, 0x99): .closeSingle
    case (0x80, 0x9C), (0x80, 0x9E): .openQuote
    case (0x80, 0x9D): .closeQuote
    case (0x80, 0xBA), (0x86, 0x92), (0x87, 0x92), (0x96, 0xB6...0xBA), (0x9E, 0x94...0xBE):
      .arrow
    default: .other
    }
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }

  /// The bytes of an accented Latin, Greek or Cyrillic letter here; nil for anything else.
  static func lettersLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (0xC3...0xD4).contains(bytes[index]), index + 1 < bytes.count else { return nil }
    return bytes[index] == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7) ? nil : 2
  }
}
