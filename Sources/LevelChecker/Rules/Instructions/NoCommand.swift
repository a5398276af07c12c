import ProcessModel

/// A step of an instruction tells what happens, not what to do.
struct NoCommand: Rule {
  let id: RuleID = "no-command"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.note
  let title = "A step does not say what to do"
  let why =
    "The doer looks for the next thing to do: a step begins with it, or with where or when it is done."
  let source =
    "Microsoft Style Guide, Writing step-by-step instructions: verb first, or place first"
  let examples: [Example] = [
    .bad("«The technician» looks at the gauge of the boiler", .other(.workInstruction)),
    .bad("«Opening» the valve by hand", .other(.workInstruction)),
    .good("Look at the gauge", .other(.workInstruction)),
    .good("In the cellar, open the valve", .other(.workInstruction)),
    .good("A red lamp will light up", .other(.workInstruction)),
    .good("Using the tape measure, mark the wall", .other(.workInstruction)),
    .good("If the lamp is red, press Stop", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.findings(where: { $0.isStep && $0.words > 3 && !$0.hasCommand }) { line in
      let isGerund = reading.opensAsGerund(line)
      guard isGerund || reading.opensAsStatement(line) && reading.hasVerb(line),
        !reading.tellsResult(line),
        reading.passives(in: line).isEmpty, let first = reading.firstWord(of: line)
      else { return nil }
      let next = isGerund ? first : min(first + 1, line.tokens.upperBound - 1)
      let words = [reading.words(of: first...next)]
      return finding(
        "Step \(line.place) does not begin with what to do: \(words.quoted) …", at: line.place,
        words: words, remedy: "edit \(line.place)", isLevel: true)
    }
  }
}
