import ProcessModel

/// An instruction or a policy leaves open what it asks.
struct Hedge: Rule {
  let id: RuleID = "hedge"
  let kinds: Set<Document.Kind> = [.other(.workInstruction), .other(.policy)]
  let severity = Severity.note
  let title = "It leaves open what is asked"
  let why =
    "“As needed” asks the reader to know what you know: say when, how much, or which, and leave it out "
    + "where that does not matter."
  let source = "ASD-STE100, Simplified Technical English: one meaning for each word"
  let examples: [Example] = [
    .bad("Tighten the screws «as needed»", .other(.workInstruction)),
    .bad("Bring cloths, brushes, «etc».", .other(.workInstruction)),
    .good("Tighten the screws until the cover does not move", .other(.workInstruction)),
    .good("Sort the waste (metal, paper, glass, etc.)", .other(.workInstruction)),
    .good("Tighten what is needed", .other(.workInstruction)),
    .good("The owner reviews the price as needed"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.lines(showing: .hedge).compactMap { number, line in
      let found = reading.sightings(of: .hedge, in: number).filter {
        !reading.isQuoted($0) && !reading.isBracketed($0)
      }
      guard !found.isEmpty else { return nil }
      let words = reading.words(of: found)
      return finding(
        "Step \(line.place) leaves it open: \(words.quoted). When, which, or how much?",
        at: line.place, words: words, remedy: "edit \(line.place)")
    }
  }
}
