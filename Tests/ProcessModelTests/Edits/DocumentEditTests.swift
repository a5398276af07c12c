import ProcessModel
import Testing

@Suite struct DocumentEditTests {
  @Test("A new document is kept clean, and its seats join the chart unless they are on it")
  func creates() throws {
    var office = Office.acme
    let draft = Document(
      id: "bill", level: .sop, title: " Billing\n", isCore: true, version: -3, owner: "new-lead",
      fields: [.purpose: " Get paid. \n\n\n\n Soon. ", .scope: "\u{200B}"],
      steps: [Step(id: "s", text: "Invoice\t", seat: "clerk", caution: " ")])
    let (outcome, amendment) = try office.perform(
      CreateDocument(
        draft,
        newSeats: [Seat(id: "new-lead", name: "SALES LEAD"), Seat(id: "clerk", name: "Clerk")],
        templateName: "accounting"))
    let kept = Document(
      id: "bill", level: .sop, title: "Billing", isCore: true, owner: "lead",
      fields: [.purpose: "Get paid.\n\nSoon."],
      steps: [Step(id: "s", text: "Invoice", seat: "clerk")])
    #expect(outcome == kept)
    #expect(office.document("bill") == kept)
    #expect(office.chart().seat("clerk")?.name == "Clerk")
    #expect(office.chart().seat("new-lead") == nil)
    #expect(amendment.words == "Started Billing from the template accounting")
  }

  @Test("A new title is kept; links follow, since they name ids")
  func renames() throws {
    var office = Office.acme
    let amendment = try office.perform(RenameDocument("crm", to: "Set up the customer")).amendment
    #expect(amendment.words == "Renamed Set up the client to Set up the customer")
    #expect(office.sources(of: "crm") == ["sales"])
    try office.perform(RenameDocument("crm", to: "SET UP THE CUSTOMER"))
    #expect(office.document("crm")?.title == "SET UP THE CUSTOMER")
  }

  @Test("A removed document takes the links to it along, and the reply names their documents")
  func removes() throws {
    var office = Office.acme
    let (outcome, amendment) = try office.perform(RemoveDocument("sales"))
    #expect(outcome.removed == Office.acme.document("sales"))
    #expect(outcome.unlinkedFrom == ["Customer service"])
    #expect(office.document("sales") == nil)
    #expect(office.document("service")?.allLinks == [])
    #expect(amendment.words == "Removed Sales")
  }

  @Test("A field is written, replaced, emptied, and names what it said before")
  func setsFields() throws {
    var office = Office.acme
    let first = try office.perform(SetField(.scope, to: " All.\r\n\r\n\r\nOf it. ", of: "sales"))
    #expect(first.outcome.former == nil)
    #expect(first.amendment.words == "Set “Scope” of Sales")
    #expect(office.document("sales")?.fields[.scope] == "All.\n\nOf it.")
    let second = try office.perform(SetField(.scope, to: "", of: "sales", from: "All.\n\nOf it."))
    #expect(second.outcome.former == "All.\n\nOf it.")
    #expect(office == .acme)
  }

  @Test(
    "What leaves everything as it was is no change",
    arguments: [
      SetField(.purpose, to: "Win work that fits. ", of: "sales"),
      SetOwner("Ana", of: "sales", newSeatID: "x"),
      SetStepSeat("Estimator", at: "quote", of: "sales", newSeatID: "x"),
      SetStepRemark(.caution(""), at: "new", of: "crm"),
      SetCompany("Named the company") { $0.name = " Acme" },
      SetSeat(
        "Sales Lead", isNew: false, holder: "Ana", roles: ["Win work"], newSeatID: "x",
        newPersonID: "y"),
      RemoveLines([], of: "sales"),
      AddWorkspace(
        Workspace(company: Office.acme.company(), seats: Office.acme.chart().seats),
        from: "a file", takesCompany: true),
    ] as [any Edit])
  func noChange(edit: any Edit) throws {
    var office = Office.acme
    #expect(try office.perform(edit).amendment.isEmpty)
    #expect(office == .acme)
  }

  @Test(
    "A document moves to another level where its links allow it",
    arguments: [
      ("mail", Level.procedure, false, "Made Send the welcome email a procedure"),
      ("mail", .sop, true, "Named Send the welcome email a Core Process"),
      ("estimating", .procedure, false, "Made Estimating a procedure"),
      ("returns", .workInstruction, false, "Made Returns a work instruction"),
    ])
  func movesLevel(id: String, level: Level, isCore: Bool, words: String) throws {
    var office = Office.acme
    let (outcome, amendment) = try office.perform(
      SetLevel(DocumentID(id), to: level, isCore: isCore))
    #expect(outcome.level == level && outcome.isCore == isCore)
    #expect(amendment.words == words)
  }

  @Test("A Core Process without an SOP under it may stop being one")
  func stopsBeingCore() throws {
    var office = Office.acme
    try office.perform(Detach("estimating", from: "sales"))
    let amendment = try office.perform(SetLevel("sales", to: .sop, isCore: false)).amendment
    #expect(amendment.words == "Sales is no longer a Core Process")
  }

  @Test("Links are made and taken away, at a step or for the document as a whole")
  func links() throws {
    var office = Office.acme
    let made = try office.perform(Attach("mail", to: "sales", step: "close")).amendment
    #expect(made.words == "Linked step 3 of Sales to Send the welcome email")
    let whole = try office.perform(Attach("mail", to: "sales")).amendment
    #expect(whole.words == "Linked Sales to Send the welcome email")
    #expect(office.document("sales")?.allLinks == ["estimating", "mail", "crm"])
    let apart = try office.perform(Detach("mail", from: "sales")).amendment
    #expect(apart.words == "Unlinked Send the welcome email from Sales")
    #expect(office == .acme)
    try office.perform(Attach("crm", to: "sales", step: "close"))
    try office.perform(Detach("crm", from: "sales", step: "quote"))
    #expect(office.document("sales")?.steps.map(\.links) == [[], [], ["crm"]])
  }

  @Test("A restored document is a draft again, without what is gone by now")
  func restores() throws {
    var office = Office.acme
    var former = try #require(office.document("sales"))
    former.status = .approved
    former.version = 1
    former.owner = "former-seat"
    former.steps[0].seat = "former-seat"
    former.links = ["gone", "refunds", "estimating"]
    former.steps[2].links = ["gone"]
    former.steps[2].text = "Sign"
    var present = try #require(office.document("sales"))
    present.version = 3
    present.status = .approved
    office.records[.document("sales")] = .document(present)
    let (outcome, amendment) = try office.perform(RestoreDocument(former, asOf: 12))
    var expected = former
    expected.status = .draft
    expected.version = 3
    expected.owner = nil
    expected.steps[0].seat = nil
    expected.links = ["estimating"]
    expected.steps[2].links = []
    #expect(outcome.document == expected)
    #expect(outcome.lostLinks == 3)
    #expect(amendment.words == "Restored Sales as of #12")
  }

  @Test("A removed document can be restored")
  func restoresRemoved() throws {
    var office = Office.acme
    try office.perform(RemoveDocument("crm"))
    let former = try #require(Office.acme.document("crm"))
    #expect(try office.perform(RestoreDocument(former, asOf: 2)).outcome.document == former)
  }
}
