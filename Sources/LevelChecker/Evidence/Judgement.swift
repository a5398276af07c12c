/// What the lines of a document come to together.
struct Judgement {
  var verdict: Verdict
  /// From 0 (SOP) to 1 (task).
  var score: Double
  /// The mean of the lines' scores.
  private var mean: Double
  /// Whether each line is a task.
  var areTasks: [Bool]

  /// The mean score of the lines from which on a document is a task. Documents that are a process keep
  /// well below it, tasks well above.
  private static let middle = 0.34
  /// How fast the score moves away from the middle.
  private static let pitch = 12.0
  /// A process may drop to the exact act once; from this many lines on it is a mix.
  private static let mixed = 2
  /// A document with fewer lines is a task only where half of them are; in longer ones, lines that
  /// explain stand between the acts.
  private static let long = 10
  /// One line that comes close to a task proves nothing, two in one process do: then both are tasks.
  private static let close = 0.43

  init(of sums: [Double]) {
    let scores = sums.map(logistic)
    mean = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
    score = scores.isEmpty ? 0 : logistic(Judgement.pitch * (mean - Judgement.middle))
    let isMixed = scores.count { $0 > Judgement.close } >= Judgement.mixed
    let isMostly = scores.count >= Judgement.long || 2 * scores.count { $0 > 0.5 } >= scores.count
    verdict = score >= 0.5 && isMostly ? .task : isMixed ? .mixed : .sop
    let limit = verdict == .mixed ? Judgement.close : 0.5
    areTasks = scores.map { $0 > limit }
  }

  /// What the score rests on.
  var evidence: [Evidence] {
    [
      Evidence(
        name: "\(areTasks.count { $0 }) of \(areTasks.count) steps read as tasks",
        weight: Judgement.pitch * mean),
      Evidence(
        name: "where every document starts", weight: -Judgement.pitch * Judgement.middle),
    ]
  }
}
