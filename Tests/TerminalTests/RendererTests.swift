import Testing
import Workbench

@testable import Terminal

@Suite struct RendererTests {
  struct Look: CustomTestStringConvertible {
    var name: String
    var reply: Reply
    var testDescription: String { name }
  }

  static let looks = [
    Look(name: "document", reply: SampleReplies.document),
    Look(name: "status", reply: SampleReplies.status),
    Look(name: "tree", reply: SampleReplies.tree),
    Look(name: "help", reply: SampleReplies.help),
  ]

  @Test(arguments: looks, [40, 60, 80, 120])
  func fitsTheWindow(_ look: Look, width: Int) throws {
    let text = Renderer(style: Style(width: width)).text(of: look.reply)
    try expectSnapshot(text, "\(look.name)-\(width)")
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test(arguments: looks)
  func drawsWithASCIIWhereThereIsNothingElse(_ look: Look) throws {
    let style = Style(width: 60, hasUnicode: false)
    try expectSnapshot(Renderer(style: style).text(of: look.reply), "\(look.name)-60-ascii")
  }

  @Test func separatesBlocksThatAreNotTalk() {
    let reply = Reply([
      .heading("Sales"), .paragraph("One."), .paragraph("Two."), .list(["a", "b"]),
      .paragraph("Three."), .verbatim("x\n  y"), .heading("Next"),
      .table(Table(columns: [], rows: [["1", "2"]])),
    ])
    #expect(
      plain(reply) == """
        Sales
        One.
        Two.
        • a
        • b
        Three.

        x
          y

        Next
        1  2

        """)
  }

  @Test func saysNothingWhereThereIsNothingToSay() {
    #expect(plain(Reply()) == "")
  }

  @Test func keepsTheLinesOfAFieldOfSeveralParagraphs() {
    let meaning: Prose = "First rule.\n\nSecond rule."
    #expect(
      plain(Reply([.terms([Block.Term("Rules", meaning)]), .paragraph(meaning)])) == """
        \u{20} Rules  First rule.

                 Second rule.

        First rule.

        Second rule.

        """)
  }

  @Test func startsALongTermOnItsOwnLine() {
    let terms = Block.terms([
      Block.Term("a term that is longer than a third of the window", "its meaning"),
      Block.Term("b", "short"),
      Block.Term("c", ""),
    ])
    #expect(
      plain(Reply([terms])) == """
        \u{20} a term that is longer than a third of the window
             its meaning
          b  short
          c

        """)
  }

  @Test func alignsNumbersToTheRightAndLeavesOutEmptyHeadings() {
    let rows: [[Prose]] = [["#9", "nine"], ["#10", "ten"]]
    #expect(
      plain(Reply([.table(Table(columns: ["", ""], rows: rows))])) == " #9  nine\n#10  ten\n")
    #expect(
      plain(Reply([.table(Table(columns: ["#", "Name"], rows: rows))])) == """
        \u{20} #  Name
        ───  ────
         #9  nine
        #10  ten

        """)
  }

  @Test func aNarrowWindowGoesWithoutWhatIsLeastMissed() {
    let table = Table(
      columns: ["", "Core Process", "Owner", "State"],
      rows: [["#1", "Hiring and training", "People Lead", "approved"]], spare: ["Owner"])
    func shown(_ width: Int) -> String {
      Renderer(style: Style(width: width)).text(of: Reply([.table(table)]))
    }
    #expect(
      shown(30) == """
        \u{20}   Core Process      State
        ──  ────────────────  ────────
        #1  Hiring and        approved
            training

        """)
    #expect(shown(80).contains("People Lead"))
  }

  @Test func aWindowTooNarrowForColumnsShowsAllOfThemOneBelowTheOther() {
    let table = Table(
      columns: ["", "Core Process", "Owner", "State"],
      rows: [["#1", "Hiring", "People Lead", "approved"]], spare: ["Owner"])
    #expect(
      Renderer(style: Style(width: 20)).text(of: Reply([.table(table)])) == """
        #1
          Core Process:
            Hiring
          Owner: People
            Lead
          State: approved

        """)
  }

  @Test func markdownBreaksAtBlanksForAPersonAndNotAtAllForAProgram() {
    let text =
      "# Recap\n\n- **Sales** (Core Process, right level)\n  - Changed 3 (Ana)\n10. Ten and more words\n"
    let reply = Reply([.markdown(text)])
    #expect(
      Renderer(style: Style(width: 24)).text(of: reply) == """
        # Recap

        - **Sales** (Core
          Process, right level)
          - Changed 3 (Ana)
        10. Ten and more words

        """)
    #expect(Renderer(style: Style(width: 24, isScreen: false)).text(of: reply) == text)
  }

  @Test func theWallLeavesNoFreeLinesWhereTheyWouldPushAStepOffTheScreen() {
    let steps = (1...5).map { StepLine(number: "\($0)", text: "Step", depth: 0) }
    let reply = Reply([.wall(title: "Sales", lines: steps)])
    func rows(_ height: Int) -> Int {
      Renderer(style: Style(height: height)).text(of: reply).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count - 1
    }
    #expect(rows(14) == 13)
    #expect(rows(13) == 8)
  }

  @Test func putsWhatHappenedAboveWhatToType() {
    let refusal = Refusal("There is no step 9.", next: "Type \("show", .command) to see them.")
    #expect(
      Renderer(style: Style()).text(of: refusal) == """
        There is no step 9.
        Type show to see them.

        """)
    #expect(
      Renderer(style: Style()).text(of: Refusal("Too long."), line: 12) == "line 12: Too long.\n")
  }

  @Test func coloursWordsByTheirRoles() {
    let prose: Prose = """
      a \("b", .strong) \("c", .quiet) \("d", .command) \("e", .good) \("f", .caution) \("g", .alarm)
      """
    let text = Renderer(style: Style(hasColor: true)).text(
      of: Reply([.heading("h"), .paragraph(prose)]))
    #expect(
      text == """
        \u{1B}[1mh\u{1B}[0m
        a \u{1B}[1mb\u{1B}[0m \u{1B}[2mc\u{1B}[0m \u{1B}[35md\u{1B}[0m \u{1B}[32me\u{1B}[0m \
        \u{1B}[31mf\u{1B}[0m \u{1B}[1;31mg\u{1B}[0m

        """)
  }

  @Test func givesVerbatimTextToAProgramUntouchedAndToAPersonHarmless() {
    let text = "a\tb\r\nred: \u{1B}[31m \u{202E}x"
    let reply = Reply([.verbatim(text)])
    #expect(Renderer(style: Style(isScreen: false)).text(of: reply) == text + "\n")
    #expect(Renderer(style: Style()).text(of: reply) == "a\tb\nred: ␛[31m ·x\n")
  }

  private func plain(_ reply: Reply) -> String {
    Renderer(style: Style(width: 80)).text(of: reply)
  }
}
