/// Writes JSON into one buffer, two blanks a level; whoever calls gives keys in order.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  mutating func object(_ body: (inout JSONText) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONText, Element) -> Void
  ) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements {
        json.separate()
        write(&json, element)
      }
    }
  }

  mutating func key(_ key: String) {
    separate()
    string(key)
    bytes.append(utf8: ": ")
  }

  mutating func pair(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// A value that is JSON already.
  mutating func ready(_ name: String, _ json: String) {
    key(name)
    bytes.append(utf8: json)
  }

  mutating func pair(_ name: String, _ isTrue: Bool) {
    key(name)
    bytes.append(utf8: isTrue ? "true" : "false")
  }

  mutating func pair(_ name: String, _ number: Int) {
    key(name)
    bytes.append(utf8: "\(number)")
  }

  /// A number; one that JSON has no word for is left out.
  mutating func pair(_ name: String, _ number: Double) {
    guard number.isFinite else { return }
    key(name)
    bytes.append(utf8: "\(number)")
  }

  mutating func pair(_ name: String, _ texts: [String]) {
    key(name)
    array(texts) { $0.string($1) }
  }

  mutating func string(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { letters in
      for byte in letters {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        case 0x0A: bytes.append(utf8: "\\n")
        case 0..<0x20:
          bytes.append(utf8: byte < 16 ? "\\u000" : "\\u00")
          bytes.append(utf8: String(byte, radix: 16))
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Bytes that are ASCII already and need no escape.
  mutating func plain(_ name: String, _ ascii: some Sequence<UInt8>) {
    key(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: ascii)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func newline() { bytes.append(0x0A) }

  private mutating func nest(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONText) -> Void
  ) {
    bytes.append(opening)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(closing)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
}
