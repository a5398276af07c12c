import ProcessModel

/// A Core Process is named like a task: “How to …”, or a verb and its object.
struct TaskTitle: Rule {
  let id: RuleID = "task-title"
  let kinds: Set<Document.Kind> = [.coreProcess]
  let severity = Severity.note
  let title = "A Core Process is named like a task"
  let why =
    "A Core Process has a name that everybody uses for good, such as Sales; a verb and an object "
    + "announce one task."
  let source = "L. González, 3-Step Process Documenter: one agreed name per process"
  let examples: [Example] = [
    .bad("# «How to» handle a refund request\nReceive the request"),
    .bad("# «Enter» an order\nReceive the request"),
    .good("# Customer Service and Retention\nReceive the request"),
    .good("# Order to Cash\nReceive the request"),
    .good("# Refund policy\nReceive the request"),
    .good("# How to handle a refund request\nReceive the request", .other(.sop)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let title = reading.document.title
    guard let words = words(of: title, lexicon: reading.lexicon) else { return [] }
    return [
      finding(
        "“\(title)” is named like a task: “\(words)”.", words: [words], remedy: "rename …",
        isLevel: true)
    ]
  }

  /// The words of a title that announce one task: “How to”, or the verb it begins with.
  func words(of title: String, lexicon: Lexicon) -> String? {
    var tokens: [Token] = []
    Tokenizer(lexicon: lexicon).read(title, into: &tokens)
    guard let first = tokens.first, tokens.count > 1 else { return nil }
    if title.lowercased().hasPrefix("how to ") { return String(title.prefix(6)) }
    let reader = LineReader(tokens, in: 0..<tokens.count, lexicon: lexicon)
    let entry = reader.entry(at: 0)
    guard entry.forms.contains(.base), hasObject(tokens, reader),
      reader.isCommand(entry, first, at: 0)
    else { return nil }
    return String(decoding: Array(title.utf8)[Int(first.start)..<Int(first.end)], as: UTF8.self)
  }

  /// Whether the verb is followed by what it is done to, so that a plain name such as “Order to
  /// Cash” or “Purchase Management” is not taken for a command.
  private func hasObject(_ tokens: [Token], _ reader: LineReader) -> Bool {
    let next = reader.entry(at: 1)
    let first = reader.entry(at: 0).forms
    let isAmbiguous = first.contains(.ambiguous) || first.contains(.noun)
    let points = next.classes.contains(.determiner) || next.classes.contains(.possessive)
    return points || (!isAmbiguous && !next.classes.contains(.and))
  }
}
