/// A company is run by a handful of Core Processes; a long list holds their sub-processes.
struct CoreProcessCount: WorkspaceRule {
  let id: RuleID = "core-process-count"
  let severity = Severity.warning
  let title = "There are more Core Processes than a company can run on"
  let why = "Six to ten is usual; beyond twelve, some of them are steps of the others."
  let source = "L. González, 3-Step Process Documenter"

  func findings(in summary: WorkspaceSummary) -> [WorkspaceFinding] {
    let count = summary.documents.count { $0.kind == .coreProcess }
    guard count > 10 else { return [] }
    return [
      WorkspaceFinding(
        finding: Finding(
          rule: id, severity: count > 12 ? .warning : .note,
          summary: "There are \(count) Core Processes; six to ten is usual.", why: why,
          remedy: "list", isLevelFinding: false))
    ]
  }
}
