import ProcessModel

/// A step of an instruction holds more than one action.
struct TwoActions: Rule {
  let id: RuleID = "two-actions"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.warning
  let title = "A step holds more than one action"
  let why =
    "Whoever looks away after the first action loses the second; one action a step can be ticked off."
  let source = "ASD-STE100: one instruction per sentence"
  let examples: [Example] = [
    .bad("«Click New», «type the name» and «press Save»", .other(.workInstruction)),
    .bad("«Clean» and «dry the filter»", .other(.workInstruction)),
    .good("Click Save and Close", .other(.workInstruction)),
    .good("Type the name and address of the customer", .other(.workInstruction)),
    .good("Stir until smooth", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    var reader = ActionReader(reading.tokens, of: reading.bytes, lexicon: reading.lexicon)
    return reading.findings(where: { $0.isStep && $0.mayJoin }) { line in
      let actions = reader.actions(in: line.tokens)
      guard actions.texts.count > 1 else { return nil }
      return finding(
        "Step \(line.place) holds \(actions.texts.count) actions: \(actions.texts.quoted).",
        at: line.place, words: actions.pieces, remedy: "split \(line.place)")
    }
  }
}

extension Line {
  /// Whether anything in it may join two actions.
  fileprivate var mayJoin: Bool {
    kinds.contains(.comma) || kinds.contains(.semicolon) || kinds.contains(.stop)
      || classes.contains(.and) || classes.contains(.sequence)
  }
}
