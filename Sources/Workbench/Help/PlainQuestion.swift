import ProcessModel

/// Finds the help that answers a question in plain English, such as “how do I move step 3”.
enum PlainQuestion {
  private static let beginnings = [
    "how", "what", "where", "why", "who", "when", "which", "can", "could", "is", "are", "does",
    "do", "i", "please", "show", "tell",
  ]

  private static let empty: Set<String> = [
    "how", "do", "does", "i", "a", "an", "the", "to", "can", "you", "is", "it", "of", "my", "in",
    "what", "where", "why", "who", "when", "which", "could", "please", "me", "want", "need",
    "step", "steps", "document", "this", "that", "one", "we", "from", "and", "or", "into", "at",
  ]

  /// Words people use for what a command does.
  private static let synonyms: [String: String] = [
    "reorder": "move", "shift": "move", "swap": "move", "order": "move", "delete": "remove",
    "erase": "remove", "change": "edit", "modify": "edit", "rewrite": "edit", "correct": "edit",
    "back": "undo", "revert": "undo", "mistake": "undo", "wrong": "undo", "backup": "copy",
    "saved": "save", "print": "show", "see": "show", "word": "export", "pdf": "export",
    "share": "export", "mail": "recap", "responsible": "owner", "accountable": "owner",
    "owns": "owner", "person": "seat", "role": "seat", "link": "attach", "connect": "attach",
    "unlink": "detach", "template": "templates", "begin": "new", "create": "new", "make": "new",
    "start": "new", "leave": "quit", "close": "quit", "stop": "quit", "level": "levels",
    "difference": "levels", "sop": "core-process", "instruction": "work-instruction",
    "click": "extract", "task": "extract", "detailed": "extract", "image": "picture",
    "photo": "picture", "find": "search", "park": "issue", "approved": "approve",
    "version": "approve", "keys": "keys", "shortcut": "keys", "many": "draft", "fast": "draft",
    "bullets": "bullet", "seats": "chart", "history": "history", "changed": "changes",
  ]

  /// Words of “What now?”, “What can I do next?”, which ask for all of help.
  private static let lost: Set<String> = [
    "what", "now", "next", "else", "can", "do", "should", "must", "i", "we", "to", "here", "where",
    "am",
  ]

  /// The help page or topic a line asks for, empty for all of help; nil where it is no question.
  static func subject(of typed: Words) -> String? {
    let line = typed.tail(from: 0).lowercased()
    let words = line.split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard words.count > 1, let first = words.first,
      beginnings.contains(first) || first.hasPrefix("what") || line.hasSuffix("?")
    else { return nil }
    if words.allSatisfy(lost.contains), words.contains(where: ["what", "where"].contains) {
      return ""
    }
    for (one, two) in zip(words, words.dropFirst())
    where HelpTopics.named("\(one) \(two)") != nil {
      return "\(one) \(two)"
    }
    let telling = words.filter { !empty.contains($0) }
    for word in telling {
      if CommandList.named(word) != nil || HelpTopics.named(word) != nil { return word }
      if let meant = synonyms[word] { return meant }
    }
    return best(for: telling)
  }

  /// “Who owns Sales?” asks for a name, not for help.
  static func owner(askedIn words: Words, _ session: Session) throws -> Reply? {
    guard words.count > 2, words[0].text.lowercased() == "who",
      ["owns", "own"].contains(words[1].text.lowercased())
    else { return nil }
    var title = words.joined(2..<words.count)
    if title.hasSuffix("?") { title.removeLast() }
    guard session.namesOneDocument(title) else { return nil }
    let document = try session.document(named: title)
    let owner = try DocumentNames(document, session).seatWithHolder(document.owner)
    return .say(
      owner.map { "\(document.title, .strong) is owned by \($0, .strong)." }
        ?? "\(document.title, .strong) has no owner yet.")
  }

  /// The command whose page shares most words with the question.
  private static func best(for words: [String]) -> String? {
    let scored = CommandList.pages.map { page -> (name: String, score: Int) in
      let text = Set(
        "\(page.summary) \(page.paragraph)".lowercased().split { !$0.isLetter }.map(String.init))
      return (page.name, words.count { text.contains($0) })
    }
    guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { return nil }
    return best.name
  }
}
