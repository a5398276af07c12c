import Testing
import Workbench

@testable import Terminal

/// Documents come from strangers: none of their text may reach the terminal as an order.
@Suite struct HostileTextTests {
  static let hostile =
    "a\u{1B}]0;title\u{07}\u{9B}31m\u{0}\u{7F}\u{202E}\u{2066}\u{FEFF}\r\nb\u{2028}c\td"

  static let blocks: [Block] = [
    .heading(Prose(hostile)),
    .paragraph(Prose(hostile)),
    .list([Prose(hostile)]),
    .table(Table(columns: [hostile], rows: [[Prose(hostile)]])),
    .table(
      Table(columns: [hostile, "x"], rows: [[Prose(String(repeating: hostile, count: 9)), "y"]])),
    .steps([
      StepLine(
        number: hostile, text: Prose(hostile), depth: 0, aside: Prose(hostile),
        mark: Prose(hostile))
    ]),
    .terms([Block.Term(Prose(hostile), Prose(hostile))]),
    .tree([Block.TreeLine(branches: [true], text: Prose(hostile))]),
    .verbatim(hostile),
    .markdown("- " + hostile),
  ]

  @Test(arguments: blocks.indices, [true, false])
  func showsNoControlCharacterOfAnyBlock(_ index: Int, unicode: Bool) {
    for width in [20, 40, 120] {
      let style = Style(width: width, hasUnicode: unicode)
      let text = Renderer(style: style).text(of: Reply([Self.blocks[index]]))
      let orders = text.unicodeScalars.filter { $0 != "\n" && $0 != "\t" && SafeText.isHostile($0) }
      #expect(orders.isEmpty, "\(text.debugDescription)")
      #expect(text.contains("title"))
    }
  }

  @Test func showsWhatWasThereAndKeepsOneLineOnOneLine() {
    let clean = SafeText.clean(Self.hostile, breaks: .blank, signs: .all)
    #expect(clean == "a␛]0;title␇·31m␀␡··· b c d")
    #expect(
      SafeText.clean(Self.hostile, breaks: .keep, signs: .plainDrawing)
        == "a?]0;title??31m????? b\nc d".replacing(" b", with: "\nb"))
  }

  @Test func whatComesToTheLineIsWhatCouldBeTyped() {
    #expect(SafeText.typed(Self.hostile) == "a]0;title31m  b c d")
    #expect(SafeText.typed("“Zoë’s” – 品質 👩‍👩‍👧") == "“Zoë’s” – 品質 👩‍👩‍👧")
  }

  @Test(arguments: ["Zoë’s Café", "品質", "👩‍👩‍👧", "مرحبا\u{200F}", "e\u{301}", "\u{00A0}"])
  func leavesOrdinaryTextAlone(_ text: String) {
    #expect(SafeText.clean(text, breaks: .blank, signs: .all) == text)
  }

  @Test func aScreenThatMayKnowOnlyASCIIGetsSignsAsTheyAreTyped() {
    let text = "“Café” – Zoë’s list → 3 · 2 × 4 …"
    #expect(
      SafeText.clean(text, breaks: .blank, signs: .typewriter)
        == "\"Café\" - Zoë's list -> 3 - 2 x 4 ...")
    #expect(SafeText.clean(text, breaks: .blank, signs: .plainDrawing) == text)
    let reply = Reply([.paragraph("“a” → b"), .verbatim("“c”")])
    func shown(_ style: Style) -> String { Renderer(style: style).text(of: reply) }
    #expect(shown(Style(hasUnicode: false)) == "\"a\" -> b\n\n\"c\"\n")
    #expect(shown(Style(hasUnicode: false, isScreen: false)) == "“a” → b\n\n“c”\n")
    #expect(shown(Style()) == "“a” → b\n\n“c”\n")
  }

  @Test func refusesToCarryOrdersInRefusalsAndPrompts() {
    let refusal = Refusal("No “\u{1B}[2J”.", next: "Type \("\u{9B}x", .command).")
    #expect(Renderer(style: Style()).text(of: refusal) == "No “␛[2J”.\nType ·x.\n")
    #expect(PromptText.marked("a\u{01}\u{1B}[2J\nb>", style: Style()) == "a␁␛[2J b> ")
  }

  @Test func escapesOrdersInJSONWithoutChangingWhatItSays() throws {
    var reply = Reply(payload: ["text": "a\u{9B}b\u{202E}c\u{7F}é"])
    reply.wantsJSON = true
    #expect(
      Renderer(style: Style()).text(of: reply) == """
        {
          "text" : "a\\u009bb\\u202ec\\u007fé"
        }

        """)
  }
}
