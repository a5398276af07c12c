import Foundation

extension String {
  /// Words a proposed title has at most.
  static let longestTitle = 8

  var words: [String] { split(separator: " ").map(String.init) }

  /// The words as a title: not too long, without loose words and marks at its end.
  var asTitle: String { trimmedToTitle.capitalizedFirst }

  /// The same with its first letter as it is.
  var trimmedToTitle: String {
    let all = self.words
    var words = Array(all.prefix(Self.longestTitle))
    // What is too long ends in front of what only adds to it, rather than in the middle of that.
    if all.count > words.count,
      let place = words.lastIndex(where: { Self.adding.contains($0.lowercased()) }), place > 1
    {
      words.removeSubrange(place...)
    }
    while let last = words.last, words.count > 1, Self.loose.contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ").trimmingCharacters(in: .init(charactersIn: " .,;:!"))
  }

  private static let adding: Set<String> = [
    "in", "into", "on", "at", "with", "using", "for", "from", "by", "when", "if", "because",
    "before", "after", "until", "and", "to",
  ]
  private static let loose: Set<String> = adding.union([
    "the", "a", "an", "of", "or", "your", "their", "its", "each", "every", "then",
  ])
}
