/// What a document reads as, whatever it says it is.
package enum Verdict: String, Codable, CaseIterable, Sendable {
  /// The what, why and who of a whole process.
  case sop
  /// A process in which some steps drop to the exact act.
  case mixed
  /// One role, one task, exact actions.
  case task
}
