import ProcessModel

/// The document is longer than people read.
struct TooLong: Rule {
  let id: RuleID = "too-long"
  let kinds = Set(LevelProfile.all.filter { $0.limits.words != nil }.map(\.kind))
  let severity = Severity.error
  let title = "The document is too long"
  let why = "One to three pages are read; a binder is not."
  let source = "L. González, 3-Step Process Documenter: 1 to 3 pages"
  let examples: [Example] = [
    .bad("Purpose: " + Array(repeating: "word", count: 900).joined(separator: " ")),
    .good("Purpose: " + Array(repeating: "word", count: 800).joined(separator: " ")),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard let ladder = reading.profile.limits.words else { return [] }
    let rungs = Rungs(ladder, named: "words", in: reading)
    let told = reading.lines.reduce(0) { $0 + Int($1.words) }
    let words = reading.document.fields.values.reduce(told) { $0 + Reading.roughWords($1) }
    guard let severity = rungs.severity(of: words) else { return [] }
    return [
      finding(
        "It is \(words) words long; under \(rungs.most + 1) is usual.", severity: severity,
        remedy: "show")
    ]
  }
}

extension Reading {
  /// Words of a text that was not read into tokens: one for each run without blanks.
  static func roughWords(_ text: String) -> Int {
    var count = 0
    var inside = false
    for byte in text.utf8 {
      let isBlank = byte <= 32
      if !isBlank, !inside { count += 1 }
      inside = !isBlank
    }
    return count
  }
}
