/// The words the level-checker knows, with their classes, found by the hash of their letters.
struct Lexicon: Sendable {
  /// Number 0 is the unknown word.
  private(set) var entries: [WordEntry] = [WordEntry()]
  /// The hash of each word, by its number.
  private var hashes: [UInt64] = [0]
  /// A hash table of the words' numbers with free places between them.
  private var places: [UInt16]
  /// What the two words of a phrase mean together, by both their numbers.
  private var phrases: [UInt64: WordEntry] = [:]
  /// Whether a phrase begins with the word.
  private var beginsPhrase: [Bool] = []
  private var phraseNumbers: [UInt64: UInt16] = [:]

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
    places = Array(repeating: 0, count: size)
    entries.reserveCapacity(size / 2)
    hashes.reserveCapacity(size / 2)
    var joined: [Phrase] = []
    addVerbs(verbs, irregulars, &joined)
    WordList.words(of: ambiguous) { add(WordHash($0), WordEntry(nil, .ambiguous)) }
    WordList.read(nouns) { item, word in
      enlist(word, WordEntry(item, .noun), Inflection.nounForms, &joined)
    }
    WordList.read(others) { item, word in
      enlist(word, WordEntry(item), { $1(WordHash($0)) }, &joined)
    }
    for phrase in joined { add(phrase) }
    beginsPhrase = Array(repeating: false, count: entries.count)
    for key in phrases.keys { beginsPhrase[Int(key >> 16)] = true }
    numberPhrases()
  }

  func number(of hash: WordHash) -> UInt16 { places[place(of: hash)] }

  /// Where the word stands in the table, or the free place where it would stand.
  private func place(of hash: WordHash) -> Int {
    let mask = places.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while places[index] != 0, hashes[Int(places[index])] != hash.value {
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
      let key = UInt64(tokens[index].word) << 16 | UInt64(next.word)
      guard let number = phraseNumbers[key] else { continue }
      tokens[index].word = number
      tokens[index].traits.remove(.beforeHyphen)
      tokens[index + 1].traits.insert(.absorbed)
      tokens[index + 1].word = 0
    }
  }

  private mutating func addVerbs(
    _ verbs: String, _ irregulars: String, _ joined: inout [Phrase]
  ) {
    let pasts = WordList.table(of: irregulars)
    WordList.read(verbs) { item, word in
      guard let (verb, second) = WordList.parts(of: word) else { return }
      Inflection.verbForms(verb, irregular: pasts[WordHash(verb).value]) { form, kind in
        let meaning = WordEntry(item, kind)
        if let second {
          joined.append(Phrase(first: form, second: WordHash(second), meaning: meaning))
        } else {
          add(form, meaning)
        }
      }
    }
  }

  /// The forms of a word, or of the last word of a phrase.
  private mutating func enlist(
    _ word: WordList.Letters, _ meaning: WordEntry,
    _ forms: (WordList.Letters, (WordHash) -> Void) -> Void, _ joined: inout [Phrase]
  ) {
    guard let (first, second) = WordList.parts(of: word) else { return }
    forms(second ?? first) { form in
      if second == nil {
        add(form, meaning)
      } else {
        joined.append(Phrase(first: WordHash(first), second: form, meaning: meaning))
      }
    }
  }

  @discardableResult
  private mutating func add(_ hash: WordHash, _ meaning: WordEntry) -> UInt16 {
    let place = place(of: hash)
    if places[place] == 0 {
      guard entries.count < places.count / 2, entries.count < UInt16.max else { return 0 }
      places[place] = UInt16(entries.count)
      entries.append(meaning)
      hashes.append(hash.value)
    } else {
      entries[Int(places[place])].formUnion(meaning)
    }
    return places[place]
  }

  private mutating func add(_ phrase: Phrase) {
    let first = add(phrase.first, WordEntry())
    let key = UInt64(first) << 16 | UInt64(add(phrase.second, WordEntry()))
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
