import Exchange
import ProcessModel

/// What people type as a command who forget that something else is asked for.
enum LoneCommand {
  /// `undo` or `edit 3`
  static func isMeant(by text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard text == text.lowercased() || words.count == 2, words.count < 3, let first = words.first,
      CommandList.named(first) != nil
    else { return false }
    return words.count == 1 || Address(words[1]) != nil
  }

  /// Whether a line is a command with whatever it takes: `fix all`, `seat 3 Estimator`, `step Agree`.
  ///
  /// A name or a sentence that begins with a verb of ours, “Check the meter” or “open the job”, is none:
  /// what the verb takes first must be there.
  static func isWhole(_ text: String, in session: Session) -> Bool {
    if isMeant(by: text, in: session) { return true }
    let words = Words(line: text)
    guard text.first?.isLowercase == true, let (type, used) = CommandList.find(words),
      (try? Invocation(words, in: session)) != nil
    else { return false }
    if used == 0 || Self.writing.contains(type.page.name) { return words.count > max(used, 1) }
    guard words.count > used else { return true }
    let first = words[used].text
    if first.meansAll || first.hasPrefix("#") { return true }
    return switch type.grammar.slots.first {
    case .step, .steps, .rule, .place:
      AddressRange(first) != nil || ["new", "change", "remove", "recap"].contains(first)
    case .level: LevelWords.kind(named: first) != nil || words.count == 2
    case .field: Field(typed: first) != nil
    case .format: ExportFormats.named(first) != nil
    default: used > 1
    }
  }

  /// Commands whose word nobody begins a title with.
  private static let writing: Set<String> = ["step", "bullet", "owner", "caution", "result"]

  /// The same, and `show sales`, `owner Kim`, `export handbook`: what hardly anybody means as a step.
  static func isMeant(by text: String, in session: Session) -> Bool {
    if isMeant(by: text) { return true }
    let words = Words(line: text)
    guard text.first?.isLowercase == true, let (type, used) = CommandList.find(words),
      used > 0, words.count > used
    else { return false }
    let rest = words.tail(from: used)
    switch type.grammar.slots.first {
    case .document, .documents, .targets:
      let title = rest.range(of: " by ").map { String(rest[..<$0.lowerBound]) } ?? rest
      return session.isTitle(title)
    case .format: return words.count == used + 1 && ExportFormats.named(rest) != nil
    default:
      return type == OwnerCommand.self && words.count < 4 && rest.first?.isUppercase == true
    }
  }
}
