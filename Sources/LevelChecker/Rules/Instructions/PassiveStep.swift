import ProcessModel

/// A step of an instruction says what is done, as if it did itself.
struct PassiveStep: Rule {
  let id: RuleID = "passive-step"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.note
  let title = "A step says what is done, not what to do"
  let why = "“The valve is closed” may be a state or an act: “Close the valve” is an act."
  let source = "ASD-STE100: active voice in procedures"
  let examples: [Example] = [
    .bad("The amount «is entered» in the ledger", .other(.workInstruction)),
    .bad("The tray «is wiped» with a damp cloth", .other(.workInstruction)),
    .good("Enter the amount in the ledger", .other(.workInstruction)),
    .good("This is required for the next test", .other(.workInstruction)),
    .good("Check that the amount is entered", .other(.workInstruction)),
    .good("Wait until the tank is filled", .other(.workInstruction)),
  ]

  /// Participles that describe rather than tell what was done.
  private static let states: Set = [
    "required", "needed", "based", "located", "called", "named", "used", "included", "related",
    "allowed", "expected", "supposed", "meant", "made",
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.findings(where: { !$0.hasCommand && $0.classes.contains(.be) }) { line in
      guard line.place.subdetail == nil, reading.opensAsStatement(line),
        let passive = reading.passives(in: line).first,
        !Self.states.contains(reading.words(of: passive.upperBound).lowercased())
      else { return nil }
      let words = [reading.words(of: passive)]
      return finding(
        "Step \(line.place) says what is done, not what to do: \(words.quoted).", at: line.place,
        words: words, remedy: "edit \(line.place)", isLevel: true)
    }
  }
}
