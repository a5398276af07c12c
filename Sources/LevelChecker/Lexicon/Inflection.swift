/// The written forms of English verbs and nouns, by rule, with the irregular ones given.
///
/// A form is its hash: the lexicon is built whenever the program starts, and needs no letters.
enum Inflection {
  typealias Letters = WordList.Letters

  /// Hands over all forms of a verb. Where the spelling is open, as in “labeled” and “labelled”, both.
  static func verbForms(
    _ base: Letters, irregular: [WordHash]?, _ take: (WordHash, WordEntry.Forms) -> Void
  ) {
    take(WordHash(base), .base)
    take(third(base), .third)
    if let irregular {
      for past in irregular { take(past, .past) }
    } else {
      withEnding(base, "ed") { take($0, .past) }
    }
    withEnding(base, "ing") { take($0, .gerund) }
    if let other = spelledWithS(base) {
      other.withUnsafeBufferPointer { verbForms($0[...], irregular: irregular, take) }
    }
  }

  /// Singular and plural.
  static func nounForms(_ word: Letters, _ take: (WordHash) -> Void) {
    take(WordHash(word))
    if word.last != letter("s") { take(third(word)) }
  }

  /// “organise” for “organize”, “analyse” for “analyze”.
  private static func spelledWithS(_ base: Letters) -> [UInt8]? {
    guard base.contains(letter("z")) else { return nil }
    var other = Array(base)
    for index in other.indices.dropFirst() where other[index] == letter("z") {
      if other[index - 1] == letter("i") || other[index - 1] == letter("y") {
        other[index] = letter("s")
      }
    }
    return other.elementsEqual(base) ? nil : other
  }

  private static func third(_ base: Letters) -> WordHash {
    guard let last = base.last else { return WordHash(base) }
    let before = base.dropLast().last
    if last == letter("y"), let before, !isVowel(before) {
      return WordHash(base.dropLast()).adding("ies")
    }
    return WordHash(base).adding(hisses(before, last) ? "es" : "s")
  }

  private static func withEnding(
    _ base: Letters, _ ending: StaticString, _ take: (WordHash) -> Void
  ) {
    let isPast = ending.utf8CodeUnitCount == 2
    guard let last = base.last, let before = base.dropLast().last else {
      return take(WordHash(base).adding(ending))
    }
    if last == letter("e") {
      if isPast { return take(WordHash(base).adding("d")) }
      if before == letter("e") { return take(WordHash(base).adding("ing")) }
      if before == letter("i") { return take(WordHash(base.dropLast(2)).adding("ying")) }
      return take(WordHash(base.dropLast()).adding("ing"))
    }
    if last == letter("y"), isPast, !isVowel(before) {
      return take(WordHash(base.dropLast()).adding("ied"))
    }
    let isShort = base.dropLast(2).last.map { !isVowel($0) } ?? true
    if doubles(last), isVowel(before), isShort {
      var doubled = WordHash(base)
      doubled.add(last)
      take(doubled.adding(ending))
    }
    take(WordHash(base).adding(ending))
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  /// Whether a last letter is written twice before an ending.
  private static func doubles(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "w", "x", "y": false
    default: !isVowel(byte)
    }
  }

  private static func hisses(_ before: UInt8?, _ last: UInt8) -> Bool {
    switch Unicode.Scalar(last) {
    case "s", "x", "z", "o": true
    case "h": before == letter("c") || before == letter("s")
    default: false
    }
  }
}
