/// Finds the words and phrases of the rules' lists among the tokens of a line.
struct WordFinder: Sendable {
  /// A phrase behind its first word.
  private struct Phrase {
    /// The numbers of its further words.
    var rest: [UInt16]
    var telltale: Telltale
  }

  /// Phrases that begin with the same word, the longest first.
  private var groups: [[Phrase]] = [[]]
  /// The place of a word's group, by the word's number; 0 for most words, which begin none.
  private var places: [UInt16]

  static let shared = WordFinder([TellingWords.text, GivenNames.text], .shared)

  /// - Parameter lexicon: what numbers the words of the lists.
  init(_ lists: [String], _ lexicon: Lexicon) {
    places = Array(repeating: 0, count: lexicon.entries.count)
    for list in lists { add(list, lexicon) }
    for place in groups.indices { groups[place].sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ list: String, _ lexicon: Lexicon) {
    var telltale: Telltale?
    WordList.words(of: list) { item in
      if item.last == UInt8(ascii: ":") {
        telltale = Telltale(stringValue: String(decoding: item.dropLast(), as: UTF8.self))
        return
      }
      let numbers = item.split(separator: UInt8(ascii: "_")).map {
        lexicon.number(of: WordHash($0))
      }
      guard let telltale, let first = numbers.first else { return }
      let phrase = Phrase(rest: Array(numbers.dropFirst()), telltale: telltale)
      if places[Int(first)] == 0 {
        places[Int(first)] = UInt16(groups.count)
        groups.append([])
      }
      groups[Int(places[Int(first)])].append(phrase)
    }
  }

  /// Appends what the words of a line give away, in reading order; all of it is handed back as a set.
  func look(
    at line: Range<Int>, number: Int, among tokens: [Token], into sightings: inout [Sighting]
  ) -> Telltales {
    var telltales = Telltales()
    var index = line.lowerBound
    while index < line.upperBound {
      let place = places[Int(tokens[index].spelling)]
      guard place != 0,
        let phrase = groups[Int(place)].first(where: {
          matches($0, after: index, in: line, tokens)
        })
      else {
        index += 1
        continue
      }
      let last = index + phrase.rest.count
      telltales.insert(phrase.telltale)
      sightings.append(
        Sighting(telltale: phrase.telltale, line: number, tokens: index...last))
      index = last + 1
    }
    return telltales
  }

  private func matches(
    _ phrase: Phrase, after first: Int, in line: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    guard first + phrase.rest.count < line.upperBound else { return false }
    for (offset, wanted) in phrase.rest.enumerated()
    where tokens[first + 1 + offset].spelling != wanted { return false }
    return true
  }
}
