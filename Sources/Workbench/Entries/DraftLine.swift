/// One line of a draft: a step, or a bullet where it begins with a dash.
struct DraftLine {
  let text: String
  let isBullet: Bool

  init(_ line: String) {
    let signs: [Character] = ["-", "*", "•", "–"]
    if let first = line.first, signs.contains(first), line.count == 1 || line.hasPrefix("\(first) ")
    {
      (text, isBullet) = (String(line.dropFirst(2)), true)
    } else {
      (text, isBullet) = (Self.withoutNumber(line), false)
    }
  }

  /// A remark of a script: as everywhere, `#` and a blank.
  static func isComment(_ line: String) -> Bool { line == "#" || line.hasPrefix("# ") }

  /// A line without the number somebody typed in front: `3. Quote` and `3) Quote` are “Quote”.
  private static func withoutNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return text
    }
    return String(rest.dropFirst(2))
  }
}
