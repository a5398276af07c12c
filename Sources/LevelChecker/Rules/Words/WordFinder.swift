/// Finds the words and phrases of the rules' lists among the tokens of a line.
struct WordFinder: Sendable {
  /// A phrase behind its first word.
  private struct Phrase {
    var rest: [UInt64]
    var telltale: Telltale
  }

  private var phrases: [UInt64: [Phrase]] = [:]
  /// A bit for each first word, by the low bits of its hash: most words of a text are none of them, and
  /// are passed over at this look.
  private var filter: [UInt64]

  private static let filterBits: UInt64 = 1 << 16

  static let shared = WordFinder([TellingWords.text, GivenNames.text])

  init(_ lists: [String]) {
    filter = Array(repeating: 0, count: Int(Self.filterBits / 64))
    for list in lists { add(list) }
    // The longest phrase wins.
    for key in phrases.keys { phrases[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  private mutating func add(_ list: String) {
    var telltale: Telltale?
    for item in list.split(whereSeparator: \.isWhitespace) {
      if item.hasSuffix(":") {
        telltale = Telltale(stringValue: String(item.dropLast()))
        continue
      }
      guard let telltale else { continue }
      let hashes = item.split(separator: "_").map { WordHash($0).value }
      guard let first = hashes.first else { continue }
      phrases[first, default: []].append(
        Phrase(rest: Array(hashes.dropFirst()), telltale: telltale))
      let bit = first % Self.filterBits
      filter[Int(bit / 64)] |= 1 << (bit % 64)
    }
  }

  /// Appends what the words of a line give away, in reading order.
  func look(
    at line: Line, number: Int, among tokens: [Token], into sightings: inout [Sighting]
  ) {
    var text = line.text
    text.withUTF8 { bytes in
      var index = line.tokens.lowerBound
      while index < line.tokens.upperBound {
        guard tokens[index].kind == .word, let hash = hash(of: tokens[index], in: bytes),
          let candidates = phrases[hash]
        else {
          index += 1
          continue
        }
        var length = 1
        for phrase in candidates {
          guard matches(phrase, after: index, in: line, tokens, bytes) else { continue }
          length = 1 + phrase.rest.count
          sightings.append(
            Sighting(telltale: phrase.telltale, line: number, tokens: index...(index + length - 1)))
          break
        }
        index += length
      }
    }
  }

  private func matches(
    _ phrase: Phrase, after first: Int, in line: Line, _ tokens: [Token],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard first + phrase.rest.count < line.tokens.upperBound else { return false }
    for (offset, wanted) in phrase.rest.enumerated() {
      let token = tokens[first + 1 + offset]
      guard token.kind == .word, Self.hash(token, in: bytes) == wanted else { return false }
    }
    return true
  }

  /// The hash of a word that may begin a phrase, or nil.
  private func hash(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    let hash = Self.hash(token, in: bytes)
    let bit = hash % Self.filterBits
    return filter[Int(bit / 64)] & (1 << (bit % 64)) == 0 ? nil : hash
  }

  private static func hash(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    for index in Int(token.start)..<Int(token.end) {
      let byte = bytes[index]
      hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return hash.value
  }
}
