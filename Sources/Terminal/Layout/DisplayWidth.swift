/// How many columns text takes on a screen: two for East Asian wide characters and emoji, none for
/// marks that sit on another character.
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    if isNarrow(text) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Whether each of its scalars is a character by itself and takes one column, as is so of nearly all
  /// text in European languages, its quotation marks and dashes among it.
  static func isNarrow(_ text: some StringProtocol) -> Bool {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return true }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E,
        0x2190...0x21FF:
        true
      default: false
      }
    }
  }

  static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var width = 0
    var joins = false
    for scalar in character.unicodeScalars {
      // A joined family, or a sign asked to appear as a picture, is one picture.
      if scalar == "\u{200D}" || scalar == "\u{FE0F}" { joins = true }
      width += of(scalar)
    }
    if joins, width > 0 { return 2 }
    let isFlag = character.unicodeScalars.first.map { (0x1F1E6...0x1F1FF).contains($0.value) }
    return isFlag == true ? 2 : width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of Korean sit in the syllable that their first consonant opened.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    if scalar.properties.isEmojiPresentation { return true }
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
