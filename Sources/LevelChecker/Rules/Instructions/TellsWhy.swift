import ProcessModel

/// A step of an instruction explains, or says who answers for what.
struct TellsWhy: Rule {
  let id: RuleID = "tells-why"
  let kinds = Set<Document.Kind>.instructions
  let severity = Severity.note
  let title = "A step explains instead of telling what to do"
  let why =
    "Purpose, scope and ownership stand in the SOP above: the doer needs the next act, and reads past "
    + "everything else."
  let source = "Waybook, Work Instructions vs SOP: context in the SOP, execution in the instruction"
  let examples: [Example] = [
    .bad("The supervisor «is responsible for» the count", .other(.workInstruction)),
    .bad("«The purpose of» this check is a safe start of the week", .other(.workInstruction)),
    .good("Count the boxes", .other(.workInstruction)),
    .good("Ask who is responsible for the count", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.lines(showing: .account).compactMap { number, line in
      let found = reading.sightings(of: .account, in: number).filter { !reading.isQuoted($0) }
      guard let first = found.first, line.isStep, !line.isTask, !line.hasCommand
      else { return nil }
      let words = [reading.words(of: first)]
      return finding(
        "Step \(line.place) explains: \(words.quoted). That belongs in the SOP.", at: line.place,
        words: words, remedy: "remove \(line.place)", isLevel: true)
    }
  }
}
