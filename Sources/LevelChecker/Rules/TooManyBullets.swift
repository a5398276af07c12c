import ProcessModel

/// A step carries more bullets than one look takes in.
struct TooManyBullets: Rule {
  let id: RuleID = "too-many-bullets"
  let kinds = Set(LevelProfile.all.filter { $0.limits.bullets != nil }.map(\.kind))
  let severity = Severity.error
  let title = "A step has too many bullets"
  let why = "Five bullets tell the story of a step; more is detail that belongs in an instruction."
  let source = "L. González, 3-Step Process Documenter: about five bullets or fewer"
  let examples: [Example] = [
    .bad("Qualify\n" + (1...6).map { "- Part \($0)" }.joined(separator: "\n")),
    .good("Qualify\n" + (1...5).map { "- Part \($0)" }.joined(separator: "\n")),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard let ladder = reading.profile.limits.bullets else { return [] }
    let rungs = Rungs(ladder, named: "bullets", in: reading)
    return reading.document.steps.enumerated().compactMap { index, step in
      guard let severity = rungs.severity(of: step.details.count) else { return nil }
      let first = Address(step: index + 1, detail: rungs.most + 1)
      let last = Address(step: index + 1, detail: step.details.count)
      return finding(
        "Step \(index + 1) has \(step.details.count) bullets; up to \(rungs.most) is usual.",
        severity: severity, at: Address(step: index + 1),
        remedy: "extract \(AddressRange(first, through: last))")
    }
  }
}
