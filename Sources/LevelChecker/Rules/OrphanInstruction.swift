import ProcessModel

/// No process points to the instruction.
struct OrphanInstruction: Rule {
  let id: RuleID = "orphan-instruction"
  let kinds = Set<Document.Kind>.instructions
  let asksForMore = true
  let severity = Severity.warning
  let title = "No process links to the instruction"
  let why =
    "An instruction has no authority of its own: nobody finds it, and nobody updates it, unless the "
    + "process it serves points to it."
  let source = "ISO 9001 practice: instructions belong to a procedure"
  let examples: [Example] = [
    .bad("Click Save", .other(.workInstruction), in: .with()),
    .good("Click Save", .other(.workInstruction), in: .with(linkedFrom: ["Sales"])),
    .good("Click Save", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let surroundings = reading.surroundings
    guard surroundings.isWorkspace, surroundings.linkedFrom.isEmpty else { return [] }
    return [
      finding(
        "No process links to “\(reading.document.title)”.",
        remedy: "put under …")
    ]
  }
}
