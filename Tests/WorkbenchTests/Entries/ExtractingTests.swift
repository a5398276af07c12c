import LevelChecker
import ProcessModel
import Testing

@testable import Workbench

@Suite struct ExtractingTests {
  private static func sales(_ door: Session.Door = .workbench) throws -> Talk {
    var talk = try Talk(
      "new core process Sales", "step Qualify", "step Click New, type the name and press Save",
      "step Open the CRM and choose the stage, then click Submit", "step Quote",
      "bullet Price in the open", "bullet Click Send in the quote tool",
      "bullet Type the date into the log")
    talk.workbench.session.door = door
    return talk
  }

  @Test func isShownBeforeItIsDone() throws {
    var talk = try Self.sales()
    let changes = talk.changes
    #expect(
      try talk.type("extract 2 as Set up the client in the CRM") == [
        "From Sales:", "2 Click New, type the name and press Save",
        "these 3 steps of a work instruction:", "1 Click New", "2 Type the name", "3 Press Save",
        "Enter accepts, Ctrl-C leaves everything as it was.",
      ])
    #expect(talk.changes == changes)
    #expect(talk.prompt == "What stays at 2: ")
    #expect(talk.draft == "Set up the client")
  }

  @Test func enterTakesTheProposals() throws {
    var talk = try Self.sales()
    try talk.type("extract 2")
    #expect(talk.prompt == "Title of the instruction: ")
    let title = talk.draft
    try talk.type("")
    let stays = talk.draft
    let said = try talk.type("")
    #expect(
      said == [
        "\(title) is a new work instruction: 3 steps, one action each. Sales stays the current document:",
        "2 \(stays)", "  → \(title)", "undo takes all of it back.",
      ])
    #expect(try talk.lines(of: title) == ["1 Click New", "2 Type the name", "3 Press Save"])
    #expect(talk.session.seen?.title == "Sales")
  }

  @Test func whatIsTypedTakesTheirPlace() throws {
    var talk = try Self.sales()
    try talk.type("extract 2-3")
    try talk.type("Set up the client in the CRM")
    #expect(talk.draft == "Set up the client")
    try talk.type("Set up")
    #expect(try talk.document("Sales").steps.map(\.text) == ["Qualify", "Set up", "Quote"])
    let made = try talk.document("Set up the client in the CRM")
    #expect(made.level == .workInstruction)
    #expect(try talk.document("Sales").steps[1].links == [made.id])
  }

  @Test func bulletsLeaveForAnInstructionOfTheirStep() throws {
    var talk = try Self.sales(.script)
    try talk.type("extract 4B-4C as Send the quote")
    #expect(
      try talk.lines(of: "Sales").suffix(3) == [
        "4 Quote", "4A Price in the open", "4B Send the quote",
      ])
    #expect(
      try talk.lines(of: "Send the quote")
        == ["1 Click Send in the quote tool", "2 Type the date into the log"])
    let made = try talk.document("Send the quote")
    #expect(try talk.document("Sales").steps[3].links == [made.id])
  }

  @Test func aScriptTakesTheProposalAndSaysWhatItBecame() throws {
    var talk = try Self.sales(.script)
    let said = try talk.type("extract 2 as Set up the client in the CRM")
    #expect(
      said == [
        "Set up the client in the CRM is a new work instruction: 3 steps, one action each. Sales stays the current document:",
        "2 Set up the client", "  → Set up the client in the CRM", "  1 Click New",
        "  2 Type the name", "  3 Press Save", "undo takes all of it back.",
      ])
    #expect(talk.session.entry == nil)
  }

  @Test func oneUndoTakesAllOfItBack() throws {
    var talk = try Self.sales(.script)
    let before = try talk.ledger.workspace()
    let changes = talk.changes
    try talk.type("extract 2-3 as Set up the client")
    #expect(talk.changes == changes + 1)
    #expect(try talk.ledger.workspace() != before)
    try talk.type("undo")
    #expect(try talk.ledger.workspace() == before)
    try talk.type("redo")
    #expect(try talk.lines(of: "Sales")[1] == "2 Set up the client")
  }

  @Test func controlCLeavesEverythingAsItWas() throws {
    var talk = try Self.sales()
    let changes = talk.changes
    for lines in [["extract 2"], ["extract 2", "A title"]] {
      for line in lines { try talk.type(line) }
      #expect(talk.interrupt() == ["Nothing was moved; Sales is as it was."])
      #expect(talk.changes == changes)
      #expect(talk.prompt == "way · Sales> ")
    }
  }

  @Test func anInstructionOfThatNameIsLinkedAndNotDoubled() throws {
    var talk = try Talk(
      "new work instruction Set up the client", "step click new", "step Close the window",
      "new core process Sales", "step Click New, type the name and press Save")
    try talk.type("extract 1")
    #expect(
      try talk.type("set-up the client") == [
        "Set up the client is there already; it will be linked, and steps it lacks go to its end."
      ])
    #expect(
      try talk.type("")[0]
        == "Set up the client was there and is linked: 4 steps, one action each. Sales stays the current document:"
    )
    #expect(
      try talk.lines(of: "Set up the client")
        == ["1 click new", "2 Close the window", "3 Type the name", "4 Press Save"])
    #expect(try talk.ledger.workspace().documents.count == 2)
  }

  @Test func aTitleThatIsTakenAboveIsRefusedAndAskedForAgain() throws {
    var talk = try Self.sales()
    try talk.type("new core process Marketing")
    try talk.type("use sales")
    try talk.type("extract 2")
    let proposal = talk.draft
    #expect(
      talk.refusal(of: "Marketing")
        == "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
    )
    #expect(talk.prompt == "Title of the instruction: ")
    #expect(talk.draft == proposal)
    try talk.type("Set up the client")
    try talk.type("")
    #expect(try talk.document("Set up the client").steps.count == 3)
  }

  @Test func whatSomebodyElseChangedMeanwhileStays() throws {
    var talk = try Self.sales()
    var other = try Talk(beside: talk, author: "Ben")
    try talk.type("extract 2")
    try other.type("use sales")
    try other.type("bullet under 2 Mind the spelling")
    try talk.type("")
    let said = talk.refusal(of: "")
    #expect(
      said
        == "Somebody changed 2 meanwhile; nothing was overwritten. You saw “Click New, type the name and press Save”. Now it says “Click New, type the name and press Save · Mind the spelling”. show shows the document as it is now; then type it again."
    )
    #expect(talk.prompt == "way · Sales> ")
    #expect(try talk.ledger.workspace().documents.count == 1)
  }

  @Test func remarksGoAlong() throws {
    var talk = try Talk(
      "new core process Sales", "step Click New and press Save", "caution 1 It is hot",
      "result 1 The light is green", "seat 1 Estimator")
    talk.workbench.session.door = .script
    try talk.type("extract 1 as Save it")
    let made = try talk.document("Save it")
    #expect(made.steps.map(\.caution) == ["It is hot", nil])
    #expect(made.steps.map(\.result) == [nil, "The light is green"])
    let stage = try talk.document("Sales").steps[0]
    #expect(stage.seat != nil)
    #expect([stage.caution, stage.result] == [nil, nil])
  }

  @Test func onlyWhatStandsAboveATaskIsTakenApart() throws {
    var talk = try Talk("new work instruction Lock up", "step Close the door and turn the key")
    #expect(
      talk.refusal(of: "extract 1")
        == "Lock up is a work instruction already. Steps are moved out of a Core Process: use TITLE opens one."
    )
  }

  @Test(arguments: [
    "Click New, type the name and press Save",
    "Open QuickBooks and enter the invoice number, then click Submit",
    "Set up the client: click New client in the CRM and type the name",
    "Select the van in the calendar and drag the order onto the day",
    "Click Send to confirm the booking",
    "Press Ctrl-P", "Go to Settings > Users > Add", "Type \"yes\" into the field",
    "Tighten the screw with a 4 mm key and wipe the flange", "Click the big green button",
  ])
  func whatIsProposedNeverReadsAsATask(_ step: String) throws {
    var talk = try Talk("new core process Sales")
    try talk.type("step \(step)")
    try talk.type("extract 1")
    let checker = LevelChecker()
    let title = talk.draft
    try talk.type("")
    #expect(!checker.reading(of: talk.draft).isTask, "“\(talk.draft)” stays behind")
    try talk.type("")
    #expect(try !talk.session.report(on: talk.document("Sales")).steps.contains { $0.isTask })
    for step in try talk.document(title).steps {
      #expect(checker.actions(in: step.text).count == 1)
    }
  }
}
