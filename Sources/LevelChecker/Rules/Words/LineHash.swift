/// What a line says, whatever its case and punctuation, as a number: equal lines have equal numbers.
struct LineHash {
  let value: UInt64
  /// Lines of few words are the same by chance.
  let words: Int

  init(of line: Line, in bytes: [UInt8]) {
    var hash = WordHash()
    var words = 0
    var isInside = false
    bytes.withUnsafeBufferPointer { bytes in
      for byte in UnsafeBufferPointer(rebasing: bytes[line.bytes]) {
        if byte >= 128 || ByteClass.isLetter(byte) || ByteClass.isDigit(byte) {
          if !isInside {
            words += 1
            hash.add(0x20)
            isInside = true
          }
          hash.add(byte < 128 ? byte | 0x20 : byte)
        } else if isInside {
          isInside = byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
        }
      }
    }
    value = hash.value
    self.words = words
  }
}
