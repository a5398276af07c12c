/// The titles in a stretch of words: “sales, hiring and order to cash” are three.
///
/// A comma, a quote or an “and” parts two titles only where it belongs to none.
struct TitleList {
  private(set) var titles: [String] = []
  private let isTitle: (String) -> Bool

  /// Commas that are looked for within one title.
  private static let mostCommas = 5

  init(_ words: Words, _ range: Range<Int>, _ isTitle: @escaping (String) -> Bool) {
    self.isTitle = isTitle
    let pieces = pieces(words, range)
    var start = 0
    while start < pieces.count {
      let longest = min(pieces.count, start + Self.mostCommas + 1)
      let joined = stride(from: longest, to: start + 1, by: -1).lazy
        .map { (end: $0, title: pieces[start..<$0].joined(separator: ", ")) }
        .first { isTitle($0.title) }
      titles += joined.map { [$0.title] } ?? parts(of: pieces[start])
      start = joined?.end ?? start + 1
    }
  }

  /// What stands between commas, and what stands in quotes.
  private func pieces(_ words: Words, _ range: Range<Int>) -> [String] {
    var pieces: [String] = []
    var open: [String] = []
    func close() {
      if !open.isEmpty { pieces.append(open.joined(separator: " ")) }
      open = []
    }
    for word in words.words[range] {
      if word.isQuoted { close() }
      // A shell hands over as one word what stood in its quotes.
      let isOne = word.isQuoted && isTitle(word.text)
      let parts =
        isOne ? [word.text[...]] : word.text.split(separator: ",", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { close() }
        let text = part.drop { $0 == " " }
        if !text.isEmpty { open.append(String(text)) }
      }
      if word.isQuoted { close() }
    }
    close()
    return pieces
  }

  /// A piece as one title; where it is none, the titles on both sides of an “and”, or each of its words.
  private func parts(of piece: String) -> [String] {
    let words = piece.split(separator: " ").map(String.init)
    guard words.count > 1, !isTitle(piece) else { return [piece] }
    for (index, word) in words.enumerated() where ["and", "&"].contains(word.lowercased()) {
      let sides = [words[..<index], words[(index + 1)...]].map { $0.joined(separator: " ") }
      if sides.allSatisfy({ !$0.isEmpty && isKnown($0) }) { return sides }
    }
    return words.allSatisfy(isKnown) ? words : [piece]
  }

  /// Whether every one of them names a document or a row of the last listing.
  var areKnown: Bool { titles.allSatisfy(isKnown) }

  private func isKnown(_ name: String) -> Bool {
    isTitle(name) || name.hasPrefix("#") && Int(name.dropFirst()) != nil
  }
}
