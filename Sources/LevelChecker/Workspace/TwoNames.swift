import ProcessModel

/// Two documents have names that mean the same.
struct TwoNames: WorkspaceRule {
  let id: RuleID = "two-names"
  let severity = Severity.warning
  let title = "One process has two names"
  let why =
    "What sales calls hand-off and operations calls intake is owned by nobody: one name, agreed on "
    + "once, is used by all."
  let source = "L. González, 3-Step Process Documenter: one agreed name per process"
  let examples: [WorkspaceExample] = [
    .bad("# Customer Onboarding\n# Onboarding of clients"),
    .bad("# Sales\n# Sales process"),
    .good("# Customer Onboarding\n# Customer Service"),
    .good("# Send an invoice\n# Sending invoices", .other(.workInstruction)),
  ]

  func findings(in summary: WorkspaceSummary) -> [WorkspaceFinding] {
    var first: [ProcessName: WorkspaceSummary.Entry] = [:]
    var findings: [WorkspaceFinding] = []
    for entry in summary.documents {
      guard let name = entry.name, !name.words.isEmpty else { continue }
      guard let former = first[name] else {
        first[name] = entry
        continue
      }
      let areCore = entry.kind == .coreProcess && former.kind == .coreProcess
      findings.append(
        finding(
          "\([former.title, entry.title].quoted) may be two names for one process.",
          severity: areCore ? .warning : .note, in: entry.id, words: [former.title, entry.title],
          remedy: "issue Are \(former.title) and \(entry.title) one process?"))
    }
    return findings
  }
}
