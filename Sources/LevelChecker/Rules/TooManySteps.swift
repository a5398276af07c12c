import ProcessModel

/// There are more steps than people will follow.
struct TooManySteps: Rule {
  let id: RuleID = "too-many-steps"
  let kinds = Set(LevelProfile.all.filter { $0.limits.steps != nil }.map(\.kind))
  let severity = Severity.error
  let title = "There are too many steps"
  let why =
    "A Core Process is a handful of major steps that fit on a page; an instruction fits in one look. "
    + "More than that goes unread."
  let source = "L. González, 3-Step Process Documenter: 5 to 12 major steps; Microsoft Style Guide"
  let examples: [Example] = [
    .bad((1...13).map { "Stage \($0)" }.joined(separator: "\n")),
    .good((1...12).map { "Stage \($0)" }.joined(separator: "\n")),
    .bad((1...11).map { "Part \($0)" }.joined(separator: "\n"), .other(.workInstruction)),
    .good((1...10).map { "Part \($0)" }.joined(separator: "\n"), .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard let ladder = reading.profile.limits.steps else { return [] }
    let isInstruction = reading.document.level == .workInstruction
    let rungs = Rungs(ladder, named: isInstruction ? "instruction-steps" : "steps", in: reading)
    let count = reading.document.steps.count
    guard let severity = rungs.severity(of: count) else { return [] }
    let word = reading.profile.stepWord
    return [
      finding(
        "There are \(count) \(word)s; up to \(rungs.most) is usual.", severity: severity,
        remedy: isInstruction ? "new work instruction …" : "extract \(rungs.most + 1)-\(count)")
    ]
  }
}
