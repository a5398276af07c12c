/// Nouns and the small words around them.
extension LineReader {
  mutating func readThing(_ entry: WordEntry, _ token: Token, at index: Int) {
    let classes = entry.classes
    guard !classes.isEmpty else { return readCapital(entry, token, at: index) }
    let next = self.entry(at: index + 1).classes
    classes.intersection(.things).forEach { item in
      // In “delivery receipt” the receipt is what it is about.
      if item == WordClass.abstract.rawValue, next.intersects(.things), !next.contains(.abstract) {
        return
      }
      note(.thing(item), at: index)
    }
    if classes.intersects(.things) { named = ObjectGroup(classes) }
    if place == .stated, classes.contains(.role) || classes.contains(.department) {
      subject?.formUnion(classes)
    }
    if classes.contains(.be) || classes.contains(.have) { isStated = true }
    if classes.contains(.modal) {
      isStated = true
      note(.modal, at: index)
      let before = self.entry(at: index - 1).classes
      if before.contains(.you), !classes.contains(.will) {
        note(.youCan, at: index)
      } else if !before.contains(.you), classes.contains(.will), subject?.contains(.role) != true {
        note(.willHappen, at: index)
      }
    }
    if place == .stated, classes.contains(.be) || classes.contains(.have) {
      note(.describes, at: index)
    }
    if classes.contains(.indefinite) { note(.indefinite, at: index) }
    // “the second payment”, “on next steps”
    if classes.contains(.sequence), !self.entry(at: index - 1).classes.intersects(.beforeNoun) {
      note(.sequence, at: index)
    }
    if classes.contains(.pronoun) { note(.pronoun, at: index) }
    if classes.contains(.by), !self.entry(at: index + 1).forms.contains(.gerund) {
      note(.byWhom, at: index)
    }
    if classes.contains(.you) { note(.secondPerson, at: index) }
    if classes.contains(.we) { note(.firstPlural, at: index) }
    if classes.contains(.hedge) { note(.hedge, at: index) }
    if classes.contains(.frequency) { note(.frequency, at: index) }
    if classes.contains(.color) { note(.color, at: index) }
    if classes.contains(.shaped) { note(.shaped, at: index) }
    if classes.contains(.anyone) { note(.anyone, at: index) }
    if classes.contains(.precision) { note(.precision, at: index) }
    if classes.contains(.direction) { note(.position, at: index) }
    if classes.contains(.reference) { note(.refers, at: index) }
    if classes.contains(.purpose) { note(.purpose, at: index) }
    if classes.contains(.preposition) || classes.contains(.spatial)
      || classes.contains(.to) && !next.intersects(.verbs)
    {
      readPlace(classes, at: index)
    }
    if classes.contains(.screen) { readCell(at: index) }
    readCapital(entry, token, at: index)
  }

  /// What a preposition leads to: “in the drawer”, “on the Billing tab”, “using a damp cloth”.
  private mutating func readPlace(_ classes: WordClasses, at index: Int) {
    let group = phraseGroup(from: index + 1)
    // “under the counter”, but not “on Monday”.
    if classes.contains(.spatial), ![.person, .idea, .money].contains(group) {
      note(.spatial, at: index)
    }
    guard place != .lead || commands > 0 else { return }
    switch group {
    case .matter: note(classes.contains(.with) ? .withTool : .placeOfThings, at: index)
    case .screen, .exact: note(.placeOnScreen, at: index)
    default: break
    }
  }

  private mutating func readCapital(_ entry: WordEntry, _ token: Token, at index: Int) {
    guard token.traits.contains(.capitalised), !token.traits.contains(.quoted) else { return }
    if token.traits.contains(.capitals), token.end - token.start > 4 { note(.allCaps, at: index) }
    guard index > range.lowerBound, tokens[index - 1].kind == .word,
      !tokens[index - 1].traits.contains(.capitalised) || place != .head
    else { return }
    let before = self.entry(at: index - 1)
    if entry.forms.contains(.base), before.forms.contains(.base),
      before.classes.intersects(.pressing)
    {
      note(.capitalCommand, at: index)
    } else {
      note(.capitalName, at: index)
    }
  }

  /// Quoted words: a label to be found, or the very words to say.
  mutating func readQuote(_ token: Token, at index: Int) {
    guard !token.traits.contains(.quoted), index + 1 < range.upperBound,
      tokens[index + 1].traits.contains(.quoted)
    else { return }
    var length = 0
    while index + 1 + length < range.upperBound, tokens[index + 1 + length].traits.contains(.quoted)
    {
      length += 1
    }
    let isSaid = index > range.lowerBound && tokens[index - 1].kind == .colon
    let close = index + 1 + length
    // “Received” means the paper is signed: the word is explained, not to be found anywhere.
    let after = self.entry(at: close + 1)
    if index == range.lowerBound, after.classes.contains(.be) || after.forms.contains(.third) {
      note(.defines, at: index + 1)
    }
    let before = self.entry(at: index - 1).classes
    let first = tokens[index + 1]
    let isLabel =
      first.traits.contains(.capitalised) || first.kind != .word || before.intersects(.pressing)
    // The “Weekly Order” form, follow the “New Starter” video, “We hire slowly”: titles, a saying.
    let isTitle =
      after.classes.contains(.paper) || after.classes.contains(.event) || isReadOn(at: index)
    let isSaying = entry(at: index + 1).classes.contains(.we) || first.end - first.start == 1
    note(
      isSaid || length > 6
        ? .saidWords : isLabel && !isTitle && !isSaying ? .quotedLabel : .quotedPhrase,
      at: index + 1)
  }

  /// Whether what is quoted is to be read or followed: see “Closing the Month”.
  private func isReadOn(at quote: Int) -> Bool {
    [quote - 1, quote - 2].contains { self.entry(at: $0).classes.contains(.refer) }
  }

  /// “column F”, “box 7”
  private mutating func readCell(at index: Int) {
    guard index + 1 < range.upperBound else { return }
    let next = tokens[index + 1]
    let isLetter = next.traits.contains(.capitalised) && next.end - next.start == 1
    if next.kind == .number || isLetter { note(.cell, at: index) }
  }

  /// What a command is done to: the last noun of the words that follow it.
  func objectGroup(after verb: Int) -> ObjectGroup {
    var start = verb + 1
    while start < range.upperBound, tokens[start].traits.contains(.absorbed) { start += 1 }
    // “Log in to the billing system”
    if entry(at: start).classes.contains(.to) { start += 1 }
    return phraseGroup(from: start)
  }

  /// The last noun of the words from here to the end of their phrase.
  private func phraseGroup(from start: Int) -> ObjectGroup {
    var group = ObjectGroup.none
    for index in start..<min(start + 8, range.upperBound) {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.traits.contains(.quoted) { return .exact }
        let entry = self.entry(at: index)
        if entry.classes.contains(.and) || entry.classes.contains(.to)
          || entry.classes.contains(.be) || entry.classes.contains(.modal)
          || entry.classes.contains(.condition) && group != .none
          || entry.classes.contains(.preposition) && !entry.classes.contains(.particle)
        {
          return group
        }
        if entry.classes.contains(.determiner) || entry.classes.contains(.possessive) { continue }
        let next = ObjectGroup(entry.classes)
        if next != .unknown || group == .none { group = next }
      case .number: group = group == .none ? .exact : group
      case .slash: continue
      case .quote, .address, .path: return .exact
      default: return group
      }
    }
    return group
  }
}
