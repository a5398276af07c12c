import Testing

@testable import Terminal

@Suite struct PastedTextTests {
  static let cases: [(text: String, lines: [String], rest: String)] = [
    ("", [], ""),
    ("one", [], "one"),
    ("one\r", ["one"], ""),
    ("one\rtwo", ["one"], "two"),
    ("one\r\ntwo\nthree\r\r", ["one", "two", "three", ""], ""),
    ("\tindented\r", ["\tindented"], ""),
    ("Caf\u{E9} \u{1B}[31m\u{0}red\u{9B}x\u{202E}\r", ["Café [31mredx"], ""),
    ("a\u{2028}b\r", ["ab"], ""),
  ]

  @Test(arguments: cases)
  func isTakenApartIntoLines(text: String, lines: [String], rest: String) {
    let paste = PastedText(text)
    #expect(paste.lines == lines)
    #expect(paste.rest == rest)
  }
}
