import ProcessModel

/// Bullets stand under bullets.
struct TooDeep: Rule {
  let id: RuleID = "too-deep"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.warning
  let title = "Bullets stand under bullets"
  let why = "A step and its bullets are enough for a process; a third level is how, not what."
  let source = "DITA: one level of sub-steps"
  let examples: [Example] = [
    .bad("Qualify\n- Confirm need and budget\n  - Ask who decides"),
    .good("Qualify\n- Confirm need and budget"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard let ladder = reading.profile.limits.depth else { return [] }
    let rungs = Rungs(ladder, named: "depth", in: reading)
    guard let severity = rungs.severity(of: 3) else { return [] }
    return reading.document.steps.enumerated().flatMap { number, step in
      step.details.enumerated().compactMap { index, detail -> Finding? in
        guard !detail.details.isEmpty else { return nil }
        let place = Address(step: number + 1, detail: index + 1)
        return finding(
          "\(place) has bullets of its own.", severity: severity, at: place,
          remedy: "extract \(place)")
      }
    }
  }
}
