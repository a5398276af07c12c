/// The written forms of English verbs and nouns, by rule, with the irregular ones given.
///
/// A form is its hash: the lexicon is built whenever the program starts, and needs no letters.
enum Inflection {
  typealias Letters = ArraySlice<UInt8>

  /// All forms of a verb. Where the spelling is open, as in “labeled” and “labelled”, both are given.
  static func verbForms(
    _ base: Letters, irregular: [Letters]?
  ) -> [(form: WordHash, kind: WordEntry.Forms)] {
    var result: [(form: WordHash, kind: WordEntry.Forms)] = [(WordHash(base), .base)]
    result.append((third(base), .third))
    if let irregular {
      for past in irregular { result.append((WordHash(past), .past)) }
    } else {
      for past in endings(base, "ed") { result.append((past, .past)) }
    }
    for gerund in endings(base, "ing") { result.append((gerund, .gerund)) }
    if let other = spelledWithS(base) { result += verbForms(other, irregular: irregular) }
    return result
  }

  /// Singular and plural.
  static func nounForms(_ word: Letters) -> [WordHash] {
    word.last == letter("s") ? [WordHash(word)] : [WordHash(word), third(word)]
  }

  /// “organise” for “organize”, “analyse” for “analyze”.
  private static func spelledWithS(_ base: Letters) -> Letters? {
    var other = base
    for index in base.indices.dropFirst() where base[index] == letter("z") {
      if base[index - 1] == letter("i") || base[index - 1] == letter("y") {
        other[index] = letter("s")
      }
    }
    return other == base ? nil : other
  }

  private static func third(_ base: Letters) -> WordHash {
    guard let last = base.last else { return WordHash(base) }
    let before = base.dropLast().last
    if last == letter("y"), let before, !isVowel(before) {
      return WordHash(base.dropLast()).adding("ies")
    }
    return WordHash(base).adding(hisses(before, last) ? "es" : "s")
  }

  private static func endings(_ base: Letters, _ ending: StaticString) -> [WordHash] {
    let isPast = ending.utf8CodeUnitCount == 2
    guard let last = base.last, let before = base.dropLast().last else {
      return [WordHash(base).adding(ending)]
    }
    if last == letter("e") {
      if isPast { return [WordHash(base).adding("d")] }
      if before == letter("e") { return [WordHash(base).adding("ing")] }
      if before == letter("i") { return [WordHash(base.dropLast(2)).adding("ying")] }
      return [WordHash(base.dropLast()).adding("ing")]
    }
    if last == letter("y"), isPast, !isVowel(before) {
      return [WordHash(base.dropLast()).adding("ied")]
    }
    let plain = WordHash(base).adding(ending)
    let isShort = base.dropLast(2).last.map { !isVowel($0) } ?? true
    guard doubles(last), isVowel(before), isShort else { return [plain] }
    var doubled = WordHash(base)
    doubled.add(last)
    return [doubled.adding(ending), plain]
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
