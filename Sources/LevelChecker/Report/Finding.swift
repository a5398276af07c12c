import ProcessModel

/// Something a rule noticed: where, which words gave it away, why it matters and what to type next.
package struct Finding: Sendable, Equatable {
  package var rule: RuleID
  package var severity: Severity
  /// The step or bullet; nil where it concerns the document as a whole.
  package var place: Address?
  /// The last step of a run that begins at `place`, where one finding stands for several steps.
  package var lastPlace: Address?
  /// The words of the document that gave it away.
  package var words: [String]
  /// One line that says it, quoting the words.
  package var summary: String
  package var why: String
  /// A command that can be typed in the workbench; empty where there is none.
  package var remedy: String
  /// Whether it is about the level of the text rather than about a missing field or a length.
  package var isLevelFinding: Bool
  /// Whether it asks for what is not there yet, which whoever is still writing knows.
  package var asksForMore = false

  package init(
    rule: RuleID, severity: Severity, place: Address? = nil, lastPlace: Address? = nil,
    words: [String] = [], summary: String, why: String, remedy: String, isLevelFinding: Bool
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.lastPlace = lastPlace
    self.words = words
    self.summary = summary
    self.why = why
    self.remedy = remedy
    self.isLevelFinding = isLevelFinding
  }
}
