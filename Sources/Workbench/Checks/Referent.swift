/// What “it” in the next line stands for: the thing that a line is about, as far as its small words
/// give it away.
struct Referent {
  /// With its article: “the payment”.
  let text: String

  /// Words that name nothing by themselves.
  private static let pronouns: Set<String> = ["it", "them", "this", "that", "these", "those"]
  private static let articles: Set<String> = [
    "the", "a", "an", "their", "his", "her", "its", "our", "your", "each", "every",
  ]
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "gets", "must", "will", "can", "may", "should",
  ]
  /// Words that no name of a thing goes on over.
  static let ends: Set<String> = articles.union(auxiliaries).union([
    "and", "or", "but", "to", "on", "from", "for", "with", "under", "then", "in", "into", "at",
    "by",
    "of", "as", "when", "if", "until", "before", "after", "within", "who", "which", "that", "per",
    "via", "through", "over", "once", "while", "because", "so", "not", "against", "without",
    "there",
    "here", "again", "using", "about", "back",
  ])
  /// Whether a word stands for a thing rather than before its name: “this” in “file this”, not in “this
  /// call” or “this is”.
  static func stands(_ word: String, before next: String?) -> Bool {
    guard isPronoun(word) else { return false }
    guard let next = next?.bare, !["it", "them"].contains(word.bare) else { return true }
    return ends.contains(next) && !auxiliaries.contains(next)
  }

  /// “IT” is a department, not what was spoken of.
  private static func isPronoun(_ word: String) -> Bool {
    pronouns.contains(word.bare) && word != word.uppercased()
  }

  /// Words a name of a thing has at most.
  private static let longest = 3

  /// Nil where the line does not tell.
  ///
  /// - Parameters:
  ///   - isCommand: Whether the line tells somebody to do something.
  ///   - isSeveral: Whether it is to stand for “them”.
  init?(in line: String, isCommand: Bool, isSeveral: Bool) {
    let words = line.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where Self.articles.contains(word.bare) {
      let thing = Self.thing(words[(index + 1)...])
      guard !thing.isEmpty else { continue }
      // Who does it stands first; a thing only where something is done to it.
      let next = index + 1 + thing.count
      let isDone = next < words.count && Self.auxiliaries.contains(words[next].bare)
      guard index > 0 || isDone else { continue }
      text = "the \(thing.joined(separator: " "))"
      return
    }
    // “Collect payment”; what is written large is mostly a label.
    let thing = Self.thing(words.dropFirst())
    guard isCommand, words.count == thing.count + 1, let last = thing.last,
      last.hasSuffix("s") == isSeveral, thing.allSatisfy({ $0.first?.isLowercase == true })
    else { return nil }
    text = "the \(thing.joined(separator: " "))"
  }

  /// The words up to one that ends it.
  private static func thing(_ words: ArraySlice<String>) -> [String] {
    var thing: [String] = []
    for word in words.prefix(longest + 1) {
      guard !ends.contains(word.bare), !isPronoun(word), !word.bare.isEmpty else {
        break
      }
      thing.append(word.trimmingMarks)
      if word != word.trimmingMarks { break }
    }
    return thing.count > longest ? [] : thing
  }
}

extension String {
  fileprivate var trimmingMarks: String {
    String(
      drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }
        .reversed())
  }

  /// Without marks and capitals.
  var bare: String { trimmingMarks.lowercased() }
}
