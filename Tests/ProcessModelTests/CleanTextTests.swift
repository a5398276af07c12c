import ProcessModel
import Testing

@Suite struct CleanTextTests {
  @Test(
    "A line is composed, has no control characters and no blanks at its ends",
    arguments: [
      ("Qualify", "Qualify"),
      ("  Qualify \t", "Qualify"),
      ("Two\nlines", "Two lines"),
      ("Two\r\nlines", "Two lines"),
      ("a\t\tb", "a b"),
      ("a  b", "a  b"),
      ("Cafe\u{301}", "Caf\u{E9}"),
      ("Cafe\u{200B}\u{301}", "Caf\u{E9}"),
      ("\u{1B}[31mred\u{7}", "[31mred"),
      ("nul\u{0}byte\u{7F}", "nulbyte"),
      ("\u{FEFF}mark", "mark"),
      ("in\u{200B}visi\u{AD}ble", "invisible"),
      ("turned \u{202E}around\u{202C}", "turned around"),
      ("iso\u{2066}late\u{2069}", "isolate"),
      ("line\u{2028}separator", "line separator"),
      ("👩‍👩‍👧 می‌خواهم", "👩‍👩‍👧 می‌خواهم"),
      ("", ""), ("\n\t ", ""),
    ])
  func cleansLines(typed: String, kept: String) {
    #expect(Array(CleanText.line(typed).unicodeScalars) == Array(kept.unicodeScalars))
    #expect(CleanText.line(kept) == kept)
  }

  @Test(
    "Paragraphs keep their lines and at most one empty line between them",
    arguments: [
      ("One.\n\n\n\nTwo.", "One.\n\nTwo."),
      ("One.\r\n\r\nTwo.\rThree.", "One.\n\nTwo.\nThree."),
      ("\n\n One. \n", "One."),
      ("- a\n- b", "- a\n- b"),
      (" \n\t\n", ""), ("", ""),
    ])
  func cleansParagraphs(typed: String, kept: String) {
    #expect(CleanText.paragraphs(typed) == kept)
    #expect(CleanText.paragraphs(kept) == kept)
  }

  @Test("A line may be as long as the limit and not one character longer")
  func length() throws {
    let longest = String(repeating: "é", count: CleanText.longestLine)
    #expect(try CleanText.checkedLine(longest, as: "The step") == longest)
    #expect(throws: EditError.tooLong("The step")) {
      try CleanText.checkedLine(longest + "x", as: "The step")
    }
    #expect(throws: EditError.tooLong("The step")) {
      try CleanText.checkedLine(
        "x" + String(repeating: "\u{321}", count: CleanText.longestLine), as: "The step")
    }
  }

  @Test(
    "Text in which there is nothing to see is empty",
    arguments: ["", " ", "\t\n", "\u{200B}", "\u{200D}", "\u{A0}", "\u{200E}\u{200F}", "\u{7}"])
  func empty(typed: String) {
    #expect(throws: EditError.emptyText("The title")) {
      try CleanText.checkedLine(typed, as: "The title")
    }
  }

  /// Plain ASCII is cleaned byte by byte: a letter beyond it must not change what becomes of the rest.
  @Test func plainTextIsCleanedAsAnyOther() {
    var seed: UInt64 = 7
    func next(_ count: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % count)
    }
    let pieces = [" ", "  ", "\n", "\n\n", "a", "b c", "- d", ".", "~"]
    for _ in 0..<3000 {
      let text = (0..<next(9)).map { _ in pieces[next(UInt64(pieces.count))] }.joined()
      let plain = CleanText.paragraphs(text)
      let other = CleanText.paragraphs(text + "\n\n\u{E9}")
      #expect(
        other == (plain.isEmpty ? "\u{E9}" : plain + "\n\n\u{E9}"), "\(text.debugDescription)")
      #expect(CleanText.paragraphs(plain) == plain)
    }
  }
}
