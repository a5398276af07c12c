import ProcessModel

/// A step of an instruction is too long to follow at a glance.
struct LongStep: Rule {
  let id: RuleID = "long-step"
  let kinds = Set(LevelProfile.all.filter { $0.limits.wordsPerStep != nil }.map(\.kind))
  let severity = Severity.note
  let title = "A step is too long to follow at a glance"
  let why = "The reader looks up from the work for one line at a time; twenty words are the limit."
  let source = "ASD-STE100: procedural sentences of at most 20 words"
  let examples: [Example] = [
    .bad(
      "Turn the two screws on the left side of the cover, which are the ones with the red paint that "
        + "you will see when the lamp is on", .other(.workInstruction)),
    .good("Turn the two screws on the left side of the cover", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard let limit = reading.profile.limits.wordsPerStep else { return [] }
    let most = reading.thresholds["step-words.note"].map { Int(clamping: Int64($0)) } ?? limit
    return reading.lines.compactMap { line in
      let words = reading.words(line)
      guard words > most, line.place.subdetail == nil else { return nil }
      return finding(
        "Step \(line.place) has \(words) words; up to \(most) can be followed at a glance.",
        at: line.place, remedy: "edit \(line.place)")
    }
  }
}
