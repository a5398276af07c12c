import ProcessModel

/// A policy tells how something is done.
struct PolicyTellsHow: Rule {
  let id: RuleID = "policy-tells-how"
  let kinds: Set<Document.Kind> = [.other(.policy)]
  let severity = Severity.warning
  let title = "A policy tells how something is done"
  let why =
    "A policy is the rule and its boundary; how it is kept changes more often than the rule, and "
    + "belongs in a process or an instruction under it."
  let source = "L. González, Process, procedure, policy and SOP; Lockergnome: no steps in a policy"
  let examples: [Example] = [
    .bad("«Click New», «type the name» and «press Save»", .other(.policy)),
    .good("Refunds must be paid within 3 business days", .other(.policy)),
    .good("Only registered technicians may open a gas line", .other(.policy)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.runs { $0.isTask }.map { run in
      let words = run.lines.flatMap { line in
        reading.telling(line, limit: run.lines.count > 1 ? 1 : 3) { _ in true }
      }
      let detail = words.isEmpty ? "" : ": \(Array(words.prefix(3)).quoted)"
      return finding(
        "\(run.tells) how it is done\(detail).",
        at: run.first, through: run.last, words: words,
        // The rule behind it is to be said here: a policy has no stage that an instruction could tell.
        remedy: "edit \(run.first)",
        isLevel: true)
    }
  }
}
