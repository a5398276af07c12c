import ProcessModel

/// An instruction as a whole reads as a process: it says what happens and why, not how it is done.
struct ReadsAsProcess: Rule {
  let id: RuleID = "reads-as-process"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.warning
  let title = "The whole instruction reads as a process"
  let looksAtTheWhole = true
  let why =
    "Whoever does the task needs the exact acts; stages, responsibilities and decisions belong in the "
    + "SOP that leads to the instruction."
  let source = "Waybook, Work Instructions vs SOP: execution in the instruction, context in the SOP"
  let examples: [Example] = [
    .bad(
      """
      Qualification of the customer
      The Sales Lead decides on the offer
      Approval of the discount by the owner
      Operations plans the delivery
      """, .other(.workInstruction)),
    .good(
      "Thank the customer\nAsk what went well\nAsk what did not\nNote the answer",
      .other(.workInstruction)),
    .good(
      "Open the valve\nTurn the key twice\nPress the red button\nRead the gauge",
      .other(.workInstruction)),
  ]

  /// Fewer lines say too little.
  private static let fewestLines = 4
  /// One line in so many may command without the whole being an instruction.
  private static let share = 4

  func findings(in reading: Reading) -> [Finding] {
    guard reading.verdict == .sop, reading.lines.count >= Self.fewestLines,
      !reading.lines.contains(where: \.isTask),
      reading.lines.count(where: \.hasCommand) * Self.share <= reading.lines.count
    else { return [] }
    return [
      finding(
        "None of its \(reading.lines.count) lines says exactly what to do.",
        remedy: "set level sop", isLevel: true)
    ]
  }
}
