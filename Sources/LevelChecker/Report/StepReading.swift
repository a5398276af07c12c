import ProcessModel

/// How one step or bullet reads.
package struct StepReading: Sendable, Equatable {
  package var place: Address
  package var text: String
  /// Whether it tells the doer the exact act.
  package var isTask: Bool
  /// From 0 (SOP) to 1 (task).
  package var score: Double
  package var evidence: [Evidence]

  /// The score from which on a line is called a task while it is being typed: stricter than when the
  /// document is checked, so that nobody is interrupted over a doubt.
  package static let clearTask = 0.7
  package var isClearTask: Bool { isTask && score >= Self.clearTask }

  package init(place: Address, text: String, isTask: Bool, score: Double, evidence: [Evidence]) {
    self.place = place
    self.text = text
    self.isTask = isTask
    self.score = score
    self.evidence = evidence
  }
}
