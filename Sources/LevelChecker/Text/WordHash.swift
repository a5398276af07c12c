/// A running hash of a word's lower-case bytes (FNV-1a, 64 bits).
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  init() {}

  init(_ word: some StringProtocol) {
    self.init(word.utf8)
  }

  init(_ letters: some Sequence<UInt8>) {
    for byte in letters { add(ByteClass.lowered(byte)) }
  }

  /// The hash of the word with an ending behind it.
  func adding(_ ending: StaticString) -> WordHash {
    var result = self
    ending.withUTF8Buffer { for byte in $0 { result.add(byte) } }
    return result
  }
}
