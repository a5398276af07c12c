import ProcessModel

/// An instruction of one or two steps.
struct TooFewSteps: Rule {
  let id: RuleID = "too-few-steps"
  let kinds = Set<Document.Kind>.instructions
  let asksForMore = true
  let severity = Severity.note
  let title = "There are fewer than three steps"
  let why =
    "One or two acts are told in the step of the process, or are more than two: a step that takes a "
    + "page is several."
  let source = "TWI Workbook: five to seven important steps; Microsoft Style Guide: up to seven"
  let examples: [Example] = [
    .bad("Close the door\nTurn the key", .other(.workInstruction)),
    .good("Close the door\nTurn the key\nPress the red button", .other(.workInstruction)),
    .good("Close\n- Pull the door\n- Turn the key\n- Press the button", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let count = reading.document.steps.count
    guard count > 0, reading.lines.count < 3 else { return [] }
    return [
      finding(
        "It has \(count == 1 ? "one step" : "\(count) steps"); three or more is usual.",
        remedy: "draft after \(count)")
    ]
  }
}
