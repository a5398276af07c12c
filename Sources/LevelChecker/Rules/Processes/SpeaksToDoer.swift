import ProcessModel

/// The text says “you”, as one speaks to the person at work.
struct SpeaksToDoer: Rule {
  let id: RuleID = "speaks-to-doer"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.note
  let title = "It speaks to the person at work"
  let why =
    "A process is read by everybody it concerns, so “you” is a different person each time: name the "
    + "seat. An instruction may say you."
  let source = "Waybook, Work Instructions vs SOP: explanatory against instructional"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad("Agree on the price with «your» customer\n«You» then hand the order to operations"),
    .good("The Sales Lead agrees on the price\nOperations takes the order over"),
    .good(
      "The customer is asked “What would help «you»?”".replacing("«", with: "").replacing(
        "»", with: "")),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let found = reading.sightings(of: .you).filter { !reading.isQuoted($0) }
    guard Set(found.map(\.line)).count > 1, let first = found.first else { return [] }
    let words = reading.words(of: found)
    let place = reading.lines[first.line].place
    return [
      finding(
        "It speaks to one person: \(words.quoted). Who is that?", words: words,
        remedy: "edit \(place)", isLevel: true)
    ]
  }
}
