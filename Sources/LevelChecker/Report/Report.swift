import ProcessModel

/// What the level-checker has to say about one document.
package struct Report: Sendable, Equatable {
  package var kind: Document.Kind
  package var verdict: Verdict
  /// From 0 (SOP) to 1 (task).
  package var score: Double
  package var evidence: [Evidence]
  package var steps: [StepReading]
  /// Gravest first, within a severity in reading order, what concerns the whole document ahead.
  package var findings: [Finding]

  /// The verdict in one sentence.
  package var sentence: String
}
