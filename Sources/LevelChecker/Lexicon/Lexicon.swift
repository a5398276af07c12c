/// The words the level-checker knows, with their classes, found by the hash of their letters.
final class Lexicon: Sendable {
  /// What each word means, by its number; number 0 is the unknown word.
  let entries: [WordEntry]
  /// The hash of each word, by its number.
  private let hashes: [UInt64]
  /// A hash table of the words' numbers with free places between them.
  private let places: [UInt16]
  /// Whether a phrase begins with the word.
  private let beginsPhrase: [Bool]
  /// The number of a phrase, by those of its two words.
  private let phrases: NumberTable

  /// The lexicon of the word lists in this folder, and of the words that rules look for, built on first
  /// use.
  static let shared = Lexicon(
    verbs: VerbLists.text, irregulars: VerbLists.irregulars, ambiguous: VerbLists.ambiguous,
    nouns: NounLists.text, others: OtherLists.text,
    meaningless: [TellingWords.text, GivenNames.text])

  /// - Parameter meaningless: lists of words that get a number, so that they can be told from others
  ///   and from each other, and no class.
  init(
    verbs: String, irregulars: String, ambiguous: String, nouns: String, others: String,
    meaningless: [String]
  ) {
    let lists = [verbs, nouns, others] + meaningless
    var making = LexiconMaking(letters: lists.reduce(0) { $0 + $1.utf8.count })
    making.addVerbs(verbs, irregulars: irregulars)
    making.addAmbiguous(ambiguous)
    making.addNouns(nouns)
    making.addOthers(others)
    for list in meaningless { making.number(list) }
    making.joinPhrases()
    entries = making.entries
    hashes = making.hashes
    places = making.places
    beginsPhrase = making.beginsPhrase
    phrases = making.phrases
  }

  func number(of hash: WordHash) -> UInt16 {
    places[Self.place(of: hash, in: places, hashes)]
  }

  /// Where the word stands in the table, or the free place where it would stand.
  static func place(of hash: WordHash, in places: [UInt16], _ hashes: [UInt64]) -> Int {
    let mask = places.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while places[index] != 0, hashes[Int(places[index])] != hash.value {
      index = (index + 1) & mask
    }
    return index
  }

  /// Two words in one number.
  static func key(_ first: UInt16, _ second: UInt16) -> UInt64 {
    UInt64(first) << 16 | UInt64(second)
  }

  func entry(_ word: some StringProtocol) -> WordEntry {
    entries[Int(number(of: WordHash(word)))]
  }

  /// Gives two words that stand together as a phrase the meaning of the phrase.
  func joinPhrases(in tokens: inout [Token], from first: Int) {
    guard tokens.count - first > 1 else { return }
    for index in first..<(tokens.count - 1) where beginsPhrase[Int(tokens[index].word)] {
      let next = tokens[index + 1]
      guard !tokens[index].traits.contains(.absorbed), next.kind == .word,
        let number = phrases[Self.key(tokens[index].word, next.word)]
      else { continue }
      tokens[index].word = UInt16(number)
      tokens[index].traits.remove(.beforeHyphen)
      tokens[index + 1].traits.insert(.absorbed)
      tokens[index + 1].word = 0
    }
  }
}
