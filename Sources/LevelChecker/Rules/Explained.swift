/// What can be said of a rule, whether it looks at one document or at all of them.
package protocol Explained: Sendable {
  var id: RuleID { get }
  /// The gravest it reports.
  var severity: Severity { get }
  /// What it looks for, in one line.
  var title: String { get }
  /// Why it matters, in one sentence.
  var why: String { get }
  /// Where the rule or its number comes from.
  var source: String { get }
  /// A text it speaks up about, as it would be written.
  var badExample: String? { get }
  /// A text it leaves alone.
  var goodExample: String? { get }
}

extension Explained {
  /// The company's limits that its numbers start from.
  package var limits: [Limit] { Limit.of(id) }
}
