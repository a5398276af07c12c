import Foundation

/// A finding somebody decided to leave as it is, on record until the text it was about changes.
package struct Waiver: Codable, Equatable, Sendable {
  /// The id of the rule.
  package var rule: String
  /// What the text said when it was waived.
  package var text: String
  package var reason: String
  package var by: String
  /// To the second.
  package var at: Date

  package init(rule: String, text: String, reason: String, by: String, at: Date) {
    self.rule = rule
    self.text = text
    self.reason = reason
    self.by = by
    self.at = at.toTheSecond
  }
}
