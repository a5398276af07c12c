import ProcessModel
import Testing

@testable import Workbench

/// Extractions that meet what is there already.
@Suite struct ExtractingMeetsTests {
  private static func sales() throws -> Talk {
    try Talk(
      "new core process Sales", "step Qualify", "step Click New, type the name and press Save")
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
    let proposal = talk.proposal
    #expect(
      talk.refusal(of: "Marketing")
        == "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
    )
    #expect(talk.prompt == "Title [\(talk.proposal)]: ")
    #expect(talk.proposal == proposal)
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
}
