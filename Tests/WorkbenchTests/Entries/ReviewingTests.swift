import ProcessModel
import Testing

@testable import Workbench

/// What comes in is asked about, one key each.
@Suite struct ReviewingTests {
  private static let drawer = [
    "old/quote.md":
      "# Quote in the CRM\n\n1. Click **New quote**\n2. Type the price\n3. Press **Save**\n",
    "old/refunds.md":
      "# Refunds\n\n- Refunds must be paid within 3 business days.\n- Cash must not be refunded.\n- Every refund must be approved.\n",
    "old/hiring.md":
      "# Hiring\n\n1. The team lead agrees the need with the owner\n2. Recruiting finds candidates\n",
  ]

  private func talk() throws -> Talk {
    try Talk(
      "new core process Sales", "step Qualify", "step Quote the work in the CRM",
      drawer: Drawer(Self.drawer))
  }

  @Test func everyDocumentIsShownWithItsPlaceAndNothingIsThereBeforeTheLast() throws {
    var talk = try talk()
    let first = try talk.type("import old --review")
    #expect(first[0] == "Hiring (1 of 3)")
    #expect(try talk.type("c")[0] == "Quote in the CRM (2 of 3)")
    #expect(talk.changes == 3)
    let third = try talk.type("y")
    #expect(third[0] == "Refunds (3 of 3)")
    #expect(third.contains { $0.contains("It would be a policy.") }, "\(third)")
    let last = try talk.type("n")
    #expect(last[0] == "Documents brought in: 2 new.")
    #expect(talk.changes == 4)
    #expect(try talk.document("Hiring").kind == .coreProcess)
    let quote = try talk.document("Quote in the CRM")
    #expect(quote.level == .workInstruction)
    #expect(try talk.document("Sales").steps[1].links == [quote.id])
    #expect(quote.steps[0].text == "Click “New quote”")
    try talk.type("undo")
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["Sales"])
  }

  @Test func stoppingBringsNothingIn() throws {
    var talk = try talk()
    try talk.type("import old --review")
    try talk.type("y")
    #expect(try talk.type("q") == ["Stopped. Nothing has come in."])
    try talk.type("import old --review")
    #expect(talk.refusal(of: "x").contains("Please press"))
    #expect(talk.interrupt() == ["Stopped. Nothing has come in."])
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["Sales"])
  }

  @Test func aScriptTakesWhatIsProposed() throws {
    var talk = try talk()
    talk.workbench.session.door = .script
    try talk.type("import old --review")
    #expect(try talk.document("Refunds").level == .policy)
    #expect(try talk.document("Sales").steps[1].links.count == 1)
  }

  @Test func withoutReviewTheLevelIsSaidAndNothingIsLinked() throws {
    var talk = try talk()
    let said = try talk.type("import old")
    #expect(said.contains { $0.contains("Quote in the CRM: work instruction") }, "\(said)")
    #expect(try talk.document("Sales").steps[1].links == [])
  }
}
