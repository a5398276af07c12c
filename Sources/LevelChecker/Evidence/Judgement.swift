/// What the lines of a document come to together.
struct Judgement {
  var verdict: Verdict
  /// From 0 (SOP) to 1 (task).
  var score: Double
  /// The score of a line from which on it is a task.
  private var limit: Double
  /// The mean of the lines' scores.
  private var mean: Double
  private var tasks: Int
  private var lines: Int

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
  /// One line that comes close to a task proves nothing, two in one process make it a mix.
  private static let close = 0.48
  /// From this score on a line of a process is a task: a room that is told wrongly stops listening.
  private static let inProcess = 0.6
  /// From this score on a line of a task is one: where the rest tells how, a doubtful line does too.
  private static let inTask = 0.42

  init(of lines: [Line]) {
    let count = lines.count
    mean = lines.isEmpty ? 0 : lines.reduce(0) { $0 + $1.score } / Double(count)
    score = lines.isEmpty ? 0 : logistic(Judgement.pitch * (mean - Judgement.middle))
    let isMixed = lines.count { $0.score > Judgement.close } >= Judgement.mixed
    let isMostly = count >= Judgement.long || 2 * lines.count { $0.score > 0.5 } >= count
    let verdict: Verdict = score >= 0.5 && isMostly ? .task : isMixed ? .mixed : .sop
    let limit = Judgement.limit(verdict, lines)
    tasks = lines.count { $0.score >= limit }
    self.verdict = verdict
    self.limit = limit
    self.lines = count
  }

  func isTask(_ line: Line) -> Bool { line.score >= limit }

  /// What the score rests on.
  var evidence: [Evidence] {
    [
      Evidence(
        name: "\(tasks) of \(lines) steps read as tasks", weight: Judgement.pitch * mean),
      Evidence(
        name: "where every document starts", weight: -Judgement.pitch * Judgement.middle),
    ]
  }

  /// The score from which on a line is a task. Of a mix at least the two lines that make it one are.
  private static func limit(_ verdict: Verdict, _ lines: [Line]) -> Double {
    switch verdict {
    case .task: inTask
    case .mixed: min(inProcess, lines.map(\.score).sorted(by: >)[mixed - 1])
    default: inProcess
    }
  }
}
