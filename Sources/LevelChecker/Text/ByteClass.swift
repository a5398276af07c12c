/// What a byte begins, looked up rather than compared.
enum ByteClass: UInt8 {
  case blank
  case letter
  case digit
  case mark
  /// The first byte of a character outside ASCII.
  case lead

  static let of: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case 0...32, 127: .blank
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0..<128: .mark
    default: .lead
    }
  }

  /// Whether an address or a file name may end with this byte: a full stop after it may not.
  static func endsCompound(_ byte: UInt8) -> Bool {
    switch of[Int(byte)] {
    case .letter, .digit, .lead: true
    default: byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
    }
  }
}
