import ProcessModel

/// Something is handed over, and nobody receives it.
struct HandOffToNobody: Rule {
  let id: RuleID = "hand-off"
  let kinds: Set<Document.Kind> = [.coreProcess, .other(.process), .other(.sop)]
  let severity = Severity.warning
  let title = "A hand-off has no receiver"
  let why =
    "Most of what goes wrong between departments goes wrong at a hand-off: say which seat has the ball "
    + "next, and when it has taken it."
  let source =
    "EOS Worldwide, Reviewing core processes: gaps between processes, and who has the ball"
  let examples: [Example] = [
    .bad("Sign\n«Hand over»\n- The file is complete"),
    .good("Sign\nHand over to operations"),
    .good("Sign\nThe handover notes are complete"),
    .good("Sign\nHand over\n- The delivery team has met the customer"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard reading.telltales.contains(.handOff) else { return [] }
    return reading.groups.compactMap { group in
      guard
        let handOff = reading.sightings(in: group.lines).first(where: { $0.telltale == .handOff }),
        !reading.isQuoted(handOff), isDone(handOff, reading), !reading.lines[handOff.line].isTask,
        !reading.namesSomebody(in: group.lines), !namesReceiver(handOff, reading),
        reading.document.steps[group.step - 1].links.isEmpty,
        !hasNewSeat(after: group.step, reading.document)
      else { return nil }
      let line = reading.lines[handOff.line]
      let words = [reading.words(of: handOff)]
      return finding(
        "Step \(line.place) hands over, but to whom? \(words.quoted)", at: line.place, words: words,
        remedy: "edit \(line.place)")
    }
  }

  /// Whether the words are what the step does, rather than the name of a thing such as handover notes.
  private func isDone(_ handOff: Sighting, _ reading: Reading) -> Bool {
    let line = reading.lines[handOff.line]
    if handOff.tokens.count == 1, line.words > 2 { return false }
    let first = handOff.tokens.lowerBound
    return first == reading.firstWord(of: line)
      || reading.isPreceded(first, by: ["and", "then", "is", "are", "to"], in: line)
  }

  /// “to …”, “from … to …”: the receiver may have a name of the company's own.
  private func namesReceiver(_ handOff: Sighting, _ reading: Reading) -> Bool {
    let line = reading.lines[handOff.line]
    let rest = handOff.tokens.upperBound + 1
    return rest < line.tokens.upperBound
      && (rest..<line.tokens.upperBound).contains { token in
        reading.tokens[token].traits.contains(.capitalised)
          || ["to", "with", "between"].contains(reading.words(of: token).lowercased())
      }
  }

  /// Whether the next step has a seat of its own, which then is the receiver.
  private func hasNewSeat(after step: Int, _ document: Document) -> Bool {
    guard step < document.steps.count, let next = document.steps[step].seat else { return false }
    return next != (document.steps[step - 1].seat ?? document.owner)
  }
}
