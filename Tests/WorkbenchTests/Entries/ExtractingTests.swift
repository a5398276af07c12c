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
        "Enter takes what stands in brackets, typing replaces it; Ctrl-C leaves everything as it was.",
      ])
    #expect(talk.changes == changes)
    #expect(talk.prompt == "What stays at 2 [Set up the client]: ")
    #expect(talk.proposal == "Set up the client")
  }

  @Test func enterTakesTheProposals() throws {
    var talk = try Self.sales()
    try talk.type("extract 2")
    #expect(talk.prompt == "Title [\(talk.proposal)]: ")
    let title = talk.proposal
    try talk.type("")
    let stays = talk.proposal
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
    #expect(talk.proposal == "Set up the client")
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

  @Test(arguments: [
    "help", "undo", "quit", "extract 3", "fix all", "seat 3 Field Operations Manager", "check all",
    "owner Ana", "step Agree the scope", "purpose Win the work", "export handbook",
    "seat new Dispatcher", "waive 3 because it is short", "move 3 to 1", "new core process Billing",
    "edit 3 Open the CRM", "undo #2",
  ])
  func aCommandIsNoTitle(_ line: String) throws {
    var talk = try Self.sales()
    try talk.type("extract 2")
    let proposal = talk.proposal
    #expect(
      talk.refusal(of: line)
        == "“\(line)” is a command, and a title is asked for. Enter takes what stands in brackets; Ctrl-C leaves everything as it was."
    )
    #expect(talk.proposal == proposal)
  }

  @Test(arguments: [
    "Set up the client", "Check the meter", "open the job", "Move 3 boxes to the van",
    "show the house", "Draft the quote", "check the meter", "Result of the call",
  ])
  func aSentenceThatBeginsLikeACommandIsATitle(_ title: String) throws {
    var talk = try Self.sales()
    try talk.type("extract 2")
    try talk.type(title)
    try talk.type("")
    #expect(try talk.document(title).level == .workInstruction)
  }

  @Test(arguments: [
    (
      "Shut off the water at the main before opening the valve under the sink",
      "Shut off the water at the main", "The water is shut off"
    ),
    (
      "Click New job in ServiceTitan and press Save", "Add a job in ServiceTitan",
      "The job is added"
    ),
    (
      "Tighten the screws with a 4 mm key", "Tighten the screws with a 4 mm key",
      "The screws are tightened"
    ),
  ])
  func whatStaysSaysWhatHasComeAbout(_ step: String, _ title: String, _ stays: String) throws {
    var talk = try Talk("new core process Service", "step \(step)", "extract 1")
    #expect(talk.proposal == title)
    try talk.type("")
    #expect(talk.proposal == stays)
  }

  @Test func whatNamesNothingIsCalledAfterWhatComesBeforeOrAfterTheProcess() throws {
    var talk = try Talk(
      "new core process Sales", "step Collect the payment", "step Record it", "step Money arrives",
      "step Record it")
    try talk.type("extract 2")
    #expect(talk.proposal == "Record the payment")
    #expect(talk.interrupt().count == 1)
    try talk.type("extract 4")
    #expect(talk.proposal == "Record the payment")
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
    let title = talk.proposal
    try talk.type("")
    #expect(!checker.reading(of: talk.proposal).isTask, "“\(talk.proposal)” stays behind")
    try talk.type("")
    #expect(try !talk.session.report(on: talk.document("Sales")).steps.contains { $0.isTask })
    for step in try talk.document(title).steps {
      #expect(checker.actions(in: step.text).count == 1)
    }
  }
}
