/// Understands a question in plain words where a page of help answers it.
enum PlainQuestion {
  private static let openings: Set<String> = [
    "what", "what's", "what’s", "how", "where", "which", "when", "who", "can", "could", "should",
    "do", "does", "is", "are",
  ]

  /// What help is to be asked for: “how do I undo?” is about undo, “what is an SOP?” about sop; nil
  /// where it is no question or no page answers it.
  static func subject(of words: Words) -> String? {
    guard let first = words.words.first?.text.lowercased(), openings.contains(first),
      words.count > 1
    else { return nil }
    let asked = words.words.dropFirst().map { word in
      word.text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }
    for length in [2, 1] where asked.count >= length {
      for start in 0...(asked.count - length) {
        let phrase = asked[start..<(start + length)].joined(separator: " ")
        if HelpTopics.named(phrase) != nil { return phrase }
      }
    }
    return asked.first { CommandList.named($0) != nil && !openings.contains($0) }
  }
}
