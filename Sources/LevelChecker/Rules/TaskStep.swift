import ProcessModel

/// A step tells somebody the exact act, with hands rather than on a screen.
struct TaskStep: Rule {
  let id: RuleID = "task-step"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.error
  let title = "A step tells someone the exact act"
  let why =
    "The one who does the task needs it, the one who answers for the process does not: name the "
    + "stage here, and tell how in a work instruction."
  let source = "L. González, Process, procedure, policy and SOP"
  let examples: [Example] = [
    .bad("«Wipe the tray» with a damp cloth for 30 seconds"),
    .good("The crew leaves the site clean"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.runs { $0.isTask && !reading.tellsScreen($0) && !reading.showsLabel($0) }.map { run in
      let words = run.lines.flatMap { line in reading.telling(line, limit: 1) { _ in true } }
      let detail = words.isEmpty ? "" : ": \(Array(words.prefix(3)).quoted)"
      return finding(
        "\(run.tells) someone exactly how\(detail)"
          + "\(reading.linkNote(for: run)).",
        severity: .warning, at: run.first, through: run.last, words: words,
        remedy: reading.remedy(for: run),
        isLevel: true)
    }
  }
}
