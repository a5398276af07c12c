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

  package init(place: Address, text: String, isTask: Bool, score: Double, evidence: [Evidence]) {
    self.place = place
    self.text = text
    self.isTask = isTask
    self.score = score
    self.evidence = evidence
  }
}
