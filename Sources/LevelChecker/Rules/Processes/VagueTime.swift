import ProcessModel

/// A time limit without a time.
struct VagueTime: Rule {
  let id: RuleID = "vague-time"
  let kinds = Set<Document.Kind>.everything
  let severity = Severity.note
  let title = "A time limit names no time"
  let why =
    "“Promptly” is an hour to one and a week to another; a number can be kept, and measured."
  let source = "L. González, 3-Step Process Documenter; FBA: done often enough, and measured"
  let examples: [Example] = [
    .bad("Customer service answers «in a timely manner»"),
    .bad("The offer is sent «as soon as possible»"),
    .good("Customer service answers within one business day"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.lines(showing: .vagueTime).compactMap { number, line in
      let found = reading.sightings(of: .vagueTime, in: number).filter { !reading.isQuoted($0) }
      guard !found.isEmpty else { return nil }
      let words = reading.words(of: found)
      return finding(
        "Step \(line.place) sets a time without a number: \(words.quoted).", at: line.place,
        words: words, remedy: "edit \(line.place)")
    }
  }
}
