import ProcessModel

/// More than one role acts in an instruction.
struct SeveralRoles: Rule {
  let id: RuleID = "several-roles"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.warning
  let title = "More than one role acts"
  let why =
    "An instruction is one task of one person; where the work changes hands, a process says who has "
    + "the ball, and each part is an instruction of its own."
  let source = "Waybook, Work Instructions vs SOP: one role, one task"
  let examples: [Example] = [
    .bad(
      "«The driver» signs the slip\nPut the slip into the tray\n«The supervisor» checks the count",
      .other(.workInstruction)),
    .good("Sign the slip\nGive it to the supervisor", .other(.workInstruction)),
    .good(
      "The technician signs the slip\nThe technician closes the bag", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let seats = reading.document.steps.compactMap(\.seat)
    if let second = seats.first(where: { $0 != seats[0] }),
      let index = reading.document.steps.firstIndex(where: { $0.seat == second })
    {
      return [
        finding(
          "Step \(index + 1) is another seat's than the steps before.",
          at: Address(step: index + 1),
          remedy: "set level procedure", isLevel: true)
      ]
    }
    var actors: [String: (words: String, line: Line)] = [:]
    var order: [String] = []
    for sighting in reading.sightings(of: .insider) {
      let line = reading.lines[sighting.line]
      guard acts(sighting, in: line, reading) else { continue }
      let name = reading.roleName(sighting)
      guard actors[name] == nil else { continue }
      let first = reading.firstWord(of: line) ?? sighting.tokens.lowerBound
      actors[name] = (reading.words(of: first...sighting.tokens.upperBound), line)
      order.append(name)
    }
    guard order.count > 1, let second = actors[order[1]] else { return [] }
    let words = order.prefix(3).compactMap { actors[$0]?.words }
    return [
      finding(
        "\(order.count) roles act: \(words.quoted).", at: second.line.place, words: words,
        remedy: "set level procedure", isLevel: true)
    ]
  }

  /// Whether the role is the subject the line begins with: “The driver signs”, “Sales confirms”.
  private func acts(_ sighting: Sighting, in line: Line, _ reading: Reading) -> Bool {
    guard let first = reading.firstWord(of: line), line.isStep else { return false }
    let subject = sighting.tokens.lowerBound
    let opens =
      subject == first || subject == first + 1 && reading.opensAsStatement(line)
      || subject == first + 2 && reading.opensAsStatement(line)
    let verb = sighting.tokens.upperBound + 1
    guard opens, verb < line.tokens.upperBound, reading.tokens[verb].kind == .word else {
      return false
    }
    let forms = reading.entry(verb).forms
    let word = reading.words(of: verb)
    return forms.contains(.third) && word.hasSuffix("s") && !reading.isRole(verb)
  }
}
