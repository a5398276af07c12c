/// What a line says, whatever its case and punctuation, as a number: equal lines have equal numbers.
package struct LineHash: Hashable, Sendable {
  package let value: UInt64

  /// - Returns: nil where the line has fewer words, and so is too short to be the same by anything but
  ///   chance.
  package init?(_ text: String, fewestWords: Int) {
    var text = text
    guard let hash = text.withUTF8({ LineHash($0, fewestWords) }) else { return nil }
    self = hash
  }

  init?(of line: Line, in bytes: [UInt8], fewestWords: Int) {
    let hash = bytes.withUnsafeBufferPointer {
      LineHash(UnsafeBufferPointer(rebasing: $0[line.bytes]), fewestWords)
    }
    guard let hash else { return nil }
    self = hash
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>, _ fewestWords: Int) {
    var hash = WordHash()
    var words = 0
    var isInside = false
    for byte in bytes {
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
    guard words >= fewestWords else { return nil }
    value = hash.value
  }
}
