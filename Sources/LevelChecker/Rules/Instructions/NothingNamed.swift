import ProcessModel

/// No step names anything to work with.
struct NothingNamed: Rule {
  let id: RuleID = "nothing-named"
  let kinds = Set<Document.Kind>.instructions
  let asksForMore = true
  let severity = Severity.note
  let title = "No tool, place, form or screen is named"
  let why =
    "Whoever does it for the first time must know what to take in hand and where to go: an instruction "
    + "names the things."
  let source = "Waybook, Work Instructions vs SOP: tools and visuals belong in the instruction"
  let examples: [Example] = [
    .bad(
      "Communicate clearly\nUnderstand expectations\nPlan improvement", .other(.workInstruction)),
    .good("Open the valve\nRead the gauge\nWrite the number down", .other(.workInstruction)),
    .good(
      "Tools needed: The checklist\nCommunicate clearly\nUnderstand expectations\nPlan improvement",
      .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard reading.lines.count > 2, reading.document.fields[.tools] == nil,
      !reading.document.steps.contains(where: { $0.picture != nil }),
      !reading.lines.contains(where: { $0.isTask || reading.namesSomething($0) })
    else { return [] }
    return [
      finding(
        "No step names a tool, a place, a form or a screen.", remedy: "tools …", isLevel: true)
    ]
  }
}
