/// The name of a process as a company means it: without “process”, “our” and the like, the singular of
/// each word, one word for customer and client, in any order.
package struct ProcessName: Hashable, Sendable {
  package let words: [String]

  package init(_ title: String) {
    words = Self.split(title.lowercased())
      .filter { !Self.empty.contains($0) }
      .map { Self.synonyms[$0] ?? Self.singular($0) }
      .map { Self.synonyms[$0] ?? $0 }
      .sorted()
  }

  private static func split(_ name: String) -> [String] {
    if name.utf8.contains(where: { $0 >= 0x80 }) {
      return name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    // Where each byte is a character, as in nearly every name, they are told apart sooner.
    return name.utf8.split { !ByteClass.isLetter($0) && !ByteClass.isDigit($0) }
      .map { String(Substring($0)) }
  }

  private static let empty: Set = [
    "process", "processes", "procedure", "procedures", "sop", "core", "our", "the", "a", "an", "of",
    "and", "for", "to", "how", "company", "policy",
  ]

  /// Words that companies use for the same thing.
  private static let synonyms = [
    "client": "customer", "buyer": "customer", "hr": "people", "human": "people",
    "resource": "people", "bookkeeping": "accounting", "finance": "accounting",
    "staff": "employee", "personnel": "employee", "selling": "sale", "hiring": "recruiting",
    "recruitment": "recruiting", "billing": "invoicing", "buying": "purchasing",
    "procurement": "purchasing",
  ]

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { return String(word.dropLast()) }
    return word
  }
}
