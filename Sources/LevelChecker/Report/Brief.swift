import ProcessModel

/// What a list of many documents needs of a report: the verdict and what to mend, without the evidence
/// of every line.
package struct Brief: Sendable, Equatable {
  package var kind: Document.Kind
  package var verdict: Verdict
  /// From 0 (SOP) to 1 (task).
  package var score: Double
  /// The verdict in one sentence.
  package var sentence: String
  /// Gravest first.
  package var findings: [Finding]
}

extension Report {
  package var brief: Brief {
    Brief(kind: kind, verdict: verdict, score: score, sentence: sentence, findings: findings)
  }
}
