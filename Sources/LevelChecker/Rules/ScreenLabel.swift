import ProcessModel

/// A line names what can be seen on a screen: a label, a menu path, an address, a file.
struct ScreenLabel: Rule {
  let id: RuleID = "screen-label"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.warning
  let title = "A line names a label, a menu path, an address or a file"
  let why =
    "Names on screens and paths go out of date first, and nobody looks for them in a process: they "
    + "belong in the work instruction."
  let source = "L. González, Process, procedure, policy and SOP"
  let examples: [Example] = [
    .bad("The owner's approval is recorded under «Settings > Billing > Approvals»"),
    .good("The owner approves the discount"),
    .good("The customer called it “the best service in town”"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.lines.filter { !reading.tellsScreen($0) || !$0.isTask }.compactMap { line in
      let words = reading.telling(line) { feature in
        feature.isLabel && (line.isTask || feature != .sign(.quotedLabel))
      }
      guard !words.isEmpty else { return nil }
      return finding(
        "Step \(line.place) names what only the doer sees: \(words.quoted).",
        severity: line.isTask ? .warning : .note, at: line.place, words: words,
        remedy: line.isTask ? "extract \(line.place)" : "edit \(line.place)", isLevel: true)
    }
  }
}
