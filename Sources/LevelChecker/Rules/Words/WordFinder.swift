/// Finds the words and phrases of the rules' lists among the tokens of a line.
///
/// Every word of every text is looked for: words that begin none of them are passed over at one look,
/// and phrases are found by their first two words together.
struct WordFinder: Sendable {
  /// A phrase behind its second word.
  private struct Phrase {
    /// The numbers of its further words.
    var rest: [UInt16]
    var telltale: Telltale
  }

  /// By the number of a word: whether it is one of the words, or begins a phrase.
  private var isFirst: [Bool]
  /// What a word gives away by itself.
  private var single: [Telltale?]
  /// The place of a group, by the numbers of its two words.
  private var pairs = NumberTable()
  /// Phrases that begin with the same two words, the longest first.
  private var groups: [[Phrase]] = []

  static let shared = WordFinder([TellingWords.text, GivenNames.text], .shared)

  /// - Parameter lexicon: what numbers the words of the lists.
  init(_ lists: [String], _ lexicon: Lexicon) {
    isFirst = Array(repeating: false, count: lexicon.entries.count)
    single = Array(repeating: nil, count: lexicon.entries.count)
    for list in lists { add(list, lexicon) }
    for place in groups.indices { groups[place].sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ list: String, _ lexicon: Lexicon) {
    WordList.read(list, heading: Telltale.init(stringValue:)) { telltale, item in
      let words = item.split(separator: UInt8(ascii: "_"))
      add(words.map { lexicon.number(of: WordHash($0)) }, telltale)
    }
  }

  private mutating func add(_ words: [UInt16], _ telltale: Telltale) {
    guard let first = words.first else { return }
    isFirst[Int(first)] = true
    guard words.count > 1 else {
      // What stands in two lists is what the first of them says.
      if single[Int(first)] == nil { single[Int(first)] = telltale }
      return
    }
    let key = Lexicon.key(first, words[1])
    let phrase = Phrase(rest: Array(words.dropFirst(2)), telltale: telltale)
    if let place = pairs[key] {
      groups[place].append(phrase)
    } else {
      pairs.keep(groups.count, for: key)
      groups.append([phrase])
    }
  }

  /// Appends what the words of a line give away, in reading order; all of it is handed back as a set.
  func look(
    at line: Range<Int>, number: Int, among tokens: [Token], into sightings: inout [Sighting]
  ) -> Telltales {
    var telltales = Telltales()
    var index = line.lowerBound
    while index < line.upperBound {
      guard isFirst[Int(tokens[index].spelling)],
        let (telltale, count) = found(at: index, in: line, tokens)
      else {
        index += 1
        continue
      }
      telltales.insert(telltale)
      sightings.append(
        Sighting(telltale: telltale, line: number, tokens: index...(index + count - 1)))
      index += count
    }
    return telltales
  }

  /// The longest phrase that begins here, or the word by itself, and how many words it has.
  private func found(
    at index: Int, in line: Range<Int>, _ tokens: [Token]
  ) -> (telltale: Telltale, count: Int)? {
    let first = tokens[index].spelling
    if index + 1 < line.upperBound,
      let place = pairs[Lexicon.key(first, tokens[index + 1].spelling)]
    {
      for phrase in groups[place] where follows(phrase.rest, index + 2, in: line, tokens) {
        return (phrase.telltale, 2 + phrase.rest.count)
      }
    }
    return single[Int(first)].map { ($0, 1) }
  }

  private func follows(
    _ words: [UInt16], _ start: Int, in line: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    start + words.count <= line.upperBound
      && words.indices.allSatisfy { tokens[start + $0].spelling == words[$0] }
  }
}
