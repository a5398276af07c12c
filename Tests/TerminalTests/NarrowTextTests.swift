import Testing
import Workbench

@testable import Terminal

/// Narrow text is measured and wrapped by a shorter way, to the same end.
@Suite struct NarrowTextTests {
  @Test(arguments: [
    "Click “New” → Save – and close", "Größe §5 · 20 °C", "plain", "",
  ])
  func narrowTextIsAsWideAsItsCharacters(text: String) {
    #expect(DisplayWidth.isNarrow(text))
    #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
  }

  @Test(arguments: [
    "e\u{301}", "品質", "a\nb", "soft\u{AD}hyphen", "👍", "↔\u{FE0F}", "a\u{200D}b", "\u{202E}abc",
  ])
  func whatJoinsOrIsWideIsNotNarrow(text: String) {
    #expect(!DisplayWidth.isNarrow(text))
  }

  static let proses: [(prose: Prose, isSimple: Bool)] = [
    ("Step 3 says “the same words” as step 1: “Inform–the–customer” → edit 3", true),
    ("Step 3 says “the same words”.\(" → ")\("edit 3", .command) and no more", true),
    ("a → \("bc", .command) -> d, -> \("→", .strong) e →f \("-", .quiet)> g", true),
    ("\("Größe", .strong)§5 · 20 °C, \("alles", .quiet)zusammen\("geschrieben", .good)", true),
    ("go \("→", .quiet) there \("->", .good) and \("-", .good)> further on", true),
    ("two  blanks between words are another matter", false),
    (" a blank at the beginning is as well", false),
    ("and one at the end of all of it ", false),
    ("an arrow ->  and two blanks", true),
  ]

  @Test(arguments: proses, [8, 12, 20, 40])
  func itWrapsAsOtherTextDoes(_ example: (prose: Prose, isSimple: Bool), width: Int) {
    func rows(_ prose: Prose) -> [Row] {
      Wrap.rows(of: prose, width: width, breaks: .keep, signs: .all)
    }
    // A line break at the end makes the whole of it other text.
    #expect(rows(example.prose) == rows(example.prose + "\n").dropLast())
  }

  @Test(arguments: proses)
  func onlySimpleTextIsCutWhereItStands(_ example: (prose: Prose, isSimple: Bool)) {
    let spans = example.prose.spans.map { Row.Span(text: $0.text, role: $0.role) }
    #expect((NarrowWrap.rows(of: spans, width: 40) != nil) == example.isSimple)
    #expect(NarrowWrap.rows(of: spans, width: 1) == nil)
  }
}
