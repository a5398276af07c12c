import ProcessModel

/// What the headings of a Markdown file mean.
enum Headings {
  static let related = "Related"

  enum Meaning: Equatable {
    case field(Field)
    /// Steps stand below, and the heading says no more than that.
    case steps
    case related
    case other
  }

  static func meaning(of heading: String) -> Meaning {
    let bare = withoutNumber(heading)
    if let field = Field(named: bare) { return .field(field) }
    let key = FoldedKey(bare)
    if key == FoldedKey(related) { return .related }
    return steps.contains(key) ? .steps : .other
  }

  private static let steps: Set<FoldedKey> = Set(
    [
      "Steps", "Major steps", "Procedure", "Procedures", "Process", "Process steps", "Instructions",
      "Activities", "Stages", "Workflow", "Checklist", "Tasks",
    ].map { FoldedKey($0) })

  /// Whether a heading above steps has no word that would be missed, as “Checklist” has.
  static func saysSteps(_ heading: String) -> Bool {
    plain.contains(FoldedKey(withoutNumber(heading)))
  }

  private static let plain: Set<FoldedKey> = Set(
    [
      "Steps", "Major steps", "Procedure", "Procedures", "Process", "Process steps",
      "Instructions",
    ].map { FoldedKey($0) })

  /// “2.1 Scope” and “3) Tools” mean what “Scope” and “Tools” mean.
  private static func withoutNumber(_ heading: String) -> String {
    let rest = heading.drop { $0.isNumber || $0 == "." || $0 == ")" }
    guard rest.startIndex > heading.startIndex, heading.first?.isNumber == true,
      rest.first == " "
    else { return heading }
    return String(rest.dropFirst())
  }
}
