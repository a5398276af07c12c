import ProcessModel

/// A step of an instruction says that something is to be done, not how.
struct UmbrellaVerb: Rule {
  let id: RuleID = "umbrella-verb"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.note
  let title = "A step says that something is done, not what"
  let why =
    "“Handle”, “manage” and “coordinate” cover anything, so whoever does it for the first time does "
    + "not know how to begin: an instruction names the act."
  let source = "Wonderlai, Traction EOS skills: “handle complaints” as the counter-example"
  let examples: [Example] = [
    .bad("«Handle» the complaint", .other(.workInstruction)),
    .bad("If the customer calls again, «take care of» it", .other(.workInstruction)),
    .good("Write the complaint into the log", .other(.workInstruction)),
    .good("Hold the pan by its handle", .other(.workInstruction)),
    .good("Handle returns\n- Send the customer to the service desk", .coreProcess),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.sightings(of: .umbrella).compactMap { sighting in
      let line = reading.lines[sighting.line]
      guard !reading.isQuoted(sighting), isCommand(sighting, in: line, reading),
        reading.document.steps[line.place.step - 1].details.isEmpty
      else { return nil }
      let words = [reading.words(of: sighting)]
      return finding(
        "Step \(line.place) does not say what to do: \(words.quoted).", at: line.place,
        words: words,
        remedy: "edit \(line.place)", isLevel: true)
    }
  }

  /// Whether the words begin the line, or what follows its condition, with something behind them.
  private func isCommand(_ sighting: Sighting, in line: Line, _ reading: Reading) -> Bool {
    let first = sighting.tokens.lowerBound
    guard sighting.tokens.upperBound + 1 < line.tokens.upperBound,
      reading.tokens[sighting.tokens.upperBound + 1].kind == .word,
      !reading.tokens[first].traits.contains(.beforeHyphen)
    else { return false }
    guard first != reading.firstWord(of: line) else {
      let entry = reading.entry(first)
      let reader = LineReader(reading.tokens, in: line.tokens, lexicon: reading.lexicon)
      return entry.forms.isEmpty || reader.isCommand(entry, reading.tokens[first], at: first)
    }
    return first > line.tokens.lowerBound && reading.tokens[first - 1].kind == .comma
      && !reading.tokens[first].traits.contains(.capitalised)
  }
}
