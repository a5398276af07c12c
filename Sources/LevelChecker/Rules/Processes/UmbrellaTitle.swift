import ProcessModel

/// A title under which anything could stand.
struct UmbrellaTitle: Rule {
  let id: RuleID = "umbrella-title"
  let kinds = Set<Document.Kind>.everything
  let severity = Severity.note
  let title = "Anything could stand under the title"
  let why = "People find a document by its name, and a name that covers everything leads nowhere."
  let source = "L. González, 3-Step Process Documenter: one agreed name per process"
  let examples: [Example] = [
    .bad("# «Miscellaneous»\nReceive the request"),
    .bad("# «General» procedures\nReceive the request"),
    .good("# Sales\nReceive the request"),
    .good("# General ledger close\nReceive the request"),
  ]

  private static let vague: Set = [
    "misc", "miscellaneous", "general", "various", "other", "stuff", "everything", "basics",
  ]
  /// Words that name the kind of document, not its subject.
  private static let empty: Set = [
    "process", "processes", "procedure", "procedures", "sop", "sops", "policy", "policies", "notes",
    "instructions", "instruction", "guide", "guidelines", "document", "documents", "manual",
    "steps",
    "tasks", "things", "items", "stuff", "info", "information", "untitled", "new", "operations",
    "standard", "operating", "work", "the", "our", "and", "rules",
  ]

  func findings(in reading: Reading) -> [Finding] {
    let title = reading.document.title
    // Nearly all titles are passed over at this look.
    guard mayBeVague(title) else { return [] }
    let words = title.split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty, !isOperations(words),
      words.allSatisfy({
        Self.vague.contains($0.lowercased()) || Self.empty.contains($0.lowercased())
      })
    else { return [] }
    let word = words.first { Self.vague.contains($0.lowercased()) } ?? words[0]
    return [
      finding(
        "“\(title)” says little about what is in it: “\(word)”.", words: [String(word)],
        remedy: "rename …")
    ]
  }

  private static let hashes = Set(vague.union(empty).map { WordHash($0) })

  /// Whether its first word is one of them: a look at bytes alone.
  private func mayBeVague(_ title: String) -> Bool {
    var title = title
    return title.withUTF8 { bytes in
      var word = WordHash()
      for byte in bytes {
        // Only characters can tell where such a word ends.
        if byte >= 0x80 { return true }
        if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) {
          word.add(byte | 0x20)
        } else if word != WordHash() {
          break
        }
      }
      return Self.hashes.contains(word)
    }
  }

  /// “Operations” is a usual name for the process that does the work.
  private func isOperations(_ words: [Substring]) -> Bool {
    words.contains { $0.lowercased() == "operations" }
      && !words.contains { Self.vague.contains($0.lowercased()) }
  }
}
