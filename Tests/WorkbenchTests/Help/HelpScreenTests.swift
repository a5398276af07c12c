import Testing

@testable import Workbench

@Suite struct HelpScreenTests {
  /// Lines of a screen of 80 columns that a reply takes, blank lines between its pieces included.
  private static func height(_ reply: Reply) -> Int {
    reply.blocks.map { block in
      switch block {
      case .terms(let terms):
        let column = (terms.map(\.term.text.count).max() ?? 0) + 2
        return terms.map { Self.rows($0.meaning.text, 80 - column) }.reduce(0, +)
      default: return PlainText.lines(of: Reply([block])).map { rows($0, 80) }.reduce(0, +)
      }
    }.reduce(0, +) + reply.blocks.count - 1
  }

  /// Rows that words take, broken at blanks.
  private static func rows(_ text: String, _ width: Int) -> Int {
    var (rows, used) = (1, 0)
    for word in text.split(separator: " ") {
      if used > 0, used + 1 + word.count > width {
        rows += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + word.count
    }
    return rows
  }

  @Test(arguments: HelpTopics.names)
  func aTopicFitsOneScreen(_ name: String) throws {
    var talk = try Talk()
    let height = Self.height(try talk.reply(to: "help \(name)"))
    #expect(height <= 22, "help \(name) takes \(height) of 24 lines, with the prompt below")
  }

  @Test func whoOwnsADocumentIsAnsweredWithAName() throws {
    var talk = try Talk(
      "seat new Sales Lead, held by Ana Ruiz", "new sop Sales", "owner Sales Lead",
      "new sop Returns")
    #expect(try talk.type("who owns sales?") == ["Sales is owned by Sales Lead (Ana Ruiz)."])
    #expect(try talk.type("Who owns returns") == ["Returns has no owner yet."])
    #expect(talk.prompt == "way · Returns> ")
    #expect(try talk.type("who owns this?")[0] == "owner SEAT")
  }

  @Test func helpListsEveryCommandByWhatItIsFor() throws {
    var talk = try Talk()
    let lines = try talk.type("help")
    for page in CommandList.pages { #expect(lines.contains("\(page.name): \(page.summary)")) }
    for group in Page.Group.allCases { #expect(lines.contains(group.rawValue)) }
  }

  @Test func helpFindsCommandsTopicsAndFields() throws {
    var talk = try Talk()
    #expect(try talk.type("help pull out")[0] == "extract STEPS [as TITLE]")
    #expect(try talk.type("help extract 4")[0] == "extract STEPS [as TITLE]")
    #expect(try talk.type("help work instruction")[0].contains("work instruction is"))
    #expect(try talk.type("help starts")[0].contains("“Starts when”"))
    #expect(try talk.type("help set").contains("starts: Starts when"))
    #expect(try talk.type("extract --help")[0] == "extract STEPS [as TITLE]")
  }

  @Test(arguments: [
    ("how do I undo?", "undo [#CHANGE]"),
    ("what is a core process?", "What a Core Process is, and what it is not"),
    ("What is an SOP", "What a Core Process is, and what it is not"),
    ("what is a work instruction?", "What a work instruction is, and what it is not"),
    ("how do I add a step?", "step [after STEP] TEXT"),
    ("how can I move a step?", "move STEP to STEP, or move STEP before STEP"),
    ("what levels are there?", "Five levels, from the rule to the single task"),
  ])
  func aPlainQuestionIsUnderstood(_ question: String, _ heading: String) throws {
    var talk = try Talk("new core process Sales")
    let changes = talk.changes
    #expect(try talk.type(question)[0] == heading)
    #expect(talk.changes == changes)
  }

  @Test func theTourGoesThroughTheMainJob() throws {
    var talk = try Talk()
    let changes = talk.changes
    let lines = try talk.type("tour")
    #expect(lines.contains("> check"))
    #expect(lines.contains { $0.hasPrefix("> extract ") })
    #expect(lines.contains { $0.hasPrefix("> export ") })
    #expect(talk.changes == changes)
    #expect(talk.drawer.files.isEmpty)
  }

  @Test func keysOfOtherProgramsAreAnswered() throws {
    let talk = try Talk()
    #expect(
      PlainText.lines(of: talk.workbench.answer(to: .controlS))
        == ["Already saved, every line as you type it, in /home/ana/acme.way."])
    #expect(
      PlainText.lines(of: talk.workbench.answer(to: .controlZ)) == [
        "To take back the last change, type undo. To go to the shell, type suspend."
      ])
  }
}
