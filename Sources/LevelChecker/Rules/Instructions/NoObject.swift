import ProcessModel

/// A step of an instruction is a verb without what it is done to.
struct NoObject: Rule {
  let id: RuleID = "no-object"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.note
  let title = "A step does not say what it is done to"
  let why = "“Press” is clear to whoever wrote it; the doer looks for what to press."
  let source = "ASD-STE100; TWI Workbook: a step is a verb and its object"
  let examples: [Example] = [
    .bad("«Tighten»", .other(.workInstruction)),
    .good("Tighten the two screws", .other(.workInstruction)),
    .good("Save", .other(.workInstruction)),
    .good("Tighten:\n- the left screw\n- the right screw", .other(.workInstruction)),
  ]

  /// Verbs that mean nothing alone, where “Stir”, “Wait” and “Save” do.
  private static let verbs: Set = [
    "tighten", "press", "click", "select", "choose", "enter", "type", "attach", "remove", "insert",
    "connect", "disconnect", "open", "place", "put", "fill", "cut", "adjust", "move", "turn",
    "push",
    "pull", "add", "delete", "replace", "measure", "check", "verify", "confirm", "apply",
    "assemble",
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.findings(where: { $0.isStep && $0.words == 1 }) { line in
      guard let first = reading.firstWord(of: line),
        reading.document.steps[line.place.step - 1].details.isEmpty
      else { return nil }
      let word = reading.words(of: first)
      guard Self.verbs.contains(word.lowercased()) else { return nil }
      return finding(
        "Step \(line.place) does not say what it is done to: \([word].quoted).", at: line.place,
        words: [word], remedy: "edit \(line.place)", isLevel: true)
    }
  }
}
