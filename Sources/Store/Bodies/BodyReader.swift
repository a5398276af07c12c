/// Reads JSON as this program writes it, straight from its bytes.
///
/// The general reader of Foundation takes a moment for its set-up and then twenty times as long; a
/// start of the program should not wait for that. Whatever is unusual is left to it: every method
/// throws `Unusual`, and nothing is ever passed over.
struct BodyReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Something that only the general reader can judge.
  struct Unusual: Error {}

  /// Reads the whole text as one value; nil where anything in it is unusual.
  static func read<Value>(
    _ text: String, _ body: (inout BodyReader) throws(Unusual) -> Value
  ) -> Value? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = BodyReader(bytes: bytes)
      guard let value = try? body(&reader), reader.place == bytes.count else { return nil }
      return value
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Hands over every key of an object; the value behind it is still to be read.
  mutating func object(
    _ member: (inout BodyReader, Name) throws(Unusual) -> Void
  ) throws(Unusual) {
    try expect("{")
    if take("}") { return }
    repeat {
      let key = try name()
      try expect(":")
      try member(&self, key)
    } while take(",")
    try expect("}")
  }

  /// The name of a member or an identifier, as it stands in the text.
  struct Name {
    let bytes: UnsafeBufferPointer<UInt8>

    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func ~= (name: StaticString, found: Name) -> Bool {
      guard name.utf8CodeUnitCount == found.bytes.count else { return false }
      return name.withUTF8Buffer { wanted in
        for index in wanted.indices where wanted[index] != found.bytes[index] { return false }
        return true
      }
    }
  }

  mutating func name() throws(Unusual) -> Name {
    try expect("\"")
    let start = place
    passPlain()
    let bytes = UnsafeBufferPointer(rebasing: bytes[start..<place])
    try expect("\"")
    return Name(bytes: bytes)
  }

  /// Goes on to the next byte that is not simply part of a string.
  private mutating func passPlain() {
    while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] >= 0x20,
      bytes[place] != UInt8(ascii: "\\")
    {
      place += 1
    }
  }

  mutating func array<Element>(
    _ element: (inout BodyReader) throws(Unusual) -> Element
  ) throws(Unusual) -> [Element] {
    try expect("[")
    var elements: [Element] = []
    if take("]") { return elements }
    repeat { elements.append(try element(&self)) } while take(",")
    try expect("]")
    return elements
  }

  mutating func string() throws(Unusual) -> String {
    try expect("\"")
    let start = place
    passPlain()
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
    if take("\"") { return text }
    return try escaped(behind: text)
  }

  /// The rest of a string in which a character is written with a backslash.
  private mutating func escaped(behind start: String) throws(Unusual) -> String {
    var text = Array(start.utf8)
    while !take("\"") {
      if take("\\") {
        guard let letter = next, let meant = Self.escapes[letter] else { throw Unusual() }
        text.append(meant)
      } else {
        guard let byte = next, byte >= 0x20 else { throw Unusual() }
        text.append(byte)
      }
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The ones that name a character by its number are unusual here.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09,
  ]

  mutating func bool() throws(Unusual) -> Bool {
    if take(word: "true") { return true }
    guard take(word: "false") else { throw Unusual() }
    return false
  }

  /// A whole number.
  mutating func integer() throws(Unusual) -> Int {
    let start = place
    var value = 0
    while let byte = next, (0x30...0x39).contains(byte), place - start < 18 {
      value = value * 10 + Int(byte - 0x30)
      place += 1
    }
    guard place > start else { throw Unusual() }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func expect(_ sign: Unicode.Scalar) throws(Unusual) {
    guard take(sign) else { throw Unusual() }
  }

  /// One sign of ASCII.
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    let isThere = word.withUTF8Buffer { wanted in
      for index in 0..<count where bytes[place + index] != wanted[index] { return false }
      return true
    }
    if isThere { place += count }
    return isThere
  }
}
