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
    #expect(first[0] == "Refunds · refunds.md (1 of 3)")
    #expect(
      first[1]
        == "Reads as a policy: states rules: “must” and “must not”; tells nobody what to do next.")
    #expect(first.contains { $0.contains("It would be a policy.") }, "\(first)")
    #expect(try talk.type("n")[0] == "Hiring · hiring.md (2 of 3)")
    #expect(talk.changes == 3)
    #expect(try talk.type("c")[0] == "Quote in the CRM · quote.md (3 of 3)")
    let last = try talk.type("y")
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
    #expect(talk.refusal(of: "x").contains("is not one of the answers. Press y, c,"))
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
    #expect(said.contains { $0.contains("Quote in the CRM: a work instruction") }, "\(said)")
    #expect(try talk.document("Sales").steps[1].links == [])
  }

  @Test func theReplySaysAtWhichLevelAndUnderWhichStepEachStands() throws {
    var talk = try talk()
    #expect(
      try talk.type("import old") == [
        "Documents brought in: 3 new.",
        "- Hiring: an SOP",
        "- Quote in the CRM: a work instruction that nothing leads to yet; attach Quote in the CRM to Sales 2 links it where it seems to belong",
        "- Refunds: a policy",
        "These named no level and stand at the one they read at:",
        "- Hiring: names a role: “team” and “lead”",
        "- Quote in the CRM: tells somebody to click or press: “Click” and “Type”",
        "- Refunds: states rules: “must” and “must not”",
        "list shows them; undo takes all of it out again.",
      ])
    try talk.type("attach Quote in the CRM to Sales 2")
    #expect(
      try talk.document("Sales").steps[1].links == [talk.document("Quote in the CRM").id])
  }

  @Test func whatAPersonChoseIsSaidToBeChosen() throws {
    var talk = try talk()
    try talk.type("import old --review")
    for key in ["y", "y"] { try talk.type(key) }
    #expect(
      try talk.type("s") == [
        "Documents brought in: 3 new.",
        "- Hiring: an SOP",
        "- Quote in the CRM: an SOP under step 2 of Sales",
        "- Refunds: a policy",
        "These stand at the level you chose for them:",
        "- Quote in the CRM: SOP, where a work instruction was proposed: tells somebody to click or press: “Click” and “Type”",
        "These named no level and stand at the one they read at:",
        "- Hiring: names a role: “team” and “lead”",
        "- Refunds: states rules: “must” and “must not”",
        "list shows them; undo takes all of it out again.",
      ])
  }

  @Test func whatIsLinkedInTheReviewIsSaidToStandThere() throws {
    var talk = try talk()
    try talk.type("import old --review")
    for key in ["n", "n"] { try talk.type(key) }
    #expect(
      try talk.type("y").prefix(2) == [
        "Documents brought in: 1 new.",
        "- Quote in the CRM: a work instruction under step 2 of Sales",
      ])
  }

  @Test func manyAreNamedAndTheRestCounted() throws {
    let files = (10...29).map { ("old/t\($0).md", "# T\($0)\n\n1. Ask\n") }
    var talk = try Talk(drawer: Drawer(Dictionary(uniqueKeysWithValues: files)))
    let said = try talk.type("import old")
    #expect(said[0] == "Documents brought in: 20 new.")
    #expect(said[1].hasPrefix("- T10: a"))
    #expect(said[12].hasPrefix("- T21: a"))
    #expect(said[13] == "- and 8 more")
  }

  @Test func whatIsLeftOutHidesNoneOfTheOthers() throws {
    var talk = try talk()
    try talk.type("import old --review")
    #expect(try talk.type("n")[0] == "Hiring · hiring.md (2 of 3)")
    #expect(try talk.type("n")[0] == "Quote in the CRM · quote.md (3 of 3)")
    try talk.type("y")
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["Quote in the CRM", "Sales"])
  }

  @Test(arguments: [
    ("c", Document.Kind.coreProcess), ("e", .other(.process)), ("s", .other(.sop)),
    ("r", .other(.procedure)), ("w", .other(.workInstruction)), ("p", .other(.policy)),
  ])
  func everyLevelHasAKey(key: String, kind: Document.Kind) throws {
    var talk = try Talk(drawer: Drawer(["hiring.md": "# Hiring\n\n1. Agree the need\n"]))
    let asked = try talk.type("import hiring.md --review")
    #expect(
      asked.last
        == "y yes, c Core Process, e process, s SOP, r procedure, w work instruction, p policy, u under another, n leave it out, q stop"
    )
    try talk.type(key)
    #expect(try talk.document("Hiring").kind == kind)
  }

  @Test func itStandsUnderWhateverIsNamed() throws {
    var talk = try talk()
    try talk.type("new sop Office")
    try talk.type("step Keep the lists")
    try talk.type("import old --review")
    try talk.type("u")
    #expect(talk.prompt == "Under (such as sales 3; empty for none): ")
    #expect(
      talk.refusal(of: "office 7")
        == "Office has no step 7. Type its title and a step that is there, or nothing.")
    #expect(try talk.type("office 1").contains("It would be a policy."))
    #expect(
      talk.refusal(of: "p").contains("Office is an SOP, and a policy does not stand below it."))
    try talk.type("u")
    #expect(try talk.type("")[0] == "Refunds stands under nothing, then.")
    try talk.type("y")
    try talk.type("y")
    #expect(
      try talk.type("u") == ["Under which document or step shall Quote in the CRM stand?"])
    #expect(
      try talk.type("off 1").contains(
        "It would be a work instruction under step 1 of Office, “Keep the lists”."))
    try talk.type("y")
    let quote = try talk.document("Quote in the CRM").id
    #expect(try talk.document("Office").steps[0].links == [quote])
    #expect(try talk.document("Sales").allLinks == [])
  }

  @Test func itMayStandUnderWhatWasJustDecided() throws {
    var talk = try talk()
    try talk.type("import old --review")
    try talk.type("n")
    try talk.type("c")
    try talk.type("u")
    #expect(talk.refusal(of: "refu 1").contains("No document that is here or comes in has"))
    try talk.type("hir 2")
    try talk.type("y")
    #expect(
      try talk.document("Hiring").steps[1].links == [try talk.document("Quote in the CRM").id])
  }

  private static let journey = [
    "old/a.md": "# Ask the patient\n\n1. Click **New**\n2. Type the name\n3. Press **Save**\n",
    "old/b.md": "# New Patient\n\n1. Click **Open**\n2. Type the date\n3. Press **Book**\n",
  ]

  @Test func itMayStandUnderWhatIsStillToCome() throws {
    var talk = try Talk(drawer: Drawer(Self.journey))
    try talk.type("import old --review")
    try talk.type("u")
    #expect(
      talk.refusal(of: "list")
        == "No document that is here or comes in has “list” in its title. Type a few letters of a title, or nothing for none. With it come “New Patient”."
    )
    #expect(
      talk.workbench.completions(of: "ne").candidates == [.init("New Patient", note: "coming in")])
    try talk.type("new pat 2")
    try talk.type("w")
    try talk.type("c")
    #expect(
      try talk.document("New Patient").steps[1].links == [talk.document("Ask the patient").id])
  }

  @Test func whatCannotStandAsItWasWantedIsSaidAndStandsAlone() throws {
    var talk = try Talk(drawer: Drawer(Self.journey))
    try talk.type("import old --review")
    try talk.type("u")
    try talk.type("new patient")
    try talk.type("y")
    let said = try talk.type("w")
    #expect(said.contains("- Ask the patient: not under New Patient"), "\(said)")
    #expect(try talk.document("New Patient").allLinks == [])
  }

  @Test func aDecisionIsTakenBackAndAskedAgain() throws {
    var talk = try talk()
    let first = try talk.type("import old --review")
    #expect(talk.refusal(of: "b").contains("is not one of the answers"))
    let second = try talk.type("w")
    #expect(second.last?.contains("b back to the one before, q stop") == true)
    #expect(try talk.type("b") == first)
    try talk.type("n")
    #expect(try talk.type("b") == first)
    for key in ["y", "y", "y"] { try talk.type(key) }
    #expect(try talk.document("Refunds").level == .policy)
  }

  @Test func howMuchGoesToTheNotesIsSaidBeforehand() throws {
    let text = "# Hiring\n\n1. Agree the need\n\nSee the green folder on the shelf.\n"
    var talk = try Talk(drawer: Drawer(["hiring.md": text]))
    #expect(
      try talk.type("import hiring.md --review").contains(
        "To the notes, for want of another place, 1 piece goes: “See the green folder on the shelf.”."
      ))
  }

  @Test func whatNamesItsOwnLevelIsAskedAboutToo() throws {
    let text =
      "---\nlevel: sop\n---\n# Quote\n\n1. Click **New**\n2. Type the price\n3. Press **Save**\n"
    var talk = try Talk(drawer: Drawer(["quote.md": text]))
    let asked = try talk.type("import quote.md --review")
    #expect(asked[0] == "Quote · quote.md (1 of 1)")
    #expect(asked.contains("It says so itself: an SOP."), "\(asked)")
    try talk.type("w")
    #expect(try talk.document("Quote").level == .workInstruction)
  }

  @Test func whatNamesALevelAndReadsOtherwiseIsSaid() throws {
    let text =
      "---\nlevel: sop\n---\n# Quote\n\n1. Click **New**\n2. Type the price\n3. Press **Save**\n"
    var talk = try Talk(drawer: Drawer(["quote.md": text]))
    let said = try talk.type("import quote.md")
    #expect(said.contains("These stand at the level they name, and read otherwise:"), "\(said)")
    #expect(said.contains { $0.contains("Quote: SOP, reads as a task") }, "\(said)")
    #expect(try talk.document("Quote").kind == .other(.sop))
  }
}
