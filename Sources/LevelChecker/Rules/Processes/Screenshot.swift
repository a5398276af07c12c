import ProcessModel

/// A screenshot stands in a process.
struct Screenshot: Rule {
  let id: RuleID = "screenshot"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.warning
  let title = "A screenshot stands in a process"
  let why =
    "A screen is out of date with the next version of the program, and the process is not: pictures "
    + "belong in the work instruction."
  let source = "Waybook, Work Instructions vs SOP: visuals belong in the work instruction"
  let examples: [Example] = [
    .bad("The order is confirmed (see «screenshot»)"),
    .good("The order is confirmed"),
    .good("A screenshot is attached as proof"),
    .good(
      "See the «screenshot»".replacing("«", with: "").replacing("»", with: ""),
      .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let pictures = reading.document.steps.enumerated().filter { $1.picture != nil }.map {
      index, _ in
      finding(
        "Step \(index + 1) has a picture: shown on a screen, it belongs in the work instruction.",
        severity: .note, at: Address(step: index + 1), remedy: "extract \(index + 1)", isLevel: true
      )
    }
    let mentions = reading.sightings(of: .screenshot).compactMap { sighting -> Finding? in
      let line = reading.lines[sighting.line]
      guard pointsToIt(sighting, in: line, reading) else { return nil }
      let words = [reading.words(of: sighting)]
      return finding(
        "Step \(line.place) refers to a picture of a screen: \(words.quoted).", at: line.place,
        words: words, remedy: line.isTask ? "extract \(line.place)" : "edit \(line.place)",
        isLevel: true)
    }
    return pictures + mentions
  }

  /// “See the screenshot”, “as shown in the screenshot below”; not “with a screenshot as proof”.
  private func pointsToIt(_ sighting: Sighting, in line: Line, _ reading: Reading) -> Bool {
    line.tokens.contains { token in
      ["see", "shown", "below", "above", "following"].contains(
        reading.words(of: token).lowercased())
    }
  }
}
