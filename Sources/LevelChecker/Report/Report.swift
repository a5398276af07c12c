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
  package var sentence: String {
    let tasks = steps.count { $0.isTask }
    guard !steps.isEmpty else { return "There are no steps to read yet." }
    switch verdict {
    case .sop where tasks == 0:
      return
        "Reads as an SOP: it says what happens and who has the ball, not how each thing is done."
    case .sop:
      return
        "Reads as an SOP, with \(Self.count(tasks, of: steps.count)) that tells how it is done."
    case .mixed:
      return
        "Reads as a mix: \(Self.count(tasks, of: steps.count)) tell someone exactly what to do, "
        + "the rest stay at SOP level."
    case .task:
      return "Reads as a task: \(Self.count(tasks, of: steps.count)) "
        + "\(tasks == 1 ? "tells" : "tell") someone exactly what to do."
    }
  }

  private static func count(_ part: Int, of all: Int) -> String {
    if all == 1 { return "its only step" }
    return part == all ? "all \(all) steps" : "\(part) of \(all) steps"
  }
}
