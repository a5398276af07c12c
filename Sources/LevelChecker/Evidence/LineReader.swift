/// Reads the tokens of one line and collects what it shows: who does what, to what, how exactly.
struct LineReader {
  let lexicon: Lexicon
  let tokens: [Token]
  let range: Range<Int>
  private(set) var marks: [Mark] = []
  private(set) var commands = 0
  private(set) var verbs = 0
  private var words = 0
  private var subject: WordClasses?
  private var place = Place.head

  /// One piece of evidence and the token that carries it.
  struct Mark {
    var feature: Feature
    var token: Int
  }

  private enum Place { case head, lead, commanded, stated }

  init(_ tokens: [Token], in range: Range<Int>, lexicon: Lexicon) {
    self.tokens = tokens
    self.range = range
    self.lexicon = lexicon
  }

  mutating func read() {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .word: readWord(token, at: index)
      case .stop, .semicolon: beginSentence()
      case .colon: if words <= 4 { beginSentence() }
      case .dash, .arrow, .open, .close, .comma, .slash, .quote, .symbol: readMark(token, at: index)
      case .number: readNumber(at: index)
      case .address: note(.sign(.address), at: index)
      case .path: note(.sign(.path), at: index)
      }
      index += 1
    }
    finish()
  }

  func entry(at index: Int) -> WordEntry {
    guard range.contains(index), tokens[index].kind == .word else { return WordEntry() }
    return lexicon.entries[Int(tokens[index].word)]
  }

  private mutating func note(_ feature: Feature, at index: Int) {
    marks.append(Mark(feature: feature, token: index))
  }

  private mutating func beginSentence() {
    place = .head
    subject = nil
  }

  private mutating func readMark(_ token: Token, at index: Int) {
    switch token.kind {
    case .comma where place == .lead: place = .head
    case .dash where place != .head: beginSentence()
    case .arrow: note(.sign(.menuPath), at: index)
    case .quote:
      if !token.traits.contains(.quoted), index + 1 < range.upperBound,
        tokens[index + 1].traits.contains(.quoted)
      {
        note(.sign(.quotedLabel), at: index + 1)
      }
    default: break
    }
  }

  private mutating func readNumber(at index: Int) {
    note(.sign(.number), at: index)
    let next = entry(at: index + 1).classes
    if next.contains(.unit) { note(.sign(.unit), at: index) }
    if next.contains(.brief) { note(.sign(.brief), at: index) }
    if next.contains(.period) { note(.sign(.period), at: index) }
    if next.contains(.clock) { note(.sign(.clockTime), at: index) }
    if index + 1 < range.upperBound, tokens[index + 1].kind == .symbol,
      tokens[index + 1].traits.contains(.attached),
      tokens[index + 1].end - tokens[index + 1].start > 1
    {
      note(.sign(.unit), at: index)
    }
  }

  private mutating func readWord(_ token: Token, at index: Int) {
    words += 1
    guard !token.traits.contains(.absorbed) else { return }
    let entry = lexicon.entries[Int(token.word)]
    if !token.traits.contains(.quoted), readDeed(entry, token, at: index) { return }
    readThing(entry, token, at: index)
  }

  /// Whether the word is a verb here, and has been noted as one.
  private mutating func readDeed(_ entry: WordEntry, _ token: Token, at index: Int) -> Bool {
    let classes = entry.classes
    if place == .head {
      if classes.contains(.sequence) || classes.contains(.polite) || classes.contains(.precision)
        || classes.contains(.and)
      {
        if classes.contains(.sequence) { note(.sign(.sequence), at: index) }
        return true
      }
      if classes.contains(.condition) || classes.contains(.to)
        || (classes.contains(.preposition) && !entry.forms.contains(.base))
      {
        if classes.contains(.condition) { note(.sign(.condition), at: index) }
        place = .lead
        return true
      }
      if entry.forms.contains(.base), isCommand(entry, token, at: index) {
        noteDeed(.command, classes, at: index)
        commands += 1
        place = .commanded
        return true
      }
      place = .stated
      subject = classes
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
    guard classes.intersects(.verbs), !token.traits.contains(.beforeHyphen) else { return false }
    let before = entryBefore(index)
    if entry.forms.contains(.past), before.contains(.be) {
      noteDeed(.passive, classes, at: index)
      return true
    }
    if entry.forms.contains(.base), before.contains(.modal) || before.contains(.to) {
      noteDeed(before.contains(.modal) ? .statement : .mention, classes, at: index)
      if before.contains(.modal), subject?.contains(.role) == true {
        note(.sign(.roleActs), at: index)
      }
      return true
    }
    if place == .commanded, entry.forms.contains(.base), follows(.and, or: .sequence, index),
      isCommand(entry, token, at: index)
    {
      noteDeed(.further, classes, at: index)
      commands += 1
      return true
    }
    if place == .lead {
      if entry.forms.contains(.base), !entry.forms.contains(.ambiguous),
        !token.traits.contains(.capitalised),
        !before.contains(.you), !before.contains(.pronoun), !before.contains(.we)
      {
        noteDeed(.command, classes, at: index)
        commands += 1
        place = .commanded
      } else {
        noteDeed(.lead, classes, at: index)
      }
      return !entry.forms.contains(.noun)
    }
    if entry.forms.contains(.third),
      !entry.forms.contains(.noun) || subject?.contains(.role) == true,
      place == .stated
    {
      noteDeed(.statement, classes, at: index)
      if subject?.contains(.role) == true { note(.sign(.roleActs), at: index) }
      return true
    }
    if entry.forms.contains(.gerund) || entry.forms.contains(.past) {
      noteDeed(.mention, classes, at: index)
      return true
    }
    return false
  }

  private mutating func noteDeed(_ mood: Feature.Mood, _ classes: WordClasses, at index: Int) {
    verbs += 1
    classes.forEach { item in
      if item < Feature.verbCount { note(.deed(mood, item), at: index) }
    }
  }

  private mutating func readThing(_ entry: WordEntry, _ token: Token, at index: Int) {
    let classes = entry.classes
    classes.forEach { item in
      if item >= Feature.verbCount { note(.thing(item), at: index) }
    }
    if place == .stated, classes.contains(.role) || classes.contains(.department) {
      subject?.formUnion(classes)
    }
    if classes.contains(.modal) { note(.sign(.modal), at: index) }
    if classes.contains(.you) { note(.sign(.secondPerson), at: index) }
    if classes.contains(.we) { note(.sign(.firstPlural), at: index) }
    if classes.contains(.hedge) { note(.sign(.hedge), at: index) }
    if classes.contains(.frequency) { note(.sign(.frequency), at: index) }
    if token.traits.contains(.capitalised), place != .head, index > range.lowerBound,
      !token.traits.contains(.quoted)
    {
      note(.sign(.capitalLabel), at: index)
    }
  }

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
    case .number, .quote, .address, .path: return true
    default: return false
    }
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

  private mutating func finish() {
    note(.sign(.constant), at: range.lowerBound)
    if verbs == 0 { note(.sign(.noVerb), at: range.lowerBound) }
    if words <= 3 { note(.sign(.shortLine), at: range.lowerBound) }
    if words > 25 { note(.sign(.longLine), at: range.lowerBound) }
    if range.upperBound > range.lowerBound, tokens[range.upperBound - 1].kind == .colon {
      note(.sign(.colonEnd), at: range.upperBound - 1)
    }
  }
}
