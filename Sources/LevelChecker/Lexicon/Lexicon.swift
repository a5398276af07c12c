/// The words the level-checker knows, with their classes, found by the hash of their letters.
struct Lexicon: Sendable {
  /// Number 0 is the unknown word.
  private(set) var entries: [WordEntry] = [WordEntry()]
  private var numbers: [WordHash: UInt16] = [:]
  private var slots: [Slot] = []
  /// What the two words of a phrase mean together, by both their numbers.
  private var phrases: [UInt32: WordEntry] = [:]
  /// Whether a phrase begins with the word.
  private var beginsPhrase: [Bool] = []
  private var phraseNumbers: [UInt32: UInt16] = [:]

  private struct Slot {
    var hash: UInt64 = 0
    var number: UInt16 = 0
  }

  /// The lexicon of the word lists in this folder, built on first use.
  static let shared = Lexicon(
    verbs: VerbLists.text, irregulars: VerbLists.irregulars, ambiguous: VerbLists.ambiguous,
    nouns: NounLists.text, others: OtherLists.text)

  init(verbs: String, irregulars: String, ambiguous: String, nouns: String, others: String) {
    var forms: [Substring: [Substring]] = [:]
    for line in irregulars.split(separator: "\n") {
      let words = line.split(separator: " ")
      if let base = words.first { forms[base] = Array(words.dropFirst()) }
    }
    var joined: [(words: Substring, entry: WordEntry)] = []
    for (item, words) in WordList.read(verbs) {
      for word in words {
        addVerb(word, item, irregular: forms, joined: &joined)
      }
    }
    for word in ambiguous.split(whereSeparator: \.isWhitespace) {
      add(word, forms: .ambiguous)
    }
    for (item, words) in WordList.read(nouns) {
      for word in words {
        for form in Inflection.nounForms(word) { enlist(form, item, .noun, &joined) }
      }
    }
    for (item, words) in WordList.read(others) {
      for word in words { enlist(word, item, [], &joined) }
    }
    for phrase in joined { addPhrase(phrase.words, phrase.entry) }
    beginsPhrase = Array(repeating: false, count: entries.count)
    for key in phrases.keys { beginsPhrase[Int(key >> 16)] = true }
    buildSlots()
  }

  func number(of hash: WordHash) -> UInt16 {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while slots[index].number != 0 {
      if slots[index].hash == hash.value { return slots[index].number }
      index = (index + 1) & mask
    }
    return 0
  }

  func entry(_ word: some StringProtocol) -> WordEntry {
    entries[Int(number(of: WordHash(word)))]
  }

  /// Gives two words that stand together as a phrase the meaning of the phrase.
  func joinPhrases(in tokens: inout [Token], from first: Int) {
    guard tokens.count - first > 1 else { return }
    for index in first..<(tokens.count - 1) where beginsPhrase[Int(tokens[index].word)] {
      let next = tokens[index + 1]
      guard !tokens[index].traits.contains(.absorbed), next.kind == .word else { continue }
      let key = UInt32(tokens[index].word) << 16 | UInt32(next.word)
      guard let number = phraseNumbers[key] else { continue }
      tokens[index].word = number
      tokens[index].traits.remove(.beforeHyphen)
      tokens[index + 1].traits.insert(.absorbed)
      tokens[index + 1].word = 0
    }
  }

  private mutating func addVerb(
    _ word: Substring, _ item: WordClass, irregular: [Substring: [Substring]],
    joined: inout [(words: Substring, entry: WordEntry)]
  ) {
    let parts = word.split(separator: "_", maxSplits: 1)
    guard let verb = parts.first else { return }
    let tail = parts.count == 2 ? "_\(parts[1])" : ""
    for (form, kind) in Inflection.verbForms(verb, irregular: irregular[verb]) {
      enlist(Substring(form + tail), item, kind, &joined)
    }
  }

  private mutating func enlist(
    _ word: Substring, _ item: WordClass, _ forms: WordEntry.Forms,
    _ joined: inout [(words: Substring, entry: WordEntry)]
  ) {
    if word.utf8.contains(UInt8(ascii: "_")) {
      joined.append((word, WordEntry(classes: WordClasses([item]), forms: forms)))
    } else {
      add(word, item, forms: forms)
    }
  }

  @discardableResult
  private mutating func add(
    _ word: some StringProtocol, _ item: WordClass? = nil, forms: WordEntry.Forms = []
  ) -> UInt16 {
    let hash = WordHash(word)
    let number: UInt16
    if let known = numbers[hash] {
      number = known
    } else {
      number = UInt16(clamping: entries.count)
      guard number < UInt16.max else { return 0 }
      numbers[hash] = number
      entries.append(WordEntry())
    }
    if let item { entries[Int(number)].classes.insert(item) }
    entries[Int(number)].forms.formUnion(forms)
    return number
  }

  private mutating func addPhrase(_ phrase: Substring, _ entry: WordEntry) {
    let words = phrase.split(separator: "_")
    guard words.count == 2 else { return }
    let key = UInt32(add(words[0])) << 16 | UInt32(add(words[1]))
    var known = phrases[key] ?? WordEntry()
    known.classes.formUnion(entry.classes)
    known.forms.formUnion(entry.forms)
    phrases[key] = known
  }

  private mutating func buildSlots() {
    for (key, entry) in phrases.sorted(by: { $0.key < $1.key }) {
      guard entries.count < Int(UInt16.max) else { break }
      phraseNumbers[key] = UInt16(entries.count)
      entries.append(entry)
      beginsPhrase.append(false)
    }
    var size = 1024
    while size < numbers.count * 3 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (hash, number) in numbers {
      var index = Int(truncatingIfNeeded: hash.value) & (size - 1)
      while slots[index].number != 0 { index = (index + 1) & (size - 1) }
      slots[index] = Slot(hash: hash.value, number: number)
    }
  }
}
