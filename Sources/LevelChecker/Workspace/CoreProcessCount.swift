import ProcessModel

/// A company is run by a handful of Core Processes; a long list holds their sub-processes.
struct CoreProcessCount: WorkspaceRule {
  let id: RuleID = "core-process-count"
  let severity = Severity.warning
  let title = "There are more Core Processes than a company can run on"
  let why = "Six to ten is usual; beyond twelve, some of them are steps of the others."
  let source = "L. González, 3-Step Process Documenter; EOS Worldwide: six to ten"
  let examples: [WorkspaceExample] = [
    .bad((1...11).map { "# Process \($0)" }.joined(separator: "\n")),
    .good("# Sales\n# Marketing\n# Operations"),
    .good((1...11).map { "# Process \($0)" }.joined(separator: "\n"), .other(.sop)),
  ]

  func findings(in summary: WorkspaceSummary) -> [WorkspaceFinding] {
    let count = summary.documents.count { $0.kind == .coreProcess }
    let rungs = Rungs(.init(11, 13, 1_000_000), named: "core-processes", own: summary.thresholds)
    guard let severity = rungs.severity(of: count) else { return [] }
    return [
      finding(
        "There are \(count) Core Processes; \(rungs.most == 10 ? "six to ten" : "up to \(rungs.most)") is usual.",
        severity: severity, remedy: "issue Which Core Processes are steps of the others?")
    ]
  }
}
