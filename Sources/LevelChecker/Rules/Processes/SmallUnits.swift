import ProcessModel

/// Seconds, minutes, rows and fields: the units of a task.
struct SmallUnits: Rule {
  let id: RuleID = "small-units"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.error
  let title = "It counts in seconds, minutes, rows and fields"
  let why =
    "A process is measured in days and weeks and moves whole orders and cases; minutes, rows and "
    + "fields belong to the task."
  let source = "Lexington Writing, What's the difference between procedures and work instructions?"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad(
      "The sample rests for «30 seconds»\nThe washed sample rests for «10 minutes» before it is read"
    ),
    .good("The order ships within 3 business days\nThe customer hears from us every 2 weeks"),
    .good("The technician calls 30 minutes ahead"),
    .good("The phone is answered within 20 seconds\nA guest is greeted within 30 seconds"),
  ]

  /// Longer is a meeting, or an answer that is promised.
  private static let fewMinutes = 20

  func findings(in reading: Reading) -> [Finding] {
    let telltales = reading.telltales
    guard telltales.contains(.singleRecord) || telltales.contains(.moment) else { return [] }
    let found = reading.sightings.filter { sighting in
      guard !reading.isQuoted(sighting) else { return false }
      return sighting.telltale == .singleRecord
        || sighting.telltale == .moment
          && Self.isBrief(sighting, reading)
    }
    let rungs = Rungs(.init(2, 4, 6), named: "units", in: reading)
    guard let severity = rungs.severity(of: found.count) else { return [] }
    let first = reading.lines[found[0].line]
    let words = found.map { sighting in
      let line = reading.lines[sighting.line]
      let number = reading.number(before: sighting.tokens.lowerBound, in: line)
      return reading.words(
        of: (number ?? sighting.tokens.lowerBound)...sighting.tokens.upperBound)
    }
    return [
      finding(
        "It counts in small units: \(words.unique(limit: 3).quoted).", severity: severity,
        at: first.place, words: words,
        remedy: first.isTask ? "extract \(first.place)" : "edit \(first.place)", isLevel: true)
    ]
  }

  private static func isBrief(_ sighting: Sighting, _ reading: Reading) -> Bool {
    let line = reading.lines[sighting.line]
    // “Within 30 seconds” is a standard of service, not the duration of an act.
    guard let number = reading.number(before: sighting.tokens.lowerBound, within: 1, in: line),
      !reading.sightings(of: .limit, in: sighting.line).contains(where: {
        $0.tokens.upperBound == number - 1
      })
    else { return false }
    let isMinutes = reading.words(of: sighting).lowercased().hasPrefix("min")
    guard isMinutes, let count = Int(reading.words(of: number)) else { return true }
    return count <= fewMinutes
  }
}

extension [String] {
  /// Each once, without regard to case, the first of them first.
  func unique(limit: Int) -> [String] {
    var seen: Set<String> = []
    return Array(filter { seen.insert($0.lowercased()).inserted }.prefix(limit))
  }
}
