import ProcessModel

/// Makes texts of the pieces that a format could stumble over.
enum HostileText {
  /// A clean line that is not empty.
  static func line(_ random: inout Seeded) -> String {
    for _ in 0..<20 {
      let line = CleanText.line(raw(&random, pieces: words))
      if !line.isEmpty { return line }
    }
    return "x"
  }

  /// The clean text of a field; nil where nothing was left of it.
  static func paragraphs(_ random: inout Seeded) -> String? {
    let text = CleanText.paragraphs(raw(&random, pieces: words + breaks + breaks))
    return text.isEmpty ? nil : text
  }

  static func raw(_ random: inout Seeded, pieces: [String]) -> String {
    var text = ""
    for _ in 0..<random.count(1...9) {
      text += random.pick(pieces)
      if random.chance(50) { text += " " }
    }
    return text
  }

  static let words: [String] =
    [
      "Call", "the client", "prüfen", "日本語", "é", "e\u{301}", "\u{301}", "\u{338}", "🇫🇮", "👩‍👩‍👧", "מה",
      "\u{202E}",
      "\u{200B}", "\u{A0}", "\u{3000}", "\u{2003}", "\u{FEFF}", "\u{85}", "\u{2028}", "\t",
      "\u{1B}[31m",
      "\u{7F}", "\u{FFFD}", "\u{FFFE}", "a  b", "snake_case", "__init__", "_a_", "*", "**", "*a*",
      "**b**", "***", "* * *", "_ _ _", "---", "- - -", "- ", "-", "--", "+", "+ ", "=", "===", "#",
      "## ", "# #", "######## ", "C#", ">", "> ", ">>", "1.", "1. ", "2. ", "3) ", "0. ", "007. ",
      "1234567890. ", "12. ", "`", "``", "```", "~", "~~", "~~~", "~5", "a~b", "[", "]", "[x]",
      "[ ] ", "[x] ", "[a](b)", "![a](b)", "[a][b]", "[a]: b", "[^1]", "[^1]: x", "(", ")", "](",
      "!",
      "!!", "<", "<b>", "</b>", "<!--", "-->", "<3", "<http://a.b>", "<Enter>", "<?", "&", "&amp;",
      "&#32;", "&#x27;", "&nbsp;", "R&D", "&;", "\\", "\\\\", "\\*", "\\n", "|", "||", "a | b",
      "--- | ---", "|---|", ":-", ":-:", ":-)", ":", "'", "\"", "“", "”", "{{x}}", "$x$", "%20",
      "%",
      "@you", "https://a.b/c?d=e&f=g", "a@b.c", "Seat: x", "Caution: hot", "Expected result: y",
      "How: [a](b.md)", "Held by: z", "Reports to: q", "## Steps", "Scope", "Steps", "null", "true",
      "no", "~", "1e5", "0x1F", "2024-01-01", "12:30", "!!str", "&a", "*a", "? ", ": ", "- a: b",
      "/../..", "../../x", "CON", "README", ".", "..", "", " ", "Z", "ﬀ", "ß", "İ", "ı", "½", "②",
    ]

  static let breaks: [String] = [
    "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\n- ", "\n  - ", "\n    - ", "\n      - ",
    "\n        - ",
    "\n\t- ", "\n * ", "\n• ", "\n1. ", "\n2. ", "\n3. ", "\n\n2. ", "\n\n1. ", "\n   ", "\n    x",
    "\n\n- ", "\n\n  - ", "\n> ", "\n# ", "\n===", "\n---", "\n| a |", "\n|---|", "\n```\n",
    "\n<div>",
    "\n\u{A0}\n", "\n-", "\n--", "\n\\",
  ]
}
