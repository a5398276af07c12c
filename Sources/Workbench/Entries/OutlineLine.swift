import ProcessModel

/// A line of an outline as people type or paste it: a step or a bullet, without the sign in front.
struct OutlineLine: Equatable {
  var text: String
  var isBullet: Bool

  private static let signs = [
    "- ", "* ", "• ", "– ", "— ", "◦ ", "○ ", "▪ ", "· ", "o ", "□ ", "☐ ",
  ]

  init(_ typed: String) {
    let line = Self.unquoted(typed)
    let isIndented = line.hasPrefix("  ") || line.hasPrefix("\t")
    var text = CleanText.line(line)
    for sign in Self.signs where text.hasPrefix(sign) || "\(text) " == sign {
      self.init(text: CleanText.line(String(text.dropFirst(sign.count))), isBullet: true)
      return
    }
    // `-photos` is a bullet, `-20 °C` and `--ever` are not.
    if let sign = text.first, "-•*–".contains(sign), text.dropFirst().first?.isLetter == true {
      self.init(text: String(text.dropFirst()), isBullet: true)
      return
    }
    guard let (label, rest) = Self.label(of: text),
      label == .whole || isIndented || !Self.isMeasure(text, before: rest)
    else {
      self.init(text: text, isBullet: isIndented)
      return
    }
    text = rest
    self.init(text: text, isBullet: isIndented || label == .part)
  }

  /// The line without the `>` that mail programs put in front of what they quote; “> 20 kW” has none.
  private static func unquoted(_ line: String) -> String {
    var rest = line[...]
    while rest.first == ">", let next = rest.dropFirst().first, next == " " || next == ">" {
      rest = rest.dropFirst(next == " " ? 2 : 1)
    }
    let inner = CleanText.line(String(rest))
    let isAmount = inner.first?.isNumber == true && label(of: inner) == nil
    return rest.count == line.count || isAmount || inner.isEmpty ? line : String(rest)
  }

  /// Whether somebody put a number, a letter or a dash in front of the line.
  static func isLabelled(_ line: String) -> Bool {
    let text = CleanText.line(line)
    return OutlineLine(text).text != text
  }

  /// A remark of a script: as everywhere, `#` and a blank.
  static func isComment(_ line: String) -> Bool { line == "#" || line.hasPrefix("# ") }

  private init(text: String, isBullet: Bool) {
    self.text = text
    self.isBullet = isBullet
  }

  private enum Label {
    /// `3.` or `Step 3:`.
    case whole
    /// `3.1`, `a)`.
    case part
  }

  /// “4.5 mm of insulation” begins with an amount; “1.1 Confirm the budget” with a number.
  private static func isMeasure(_ text: String, before rest: String) -> Bool {
    text.first?.isNumber == true && rest.first?.isUppercase != true
  }

  /// The number or letter somebody put in front, and the text behind it. “3 coats of paint” has none.
  private static func label(of text: String) -> (Label, String)? {
    var rest = text[...]
    if rest.lowercased().hasPrefix("step ") { rest = rest.dropFirst(5) }
    let isNamed = rest.count < text.count
    if rest.first == "(" { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if (1...2).contains(digits.count) {
      let after = rest.dropFirst(digits.count)
      if after.first == ".", let next = after.dropFirst().first, next.isASCII, next.isNumber {
        let end = after.firstIndex(of: " ") ?? after.endIndex
        let number = after[..<end]
        guard number.allSatisfy({ $0 == "." || $0 == ")" || $0.isNumber }), end < after.endIndex,
          number.count <= 4
        else { return nil }
        return (.part, CleanText.line(String(after[end...])))
      }
      return behind(after, closers: isNamed ? ".):-" : ".)").map { (.whole, $0) }
    }
    if let letter = rest.first, letter.isASCII, letter.isLetter, letter.isLowercase, !isNamed {
      return behind(rest.dropFirst(), closers: ").").map { (.part, $0) }
    }
    return nil
  }

  /// The text behind a closing sign and a blank.
  private static func behind(_ text: Substring, closers: String) -> String? {
    guard let sign = text.first, closers.contains(sign), text.dropFirst().first == " " else {
      return nil
    }
    let rest = CleanText.line(String(text.dropFirst(2)))
    return rest.isEmpty ? nil : rest
  }
}
