/// The written forms of English verbs and nouns, by rule, with the irregular ones given.
enum Inflection {
  /// All forms of a verb. Where the spelling is open, as in “labeled” and “labelled”, both are given.
  static func verbForms(
    _ base: Substring, irregular: [Substring]?
  ) -> [(form: String, kind: WordEntry.Forms)] {
    var result: [(form: String, kind: WordEntry.Forms)] = [(String(base), .base)]
    result.append((third(base), .third))
    if let irregular {
      result += irregular.map { (String($0), .past) }
    } else {
      result += stems(base, ending: "ed").map { ($0, .past) }
    }
    result += stems(base, ending: "ing").map { ($0, .gerund) }
    for (form, kind) in result where form.contains("iz") || form.contains("yz") {
      result.append((form.replacing("iz", with: "is").replacing("yz", with: "ys"), kind))
    }
    return result
  }

  /// Singular and plural.
  static func nounForms(_ word: Substring) -> [Substring] {
    word.utf8.last == UInt8(ascii: "s") ? [word] : [word, Substring(third(word))]
  }

  private static func third(_ base: Substring) -> String {
    let bytes = Array(base.utf8.suffix(2))
    guard let last = bytes.last else { return String(base) }
    if last == UInt8(ascii: "y"), bytes.count == 2, !isVowel(bytes[0]) {
      return "\(base.dropLast())ies"
    }
    let hisses =
      [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o")].contains(last)
      || (last == UInt8(ascii: "h")
        && (bytes.first == UInt8(ascii: "c") || bytes.first == UInt8(ascii: "s")))
    return hisses ? "\(base)es" : "\(base)s"
  }

  private static func stems(_ base: Substring, ending: String) -> [String] {
    let bytes = Array(base.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return ["\(base)\(ending)"] }
    let before = bytes[bytes.count - 2]
    if last == UInt8(ascii: "e") {
      if ending == "ed" { return ["\(base)d"] }
      if before == UInt8(ascii: "e") { return ["\(base)ing"] }
      if before == UInt8(ascii: "i") { return ["\(base.dropLast(2))ying"] }
      return ["\(base.dropLast())ing"]
    }
    if last == UInt8(ascii: "y"), ending == "ed", !isVowel(before) {
      return ["\(base.dropLast())ied"]
    }
    let doubles =
      !isVowel(last) && isVowel(before) && !"wxy".utf8.contains(last)
      && (bytes.count < 3 || !isVowel(bytes[bytes.count - 3]))
    guard doubles else { return ["\(base)\(ending)"] }
    return ["\(base)\(base.suffix(1))\(ending)", "\(base)\(ending)"]
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
