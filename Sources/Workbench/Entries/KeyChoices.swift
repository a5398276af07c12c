import ProcessModel

/// Answers of one key each: how they are shown, and which of them a line is.
struct KeyChoices: Sendable {
  private let choices: [(key: Character, does: String)]

  /// - Parameter choices: The keys in the order in which they are shown, with what each does.
  init(_ choices: KeyValuePairs<Character, String>) {
    self.choices = choices.map { (key: $0, does: $1) }
  }

  init(_ choices: [(key: Character, does: String)]) {
    self.choices = choices
  }

  static let yesOrNo = KeyChoices(["y": "yes", "n": "no"])

  /// `d, e or q`
  var listed: String {
    let keys = choices.map { "\($0.key)" }
    return "\(keys.dropLast().joined(separator: ", ")) or \(keys.last ?? "")"
  }

  /// The keys with what they do, in one line.
  var explained: Prose {
    let prose = choices.map { "\("\($0.key)", .command) \($0.does)" as Prose }
    return prose.dropFirst().reduce(prose.first ?? "") { "\($0), \($1)" }
  }

  /// - Parameter lead: What stands before the keys; else the keys are all there is.
  func prompt(_ lead: Prose? = nil) -> Prompt {
    Prompt(
      text: "\(lead ?? "")\(listed): ", takesCommands: false, keys: choices.map(\.key),
      words: choices.map(\.does))
  }

  /// The key that a line answers with: the key itself, or what it does in words; nil where the line is
  /// empty.
  ///
  /// - Throws: `Refusal` where the line is anything else, such as a command typed without looking.
  func answer(in line: String) throws(Refusal) -> Character? {
    let text = CleanText.line(line)
    guard !text.isEmpty else { return nil }
    let typed = FoldedKey(text)
    let found = choices.first { FoldedKey("\($0.key)") == typed || FoldedKey($0.does) == typed }
    guard let found else {
      throw Refusal(
        "“\(text)” is not one of the answers.",
        next: "Press \(listed); \("Ctrl-C", .command) leaves the question.")
    }
    return found.key
  }

  /// The same where an empty line answers nothing.
  func neededAnswer(in line: String) throws(Refusal) -> Character {
    if let key = try answer(in: line) { return key }
    throw Refusal("Press \(listed).", next: "\("Ctrl-C", .command) leaves the question.")
  }
}
