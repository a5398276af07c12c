/// The words of a line, with where each began, so that what is raw can be taken as it stands.
package struct Words: Sendable, Equatable {
  package struct Word: Sendable, Equatable {
    package var text: String
    /// Whether the word stood in quotes or came as one argument with blanks in it: then it is never
    /// a little word or an option.
    package var isQuoted: Bool
  }

  package var words: [Word]
  /// The line from each word on to its end, as it was typed.
  private var tails: [String]

  /// Splits at blanks; quotes `"…"` and `“…”` hold a word together where they open at its beginning.
  package init(line: String) {
    words = []
    tails = []
    var rest = line[...]
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard let first = rest.first else { return }
      tails.append(String(rest))
      if first == "\"" || first == "“" {
        let inner = rest.dropFirst()
        if let end = inner.firstIndex(where: { $0 == "\"" || $0 == "”" }) {
          words.append(Word(text: String(inner[..<end]), isQuoted: true))
          rest = inner[inner.index(after: end)...]
          continue
        }
      }
      let word = rest.prefix { $0 != " " && $0 != "\t" }
      words.append(Word(text: String(word), isQuoted: false))
      rest = rest.dropFirst(word.count)
    }
  }

  /// Takes arguments as a shell hands them over.
  package init(arguments: [String]) {
    words = arguments.map { Word(text: $0, isQuoted: $0.contains(" ")) }
    // From the last on, each tail is its word in front of the one behind it.
    tails = arguments
    for index in arguments.indices.dropLast().reversed() {
      tails[index] = arguments[index] + " " + tails[index + 1]
    }
  }

  package var count: Int { words.count }

  package subscript(index: Int) -> Word { words[index] }

  /// Everything from a word on, raw.
  package func tail(from index: Int) -> String {
    tails.indices.contains(index) ? tails[index] : ""
  }

  package func joined(_ range: Range<Int>) -> String {
    words[range].map(\.text).joined(separator: " ")
  }

  package func dropFirst(_ count: Int = 1) -> Words {
    var rest = self
    rest.words.removeFirst(min(count, words.count))
    rest.tails.removeFirst(min(count, tails.count))
    return rest
  }
}

extension Words {
  /// Takes a word out; what stands before it is no longer raw but the words that are left.
  package mutating func remove(at index: Int) {
    words.remove(at: index)
    tails.remove(at: index)
    for earlier in 0..<index { tails[earlier] = joined(earlier..<words.count) }
  }
}
