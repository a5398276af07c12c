/// A lexicon while its lists are read.
struct LexiconMaking {
  private(set) var entries: [WordEntry] = [WordEntry()]
  private(set) var hashes: [UInt64] = [0]
  private(set) var places: [UInt16]
  private(set) var beginsPhrase: [Bool] = []
  private(set) var phrases = NumberTable()
  private var joined: [Phrase] = []

  /// Two words that mean something together.
  private struct Phrase {
    var first: WordHash
    var second: WordHash
    var meaning: WordEntry
  }

  /// - Parameter letters: how long the lists are. As many places are made: at most a third is taken, and
  ///   a word is found at the first look.
  init(letters: Int) {
    var size = 1024
    while size < letters { size *= 2 }
    places = Array(repeating: 0, count: size)
    entries.reserveCapacity(size / 2)
    hashes.reserveCapacity(size / 2)
  }

  mutating func addVerbs(_ verbs: String, irregulars: String) {
    let pasts = WordTable(irregulars)
    WordList.read(verbs) { item, word in
      guard let (verb, second) = WordList.parts(of: word) else { return }
      Inflection.verbForms(verb, irregular: pasts[WordHash(verb)]) { form, kind in
        let meaning = WordEntry(item, kind)
        if let second {
          joined.append(Phrase(first: form, second: WordHash(second), meaning: meaning))
        } else {
          add(form, meaning)
        }
      }
    }
  }

  mutating func addAmbiguous(_ words: String) {
    WordList.words(of: words) { add(WordHash($0), WordEntry(nil, .ambiguous)) }
  }

  mutating func addNouns(_ nouns: String) {
    WordList.read(nouns) { item, word in
      enlist(word, WordEntry(item, .noun), Inflection.nounForms)
    }
  }

  mutating func addOthers(_ others: String) {
    WordList.read(others) { item, word in
      enlist(word, WordEntry(item)) { $1(WordHash($0)) }
    }
  }

  /// Gives every word of a list a number, and each word of its phrases.
  mutating func number(_ list: String) {
    WordList.words(of: list) { item in
      guard item.last != UInt8(ascii: ":") else { return }
      WordList.words(ofPhrase: item) { add(WordHash($0), WordEntry()) }
    }
  }

  /// Numbers the phrases, behind all words.
  mutating func joinPhrases() {
    let keys = joined.map { phrase in
      Lexicon.key(add(phrase.first, WordEntry()), add(phrase.second, WordEntry()))
    }
    phrases = NumberTable(capacity: keys.count)
    beginsPhrase = Array(repeating: false, count: entries.count + keys.count)
    for (key, phrase) in zip(keys, joined) {
      beginsPhrase[Int(key >> 16)] = true
      if let number = phrases[key] {
        entries[number].formUnion(phrase.meaning)
      } else {
        phrases.keep(entries.count, for: key)
        entries.append(phrase.meaning)
      }
    }
  }

  /// The forms of a word, or of the last word of a phrase.
  private mutating func enlist(
    _ word: WordList.Letters, _ meaning: WordEntry,
    _ forms: (WordList.Letters, (WordHash) -> Void) -> Void
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
    let place = Lexicon.place(of: hash, in: places, hashes)
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
}
