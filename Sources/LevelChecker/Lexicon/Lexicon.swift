/// The words the level-checker knows, with their classes, found by the hash of their letters.
struct Lexicon: Sendable {
  /// Number 0 is the unknown word.
  private(set) var entries: [WordEntry] = [WordEntry()]
  /// A hash table of the words' numbers with free places between them.
  private var slots: [Slot]
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
    // As many places as the lists have letters: at most a third is taken, and a word is found at the
    // first look.
    let letters = verbs.utf8.count + nouns.utf8.count + others.utf8.count
    var size = 1024
    while size < letters { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    var pasts: [WordHash: [WordList.Letters]] = [:]
    for words in WordList.lines(of: irregulars) {
      if let base = words.first { pasts[WordHash(base)] = Array(words.dropFirst()) }
    }
    var joined: [Phrase] = []
    for (item, words) in WordList.read(verbs) {
      for word in words {
        let parts = word.split(separator: UInt8(ascii: "_"))
        let forms = Inflection.verbForms(parts[0], irregular: pasts[WordHash(parts[0])])
        for (form, kind) in forms {
          let meaning = WordEntry(item, kind)
          if parts.count == 1 {
            add(form, meaning)
          } else if parts.count == 2 {
            joined.append(Phrase(first: form, second: WordHash(parts[1]), meaning: meaning))
          }
        }
      }
    }
    for word in WordList.words(of: ambiguous) {
      add(WordHash(word), WordEntry(nil, .ambiguous))
    }
    for (item, words) in WordList.read(nouns) {
      for word in words { enlist(word, WordEntry(item, .noun), Inflection.nounForms, &joined) }
    }
    for (item, words) in WordList.read(others) {
      for word in words { enlist(word, WordEntry(item), { [WordHash($0)] }, &joined) }
    }
    for phrase in joined { add(phrase) }
    beginsPhrase = Array(repeating: false, count: entries.count)
    for key in phrases.keys { beginsPhrase[Int(key >> 16)] = true }
    numberPhrases()
  }

  func number(of hash: WordHash) -> UInt16 { slots[place(of: hash)].number }

  /// Where the word stands in the table, or the free place where it would stand.
  private func place(of hash: WordHash) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while slots[index].number != 0, slots[index].hash != hash.value {
      index = (index + 1) & mask
    }
    return index
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

  /// The forms of a word, or of the last word of a phrase.
  private mutating func enlist(
    _ word: WordList.Letters, _ meaning: WordEntry,
    _ forms: (WordList.Letters) -> [WordHash], _ joined: inout [Phrase]
  ) {
    let parts = word.split(separator: UInt8(ascii: "_"))
    for form in forms(parts[parts.count - 1]) {
      if parts.count == 1 {
        add(form, meaning)
      } else if parts.count == 2 {
        joined.append(Phrase(first: WordHash(parts[0]), second: form, meaning: meaning))
      }
    }
  }

  @discardableResult
  private mutating func add(_ hash: WordHash, _ meaning: WordEntry) -> UInt16 {
    let place = place(of: hash)
    if slots[place].number == 0 {
      guard entries.count < slots.count / 2, entries.count < UInt16.max else { return 0 }
      slots[place] = Slot(hash: hash.value, number: UInt16(entries.count))
      entries.append(meaning)
    } else {
      entries[Int(slots[place].number)].formUnion(meaning)
    }
    return slots[place].number
  }

  private mutating func add(_ phrase: Phrase) {
    let first = add(phrase.first, WordEntry())
    let key = UInt32(first) << 16 | UInt32(add(phrase.second, WordEntry()))
    phrases[key, default: WordEntry()].formUnion(phrase.meaning)
  }

  private mutating func numberPhrases() {
    for (key, entry) in phrases.sorted(by: { $0.key < $1.key }) {
      phraseNumbers[key] = UInt16(clamping: entries.count)
      entries.append(entry)
      beginsPhrase.append(false)
    }
  }
}

/// Two words that mean something together.
private struct Phrase {
  var first: WordHash
  var second: WordHash
  var meaning: WordEntry
}
