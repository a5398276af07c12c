/// What a byte begins, told by comparing: a table would have to be asked for with every byte.
enum ByteClass {
  case blank
  case letter
  case digit
  case mark
  /// The first byte of a character outside ASCII.
  case lead

  @inline(__always)
  init(_ byte: UInt8) {
    if ByteClass.isLetter(byte) {
      self = .letter
    } else if byte <= 32 {
      self = .blank
    } else if ByteClass.isDigit(byte) {
      self = .digit
    } else if byte < 127 {
      self = .mark
    } else {
      self = byte == 127 ? .blank : .lead
    }
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether an address or a file name may end with this byte: a full stop after it may not.
  static func endsCompound(_ byte: UInt8) -> Bool {
    switch ByteClass(byte) {
    case .letter, .digit, .lead: true
    default: byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
    }
  }
}
