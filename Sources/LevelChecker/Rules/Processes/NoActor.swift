import ProcessModel

/// Steps say that something is done, and nobody does it.
struct NoActor: Rule {
  let id: RuleID = "no-actor"
  let kinds: Set<Document.Kind> = [.coreProcess, .other(.process), .other(.sop)]
  let severity = Severity.note
  let title = "Steps say what is done, but not by whom"
  let why =
    "“The order is approved” happens when everybody thinks that somebody else does it: name the seat."
  let source = "EOS Worldwide, Reviewing core processes: is it clear who has the ball at each step?"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad(
      "The request «is checked»\nThe amount «is approved» within two days\n"
        + "The refund «is paid» and the case «is closed»"),
    .good("The request is checked by customer service\nThe amount is approved by the accountant"),
    .good("Finance checks the request\nThe refund is paid\nThe Sales Lead closes the case"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let groups = reading.groups
    guard groups.count > 2 else { return [] }
    let unclear = groups.filter { group in
      reading.document.steps[group.step - 1].seat == nil
        && group.lines.contains { !reading.passives(in: reading.lines[$0]).isEmpty }
        && !reading.namesInsider(in: group.lines)
    }
    // A team reads past one or two of them; where it is the habit of the text, it loses the ball.
    guard unclear.count > 2 || unclear.count == groups.count, unclear.count * 2 > groups.count,
      let first = unclear.first
    else { return [] }
    let words = unclear.flatMap { group in
      group.lines.flatMap { number in
        reading.passives(in: reading.lines[number]).map {
          reading.words(of: $0)
        }
      }
    }
    let place = reading.lines[first.lines.lowerBound].place
    return [
      finding(
        "\(unclear.count) of \(groups.count) steps do not say who acts: "
          + "\(words.unique(limit: 3).quoted).", words: words, remedy: "seat \(place) …")
    ]
  }
}

extension Reading {
  /// Whether somebody of the company is named in these lines.
  func namesInsider(in lines: Range<Int>) -> Bool {
    sightings(in: lines).contains {
      [.insider, .givenName].contains($0.telltale)
    } || lines.contains { self.lines[$0].classes.contains(.we) || namesSeat(self.lines[$0]) }
  }
}
