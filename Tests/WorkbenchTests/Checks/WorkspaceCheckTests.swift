import LevelChecker
import ProcessModel
import Store
import Testing

@testable import Workbench

/// `check all`: every document and the whole; the second time only what has changed is read.
@Suite struct WorkspaceCheckTests {
  @Test func whatConcernsTheWholeStandsAtTheEnd() throws {
    var talk = try Talk(
      "new core process Customer Onboarding", "step The customer receives a written plan",
      "new core process Client onboarding", "step The customer receives a written plan.")
    let said = try talk.type("check all")
    #expect(
      said.contains {
        $0.contains(
          "“Client onboarding” and “Customer Onboarding” may be two names for one process.")
      })
    #expect(
      said.contains {
        $0.contains(
          "A line of “Client onboarding” (from step 1) stands in “Customer Onboarding” as well.")
      })
    #expect(said.last == "0 of 2 documents need nothing.")
  }

  @Test func theSecondCheckReadsOnlyWhatHasChanged() throws {
    var talk = try Talk.sample()
    let shelf = talk.session.shelf
    let first = try talk.type("check all")
    let all = try talk.ledger.workspace().documents.count
    #expect(shelf.looks == all)
    #expect(try talk.type("check all") == first)
    #expect(shelf.looks == all)
    try talk.type("use sales")
    try talk.type("step Click New and press Save")
    let third = try talk.type("check all")
    #expect(shelf.looks == all + 1)
    #expect(third.contains { $0.contains("Click New") })
    try talk.type("undo")
    #expect(try talk.type("check all") == first)
    #expect(shelf.looks == all + 2)
    try talk.type("company limit steps 3")
    _ = try talk.type("check all")
    #expect(shelf.looks == 2 * all + 2)
  }

  @Test func whatStandsAroundADocumentIsPartOfItsState() throws {
    var talk = try Talk(
      "new work instruction Restock a van", "tools A list", "result The van is full",
      "step Open the van", "step Fill the boxes", "step Lock the van")
    let orphan = "No process links to “Restock a van”."
    #expect(try talk.type("check all").contains { $0.contains(orphan) })
    try talk.type("new sop Fleet")
    try talk.type("attach restock a van")
    #expect(try !talk.type("check all").contains { $0.contains(orphan) })
  }

  @Test func aWaivedFindingIsNotShownAgain() throws {
    var talk = try Talk("new sop Fleet", "step Keep the fleet")
    #expect(try talk.type("check all").contains { $0.contains("It has no owner.") })
    try talk.type("waive missing-owner because we have not met yet")
    #expect(try !talk.type("check all").contains { $0.contains("It has no owner.") })
  }

  @Test func aCheckWithinADraftDoesNotAskForWhatIsNotThereYet() throws {
    var talk = try Talk("new core process Sales", "draft", "Qualify")
    let said = try talk.type("/check")
    #expect(!said.contains { $0.contains("It does not say") || $0.contains("no owner") })
    try talk.type("")
    #expect(try talk.type("check").contains { $0.contains("no owner") })
  }

  @Test func fiveFindingsThenTheRest() throws {
    var talk = try Talk("new core process Sales")
    for number in 1...14 { try talk.type("step Stage \(number)") }
    let said = try talk.type("check")
    #expect(said.count == 1 + 5 + 1)
    #expect(said.last?.hasSuffix("more: check all") == true)
  }
}
