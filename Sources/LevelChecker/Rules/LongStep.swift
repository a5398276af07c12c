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
    .good(
      "Turn the two screws on the left side of the cover. Keep them in the box with the other small "
        + "parts. Put the cover aside.", .other(.workInstruction)),
    .good("Turn the two screws on the left side of the cover", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard let limit = reading.profile.limits.wordsPerStep else { return [] }
    let rungs = Rungs(.init(limit + 1, .max, .max), named: "step-words", in: reading)
    let most = rungs.most
    return reading.findings(where: { $0.words > most }) { line in
      let words = reading.longestSentence(of: line)
      guard words > most, line.place.subdetail == nil else { return nil }
      return finding(
        "Step \(line.place) has a sentence of \(words) words; up to \(most) can be followed at a glance.",
        at: line.place, remedy: "edit \(line.place)")
    }
  }
}

extension Reading {
  /// Words in the longest sentence of a line, what stands in brackets aside.
  func longestSentence(of line: Line) -> Int {
    var longest = 0
    var count = 0
    for token in tokens[line.tokens] {
      switch token.kind {
      case .stop, .semicolon, .colon: count = 0
      case .word,
        .number where !token.traits.contains(.bracketed):
        count += 1
      default: continue
      }
      longest = max(longest, count)
    }
    return longest
  }
}
