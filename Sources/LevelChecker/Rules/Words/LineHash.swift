/// What a line says, whatever its case and punctuation, as a number: equal lines have equal numbers.
package struct LineHash: Hashable, Sendable {
  package let value: UInt64

  /// - Returns: nil where the line has fewer words, and so is too short to be the same by anything but
  ///   chance.
  package init?(_ text: String, fewestWords: Int) {
    self.init(text.utf8, fewestWords: fewestWords)
  }

  init?(_ bytes: some Sequence<UInt8>, fewestWords: Int) {
    var hash = WordHash()
    var words = 0
    var isInside = false
    for byte in bytes {
      let isLetter =
        byte >= 128 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if isLetter {
        if !isInside {
          words += 1
          hash.add(0x20)
        }
        hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
      isInside = isLetter || isInside && (byte == 0x27 || byte == 0x2D)
    }
    guard words >= fewestWords else { return nil }
    value = hash.value
  }
}
