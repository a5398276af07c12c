import ProcessModel

/// What went to the notes.
extension ImportReply {
  var notes: [Block] {
    var blocks: [Block] = []
    if !intake.noted.isEmpty {
      blocks.append(
        .paragraph(
          "What had no place of its own is in the notes, word for word. Notes stay here and leave in no page: \(notedWords)."
        ))
      blocks.append(
        .list(
          intake.noted.prefix(Self.most).map { document, pieces in
            let count = pieces.count == 1 ? "1 piece" : "\(pieces.count) pieces"
            let first = pieces.prefix(3).map { "“\($0.shortened(to: 40))”" }
            return "\(title(of: document), .strong): \(count), \(first.joined(separator: ", "))"
          } + Self.more(intake.noted.count)))
    }
    return blocks
  }

  /// “3 pieces, 24 words”.
  private var notedWords: String {
    let pieces = intake.noted.flatMap(\.pieces)
    let words = pieces.flatMap { $0.split(separator: " ") }.filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
    return (pieces.count == 1 ? "1 piece" : "\(pieces.count) pieces")
      + (words.count == 1 ? ", 1 word" : ", \(words.count) words")
  }
}
