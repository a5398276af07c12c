import ProcessModel

/// Two lines of a document say the same.
struct RepeatedStep: Rule {
  let id: RuleID = "repeated-step"
  let kinds: Set<Document.Kind> = [
    .coreProcess, .other(.process), .other(.sop), .other(.policy), .other(.workInstruction),
  ]
  let severity = Severity.note
  let title = "Two lines say the same"
  let why = "Whoever reads it twice wonders what was meant; whoever changes one forgets the other."
  let source = "L. González, 3-Step Process Documenter: document and simplify"
  let examples: [Example] = [
    .bad("Inform the customer of the date\nOrder the parts\n«Inform the customer, of the date.»"),
    .bad("Wash the test tube well\n«Wash the test tube well»", .other(.workInstruction)),
    .good(
      "Wash the test tube well\nFill it\nRead the value\nWash the test tube well",
      .other(.workInstruction)),
    .good("Inform the customer of the date\nOrder the parts\nInform the customer of a new date"),
  ]

  private static let fewestWords = 4

  func findings(in reading: Reading) -> [Finding] {
    var seen = NumberTable(capacity: reading.lines.count)
    // Hands do the same thing twice, so that in an instruction only neighbours are suspect.
    let onlyNeighbours = reading.document.level == .workInstruction
    var findings: [Finding] = []
    for (number, line) in reading.lines.enumerated() {
      let hash = reading.hashes[number]
      guard hash.words >= Self.fewestWords, let place = seen.keep(number, for: hash.value) else {
        continue
      }
      let (former, this) = (reading.lines[place].place, line.place)
      guard !onlyNeighbours || this.step <= former.step + 1 else { continue }
      let text = reading.text(of: line)
      findings.append(
        finding(
          .joining(
            "Step ", this.description, " says the same as step ", former.description, ": ",
            text.quoted, "."), at: this,
          words: [text], remedy: "remove " + this.description))
    }
    return findings
  }
}
