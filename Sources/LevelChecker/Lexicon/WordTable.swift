/// Lines of words as text, each found by its first word.
struct WordTable {
  private var places = NumberTable()
  private var lines: [[WordHash]] = []

  init(_ text: String) {
    WordList.lines(of: text) { line in
      var first: WordHash?
      var rest: [WordHash] = []
      WordList.words(in: line) { word in
        if first == nil { first = WordHash(word) } else { rest.append(WordHash(word)) }
      }
      guard let first else { return }
      places.keep(lines.count, for: first.value)
      lines.append(rest)
    }
  }

  /// The words behind the first.
  subscript(first: WordHash) -> [WordHash]? { places[first.value].map { lines[$0] } }
}
