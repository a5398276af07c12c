import Testing

@testable import LevelChecker

/// The words and phrases that rules look for.
@Suite struct WordFinderTests {
  private static let list = """
    hedge: as_needed as_needed_by etc
    you: as you
    branch: you if
    """

  private func found(_ text: String) -> [String] {
    let lexicon = Lexicon(
      verbs: "", irregulars: "", ambiguous: "", nouns: "", others: "", meaningless: [Self.list])
    var tokens: [Token] = []
    Tokenizer(lexicon: lexicon).read(text, into: &tokens)
    var sightings: [Sighting] = []
    let all = WordFinder([Self.list], lexicon).look(
      at: 0..<tokens.count, number: 0, among: tokens, into: &sightings)
    for sighting in sightings { #expect(all.contains(sighting.telltale)) }
    return sightings.map {
      "\($0.telltale.stringValue) \($0.tokens.lowerBound)-\($0.tokens.upperBound)"
    }
  }

  @Test(arguments: [
    ("Bring cloths etc", ["hedge 2-2"]),
    ("As needed by you", ["hedge 0-2", "you 3-3"]),
    ("as needed", ["hedge 0-1"]),
    ("as need, if", ["you 0-0", "branch 3-3"]),
    ("as", ["you 0-0"]), ("nothing here", []), ("", []),
  ])
  func theLongestPhraseWinsAndTheFirstList(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }
}
