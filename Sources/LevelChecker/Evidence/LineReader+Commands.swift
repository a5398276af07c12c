/// Telling a command from a noun of the same letters.
extension LineReader {
  /// Whether a base form that could also be a noun is meant as a command.
  func isCommand(_ entry: WordEntry, _ token: Token, at index: Int) -> Bool {
    guard !token.traits.contains(.beforeHyphen) else { return false }
    var next = index + 1
    while next < range.upperBound, tokens[next].traits.contains(.absorbed) { next += 1 }
    guard next < range.upperBound else { return !entry.forms.contains(.ambiguous) }
    guard entry.forms.contains(.ambiguous) || entry.forms.contains(.noun) else { return true }
    let after = self.entry(at: next)
    switch tokens[next].kind {
    case .word:
      if after.classes.contains(.be) || after.classes.contains(.modal)
        || after.classes.contains(.have)
      {
        return false
      }
      if after.classes.contains(.determiner) || after.classes.contains(.possessive)
        || after.classes.contains(.pronoun) || after.classes.contains(.number)
      {
        return true
      }
      if after.classes.contains(.preposition) { return !entry.forms.contains(.noun) }
      return !hasFiniteVerb(from: next)
    case .number: return !(entry.classes.contains(.stepWord) && isLabel(number: next))
    case .quote, .address, .path: return true
    // “Close/settle the batch”
    case .slash:
      let other = self.entry(at: next + 1).forms
      return other.contains(.base) && !other.contains(.noun) && !other.contains(.ambiguous)
    default: return false
    }
  }

  /// Whether a number names which one it is: “Level 3: …”, but not “Slide 4 trays into the oven”.
  private func isLabel(number: Int) -> Bool {
    let behind = number + 1
    guard behind < range.upperBound, tokens[behind].kind == .word else { return true }
    let after = self.entry(at: behind).classes
    return after.contains(.be) || after.contains(.modal) || after.contains(.to)
      || after.contains(.and) || after.contains(.preposition)
  }

  /// Whether a verb with tense comes before the end of the clause, which makes the words before it a
  /// subject: “Contract is signed”, “Order form must be filed”.
  private func hasFiniteVerb(from start: Int) -> Bool {
    for index in start..<min(start + 8, range.upperBound) {
      guard tokens[index].kind == .word else { return false }
      let entry = self.entry(at: index)
      if entry.classes.contains(.be) || entry.classes.contains(.modal) { return true }
      if entry.classes.contains(.preposition) || entry.classes.contains(.determiner) {
        return false
      }
    }
    return false
  }
}
