import LevelChecker
import ProcessModel

/// What a document still lacks when somebody approves it.
struct StillOpen {
  /// What it ought to say and does not: “no purpose”.
  let lacks: [String]
  /// How many of its steps read as tasks, where they should be steps of a process.
  let tasks: Int
  private let verdict: Verdict

  init(_ document: Document, in session: Session) throws {
    let profile = document.profile
    var lacks = profile.required.filter { document.fields[$0] == nil }.map(Self.words)
    if profile.needsOwner, document.owner == nil { lacks.append("no owner") }
    if document.steps.isEmpty, document.level != .policy { lacks.append("no steps") }
    self.lacks = lacks
    let isChecked = document.level < .procedure && document.level != .policy
    let report = try session.report(on: document)
    tasks = isChecked ? report.steps.filter { $0.isTask && $0.place.detail == nil }.count : 0
    verdict = isChecked && !document.steps.isEmpty ? report.verdict : .sop
  }

  /// “no “Starts when””, “no scope”
  private static func words(_ field: Field) -> String {
    field == .trigger || field == .outcome
      ? "no “\(field.title)”" : "no \(field.title.lowercased())"
  }

  /// Whether whoever approves it should be asked first: it reads as a task, or is hardly filled in.
  var isGrave: Bool { verdict == .task || lacks.count > 2 }

  /// Whether it reads at another level although no single step does.
  var readsElsewhere: Bool { verdict != .sop && tasks == 0 }

  var isNothing: Bool { lacks.isEmpty && tasks == 0 }

  /// “no purpose, 1 step reads as a task”
  var inWords: String {
    let told =
      tasks == 0 ? [] : [tasks == 1 ? "1 step reads as a task" : "\(tasks) steps read as tasks"]
    return (lacks + told).joined(separator: ", ")
  }
}
