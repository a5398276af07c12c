/// A running hash of a word's lower-case bytes (FNV-1a, 64 bits).
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  init() {}

  init(_ word: some StringProtocol) {
    for byte in word.utf8 {
      add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }
}
