import ProcessModel

/// Cuts what is longer than a line may be, between two words.
enum LongText {
  /// The text in pieces that each are as long as a line may be; never none.
  static func pieces(_ text: String) -> [String] {
    guard CleanText.exceeds(CleanText.longestLine, text) else { return [text] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    for word in text.unicodeScalars.split(separator: " ") {
      if !piece.isEmpty, piece.count + word.count >= CleanText.longestLine { take() }
      if !piece.isEmpty { piece.append(" ") }
      for scalar in word {
        if piece.count >= CleanText.longestLine { take() }
        piece.append(scalar)
      }
    }
    take()
    func take() {
      let clean = CleanText.line(String(piece))
      if !clean.isEmpty { pieces.append(clean) }
      piece = String.UnicodeScalarView()
    }
    return pieces.isEmpty ? [text] : pieces
  }
}
