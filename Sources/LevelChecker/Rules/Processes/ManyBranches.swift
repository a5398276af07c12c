import ProcessModel

/// Ifs and elses: the exceptions are told along with the rule.
struct ManyBranches: Rule {
  let id: RuleID = "many-branches"
  let kinds: Set<Document.Kind> = [.coreProcess, .other(.process), .other(.sop)]
  let severity = Severity.error
  let title = "Many exceptions are told along with the usual way"
  let why =
    "A process tells the usual run from start to end; trained people know what to do with the "
    + "exceptions, and those that matter deserve an SOP of their own."
  let source = "Wonder, The EOS Process Component: the path where everything works"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad(
      "Ask for the budget, «if it is not» known\nPropose, «unless the customer is» in arrears\n"
        + "Send the long form, «otherwise the short one»"),
    .good("Ask for the budget\nPropose\nIf the customer agrees, sign"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let found = reading.sightings(of: .branch).filter { !reading.isQuoted($0) }
    let rungs = Rungs(.init(3, 5, 8), named: "branches", in: reading)
    guard let severity = rungs.severity(of: found.count) else { return [] }
    let words = found.map { reading.beginning(of: $0) }
    return [
      finding(
        "\(found.count) exceptions stand among the steps: \(words.unique(limit: 3).quoted).",
        severity: severity,
        words: words,
        remedy: "issue Which exceptions of \(reading.document.title) need an SOP of their own?")
    ]
  }
}

extension Reading {
  /// The words with the three behind them, as far as their clause goes: “if the customer is”.
  func beginning(of sighting: Sighting) -> String {
    let line = lines[sighting.line]
    var last = sighting.tokens.upperBound
    while last + 1 < line.tokens.upperBound, last - sighting.tokens.upperBound < 3,
      [.word, .number].contains(tokens[last + 1].kind)
    {
      last += 1
    }
    return words(of: sighting.tokens.lowerBound...last)
  }
}
