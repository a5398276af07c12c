/// Word lists as text: a class and a colon begin a list, words follow, over several lines if need be.
enum WordList {
  /// Part of a list, valid only while it is read: letters that nobody counts the owners of.
  typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  /// Hands over every word with the class of its list.
  static func read(_ text: String, _ take: (WordClass, Letters) -> Void) {
    read(text, heading: { classes[$0] }, take)
  }

  /// Hands over every word with what the heading of its list means.
  static func read<Heading>(
    _ text: String, heading: (String) -> Heading?, _ take: (Heading, Letters) -> Void
  ) {
    var current: Heading?
    words(of: text) { word in
      if word.last == UInt8(ascii: ":") {
        current = heading(String(decoding: word.dropLast(), as: UTF8.self))
      } else if let current {
        take(current, word)
      }
    }
  }

  static func words(of text: String, _ take: (Letters) -> Void) {
    var text = text
    text.withUTF8 { words(in: $0[...], take) }
  }

  static func words(in letters: Letters, _ take: (Letters) -> Void) {
    pieces(of: letters, between: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }, take)
  }

  /// Hands over the words of a phrase, which is written with `_` between them.
  static func words(ofPhrase phrase: Letters, _ take: (Letters) -> Void) {
    pieces(of: phrase, between: { $0 == UInt8(ascii: "_") }, take)
  }

  /// Without a list of them: making one takes longer than reading it, whenever the program starts.
  private static func pieces(
    of letters: Letters, between isGap: (UInt8) -> Bool, _ take: (Letters) -> Void
  ) {
    var start = letters.startIndex
    for index in letters.startIndex..<letters.endIndex where isGap(letters[index]) {
      if index > start { take(letters[start..<index]) }
      start = index + 1
    }
    if start < letters.endIndex { take(letters[start...]) }
  }

  static func lines(of text: String, _ take: (Letters) -> Void) {
    var text = text
    text.withUTF8 { letters in
      var rest = letters[...]
      while !rest.isEmpty {
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }
        take(line)
        rest = rest.dropFirst(line.count + 1)
      }
    }
  }

  /// A phrase is written with `_` between its words.
  static func parts(of word: Letters) -> (first: Letters, second: Letters?)? {
    guard let cut = word.firstIndex(of: UInt8(ascii: "_")) else { return (word, nil) }
    let second = word[(cut + 1)...]
    return second.contains(UInt8(ascii: "_")) ? nil : (word[..<cut], second)
  }

  private static let classes = Dictionary(
    uniqueKeysWithValues: WordClass.allCases.map { ($0.stringValue, $0) })
}
