/// What the lines of a document come to together.
struct Judgement {
  var verdict: Verdict
  /// From 0 (SOP) to 1 (task).
  var score: Double
  var evidence: [Evidence]

  /// The mean score of the lines from which on a document is a task. Documents that are a process keep
  /// well below it, tasks well above.
  private static let middle = 0.35
  /// How fast the score moves away from the middle.
  private static let pitch = 12.0
  /// A process may drop to the exact act once; from this many lines on it is a mix.
  private static let mixed = 2

  init(of sums: [Double]) {
    guard !sums.isEmpty else {
      (verdict, score, evidence) = (.sop, 0, [])
      return
    }
    let tasks = sums.count { $0 > 0 }
    let mean = sums.reduce(0) { $0 + logistic($1) } / Double(sums.count)
    score = logistic(Judgement.pitch * (mean - Judgement.middle))
    verdict = score >= 0.5 ? .task : tasks >= Judgement.mixed ? .mixed : .sop
    evidence = [
      Evidence(
        name: "\(tasks) of \(sums.count) steps read as tasks", weight: Judgement.pitch * mean),
      Evidence(
        name: "where every document starts", weight: -Judgement.pitch * Judgement.middle),
    ]
  }
}
