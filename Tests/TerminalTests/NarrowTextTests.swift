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

  @Test(arguments: [8, 12, 20, 40])
  func itWrapsAsOtherTextDoes(width: Int) {
    let text = "Step 3 says “the same  words” as step 1: “Inform–the–customer” → edit 3 "
    func lines(_ text: String) -> [String] {
      Wrap.rows(of: "\(text)", width: width, breaks: .keep, signs: .all).map { row in
        row.spans.map(\.text).joined()
      }
    }
    // A line break at the end makes the whole of it other text.
    #expect(lines(text) == lines(text + "\n").dropLast())
  }
}
