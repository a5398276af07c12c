/// Verbs: which word is one here, and how it stands in its sentence.
extension LineReader {
  /// Whether the word is a verb here, or belongs to the head of the sentence, and has been noted.
  mutating func readDeed(_ entry: WordEntry, _ token: Token, at index: Int) -> Bool {
    let classes = entry.classes
    if place == .head { return readHead(entry, token, at: index) }
    guard classes.intersects(.verbs), !token.traits.contains(.beforeHyphen) else { return false }
    let before = entryBefore(index)
    if entry.forms.contains(.past), before.contains(.be) {
      isStated = true
      // “Once the order is approved, …” says when, not who approves.
      noteDeed(place == .lead && isFollowed(index) ? .lead : .passive, classes, at: index)
      if DeedGroup(classes).isTouching, named.isTouched { note(.matterHandled, at: index) }
      return true
    }
    if entry.forms.contains(.base), before.contains(.modal) || before.contains(.to) {
      return readAfterModal(classes, before, at: index)
    }
    if let delegation, entry.forms.contains(.base), !entry.forms.contains(.noun),
      index - delegation <= 4, delegation < index - 1
    {
      self.delegation = nil
      note(.delegates, at: delegation)
      noteDeed(.delegated, classes, at: index)
      return true
    }
    if place == .commanded, entry.forms.contains(.base), follows(.and, or: .sequence, index),
      isCommand(entry, token, at: index)
    {
      noteDeed(isForbidding ? .forbidden : .further, classes, at: index)
      countCommand(at: index)
      return true
    }
    if place == .lead { return readLead(entry, token, before, at: index) }
    if entry.forms.contains(.third),
      !entry.forms.contains(.noun)
        || subject?.contains(.role) == true && !before.intersects(.beforeNoun),
      place == .stated
    {
      isStated = true
      noteDeed(.statement, classes, at: index)
      let group = DeedGroup(classes)
      if group.isTouching, objectGroup(after: index).isTouched {
        note(.handlesMatter, at: index)
      }
      // “The member clicks Sign out”: whoever does it, it is the act.
      if subject?.contains(.role) == true, group != .screen, group != .hands {
        note(.roleActs, at: index)
      }
      return true
    }
    // “the box Approved” has a name.
    if entry.forms.contains(.gerund) || entry.forms.contains(.past),
      !token.traits.contains(.capitalised)
    {
      if entry.forms.contains(.gerund), before.contains(.by) { note(.manner, at: index) }
      noteDeed(.mention, classes, at: index)
      return true
    }
    return false
  }

  private mutating func readHead(_ entry: WordEntry, _ token: Token, at index: Int) -> Bool {
    let classes = entry.classes
    if classes.contains(.negation) {
      isForbidding = true
      note(.negation, at: index)
      return true
    }
    if classes.contains(.sequence) || classes.contains(.preface) || classes.contains(.precision)
      || classes.contains(.and) || classes.contains(.doing)
    {
      if classes.contains(.sequence) { note(.sequence, at: index) }
      if classes.contains(.precision) { note(.precision, at: index) }
      if classes.contains(.frequency) { note(.frequency, at: index) }
      return true
    }
    if classes.contains(.condition) || classes.contains(.to)
      || (classes.contains(.preposition) && !entry.forms.contains(.base))
      // “Every hour, …”
      || classes.contains(.determiner) && self.entry(at: index + 1).classes.contains(.period)
    {
      if classes.contains(.condition) { note(.condition, at: index) }
      place = .lead
      return true
    }
    if entry.forms.contains(.base), isCommand(entry, token, at: index) {
      command(entry, at: index)
      return true
    }
    place = .stated
    subject = classes
    if entry.forms.contains(.past), !entry.forms.contains(.noun), !entry.forms.contains(.base) {
      isStated = true
      noteDeed(.passive, classes, at: index)
      return true
    }
    if entry.forms.contains(.gerund) {
      noteDeed(.mention, classes, at: index)
      return true
    }
    if entry.forms.contains(.noun), entry.forms.contains(.base) {
      readThing(entry, token, at: index)
      return true
    }
    return false
  }

  private mutating func readLead(
    _ entry: WordEntry, _ token: Token, _ before: WordClasses, at index: Int
  ) -> Bool {
    let classes = entry.classes
    if entry.forms.contains(.base), !entry.forms.contains(.ambiguous),
      !token.traits.contains(.capitalised),
      !before.contains(.you), !before.contains(.pronoun), !before.contains(.we)
    {
      command(entry, at: index)
    } else {
      noteDeed(.lead, classes, at: index)
    }
    return !entry.forms.contains(.noun)
  }

  /// Whether the main clause is still to come: “Once the order is approved, …”, but not “After delivery
  /// the invoice is sent”.
  private func isFollowed(_ index: Int) -> Bool {
    for token in tokens[index..<range.upperBound] {
      if [.comma, .arrow, .dash, .colon].contains(token.kind) { return true }
      if token.kind == .stop { return false }
    }
    return false
  }

  private mutating func readAfterModal(
    _ classes: WordClasses, _ before: WordClasses, at index: Int
  ) -> Bool {
    if let delegation, before.contains(.to), index - delegation <= 6 {
      self.delegation = nil
      note(.delegates, at: delegation)
      noteDeed(.delegated, classes, at: index)
      return true
    }
    isStated = isStated || before.contains(.modal)
    noteDeed(before.contains(.modal) ? .statement : .mention, classes, at: index)
    if before.contains(.modal), isSomebodyElse(before: index - 1) { note(.roleObliged, at: index) }
    return true
  }

  /// “The Bookkeeper must close”, “they can choose”, but not “what you must enter”.
  private func isSomebodyElse(before modal: Int) -> Bool {
    guard let subject, subject.contains(.role) || subject.contains(.pronoun) else { return false }
    let actor = entry(at: modal - 1).classes
    return !actor.contains(.you) && !actor.contains(.we)
  }

  private mutating func countCommand(at index: Int) {
    commands += 1
    lastCommand = index
  }

  private mutating func command(_ entry: WordEntry, at index: Int) {
    let classes = entry.classes
    countCommand(at: index)
    place = .commanded
    if isForbidding {
      noteDeed(.forbidden, classes, at: index)
      return
    }
    noteDeed(.command, classes, at: index)
    note(.pair(DeedGroup(classes), objectGroup(after: index)), at: index)
    if classes.contains(.refer) { note(.refers, at: index) }
    if classes.contains(.delegate) { delegation = index }
  }

  private mutating func noteDeed(_ mood: Feature.Mood, _ classes: WordClasses, at index: Int) {
    verbs += 1
    classes.forEach { item in
      if item < Feature.verbCount { note(.deed(mood, item), at: index) }
    }
  }

  /// The classes of the last word before, adverbs and “not” aside.
  private func entryBefore(_ index: Int) -> WordClasses {
    var before = index - 1
    while before >= range.lowerBound {
      let token = tokens[before]
      guard token.kind == .word else { return WordClasses() }
      let classes = lexicon.entries[Int(token.word)].classes
      let isAside =
        classes.contains(.precision) || classes.contains(.negation)
        || classes.contains(.sequence) || token.traits.contains(.absorbed)
      if !isAside || classes.contains(.be) || classes.contains(.modal) { return classes }
      before -= 1
    }
    return WordClasses()
  }

  private func follows(_ first: WordClass, or second: WordClass, _ index: Int) -> Bool {
    let before = index - 1
    guard before >= range.lowerBound else { return false }
    if tokens[before].kind == .comma || tokens[before].kind == .slash { return true }
    let classes = entry(at: before).classes
    return classes.contains(first) || classes.contains(second)
  }
}
