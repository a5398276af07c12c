import Testing
import Workbench

@testable import Terminal

@Suite struct WrapTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var prose: Prose
    var width: Int
    var lines: [String]

    init(_ name: String, _ prose: Prose, _ width: Int, _ lines: [String]) {
      (testDescription, self.prose, self.width, self.lines) = (name, prose, width, lines)
    }
  }

  static let cases = [
    Case("nothing is one empty line", "", 10, [""]),
    Case("a line that just fits", "12345 7890", 10, ["12345 7890"]),
    Case("a line that just does not", "12345 78901", 10, ["12345", "78901"]),
    Case(
      "a word longer than the line is cut", "ab 1234567890123 c", 10, ["ab", "1234567890", "123 c"]),
    Case("blanks at the break are dropped", "12345     78901", 10, ["12345", "78901"]),
    Case("blanks within a line stay", "  a  b", 10, ["  a  b"]),
    Case("roles do not end a word", "abc\("def", .strong)ghi jkl", 9, ["abcdefghi", "jkl"]),
    Case("line breaks stay where asked for", "a\n\nb", 10, ["a", "", "b"]),
    Case("wide characters count two and break anywhere", "品質管理確認", 7, ["品質管", "理確認"]),
    Case("a wide character never sticks out", "a品質管", 4, ["a品", "質管"]),
    Case("marks count nothing", "e\u{301}e\u{301}e\u{301} xy", 6, ["e\u{301}e\u{301}e\u{301} xy"]),
    Case("accents are one column", "Käse über Öl", 9, ["Käse über", "Öl"]),
    Case("a no-break space holds words together", "aa b\u{A0}c", 5, ["aa", "b\u{A0}c"]),
    Case("an arrow stays with what it points to", "aa → \("bc", .command) d", 6, ["aa", "→ bc d"]),
    Case("an arrow and a long word part as others do", "→ 12345", 4, ["→ 12", "345"]),
    Case("one column is enough for anything", "ab", 1, ["a", "b"]),
  ]

  @Test(arguments: cases)
  func breaksLines(_ testCase: Case) {
    let rows = Wrap.rows(
      of: testCase.prose, width: testCase.width, breaks: .keep, signs: .all)
    #expect(rows.map { Ink.text(of: $0, color: false) } == testCase.lines)
  }

  static let widths: [(text: String, columns: Int)] = [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("品", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("☎", 1), ("→", 1),
    ("\u{200B}", 0), ("\u{AD}", 0), ("स्ते", 2), ("…", 1), ("─", 1), ("✓", 1),
  ]

  @Test(arguments: widths)
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
