/// What a title or a step is about: its longer words by their beginnings, so that “quotes” is “quoting”.
package struct TopicWords: Sendable {
  package let beginnings: Set<String>

  package init(_ text: String) {
    beginnings = Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }
        .filter { $0.count > 3 && !Self.empty.contains(String($0)) }.map { String($0.prefix(5)) })
  }

  package func shares(with other: TopicWords) -> Bool {
    !beginnings.isDisjoint(with: other.beginnings)
  }

  private static let empty: Set<String> = [
    "with", "from", "into", "that", "this", "then", "when", "your", "their", "process", "procedure",
    "instruction", "instructions", "steps", "step", "policy", "guide", "manual", "document",
    "checklist",
  ]
}
