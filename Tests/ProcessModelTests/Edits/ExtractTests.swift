import ProcessModel
import Testing

@Suite struct ExtractTests {
  private func extract(
    _ lines: [(line: Line, seen: String)], into destination: Extract.Destination,
    in office: inout Office
  ) throws -> (outcome: Extract.Outcome, amendment: Amendment) {
    try office.perform(
      Extract(
        lines, of: "sales", into: destination, stageLine: "Prepare the sale",
        stageStepID: "stage", stageDetailID: "stage-bullet", seen: Office.acme.document("sales")))
  }

  private let fresh = Document(
    id: "fresh", level: .workInstruction, title: "Prepare a sale",
    steps: [Step(id: "f1", text: "Open the file"), Step(id: "f2", text: "Print it")])

  @Test("Steps leave one short step behind, which links the new instruction and what they linked")
  func steps() throws {
    var office = Office.acme
    let (outcome, amendment) = try extract(
      [(.step("quote"), "Quote"), (.step("close"), "Close")], into: .new(fresh), in: &office)
    let sales = try #require(office.document("sales"))
    #expect(outcome.source == sales)
    #expect(outcome.instruction == fresh)
    #expect(!outcome.wasThere)
    #expect(sales.steps.map(\.id) == ["qualify", "stage"])
    #expect(sales.steps[1] == Step(id: "stage", text: "Prepare the sale", links: ["fresh", "crm"]))
    #expect(office.document("fresh") == fresh)
    #expect(amendment.words == "Extracted 2-3 of Sales into Prepare a sale")
  }

  @Test("The step that stays keeps the seat its steps shared")
  func keepsSeat() throws {
    var office = Office.acme
    _ = try extract([(.step("quote"), "Quote")], into: .new(fresh), in: &office)
    #expect(office.document("sales")?.steps[1].seat == "estimator")
  }

  @Test("Bullets leave one bullet behind, and their step is linked")
  func bullets() throws {
    var office = Office.acme
    let (_, amendment) = try extract(
      [(.detail("need"), "Confirm need"), (.detail("budget"), "Confirm budget")],
      into: .new(fresh), in: &office)
    let step = try #require(office.document("sales")?.steps.first)
    #expect(step.details == [Detail(id: "stage-bullet", text: "Prepare the sale")])
    #expect(step.links == ["fresh"])
    #expect(amendment.words == "Extracted 1A-1B of Sales into Prepare a sale")
  }

  @Test("An instruction that is there gets the steps it does not have, and is linked")
  func existing() throws {
    var office = Office.acme
    let outcome = try extract(
      [(.step("close"), "Close")],
      into: .existing(
        "crm", adding: [Step(id: "x", text: "press save!"), Step(id: "y", text: " Log out ")]),
      in: &office
    ).outcome
    #expect(outcome.wasThere)
    #expect(outcome.instruction.steps.map(\.text) == ["Click New", "Press Save", "Log out"])
    #expect(office.document("sales")?.steps[2].links == ["crm"])
  }
}

@Suite struct AddWorkspaceTests {
  @Test("A workspace comes in id for id")
  func comesIn() throws {
    var office = Office()
    let acme = Office.acme
    let documents = acme.records.values.compactMap { record -> Document? in
      guard case .document(let document) = record else { return nil }
      return document
    }
    let incoming = Workspace(
      company: acme.company(), documents: documents, seats: acme.chart().seats,
      people: acme.chart().people)
    let edit = AddWorkspace(incoming, from: "acme.json", takesCompany: true)
    let (outcome, amendment) = try office.perform(edit)
    #expect(office == acme)
    #expect(Set(outcome.added) == Set(documents.map(\.title)))
    #expect(amendment.words == "Brought in acme.json")
    let again = try office.perform(edit)
    #expect(again.outcome.unchanged == documents.count)
    #expect(again.amendment.isEmpty)
  }

  @Test("What changed is told from what is new; our company keeps its name")
  func merges() throws {
    var office = Office.acme
    let incoming = Workspace(
      company: Company(name: "Other"),
      documents: [
        Document(id: "mail", level: .workInstruction, title: "Send the first email"),
        Document(id: "new", level: .sop, title: "Hiring\u{7}"),
      ])
    let outcome = try office.perform(
      AddWorkspace(incoming, from: "a folder", takesCompany: false)
    ).outcome
    #expect(outcome.added == ["Hiring"])
    #expect(outcome.changed == ["Send the first email"])
    #expect(office.company().name == "Acme")
  }

  @Test(
    "Seats and people of the same name are not doubled, and documents name those that are there")
  func joinsByName() throws {
    var office = Office.acme
    let incoming = Workspace(
      company: Company(name: ""),
      documents: [
        Document(
          id: "new", level: .sop, title: "Hiring", owner: "their-lead",
          steps: [Step(id: "s", text: "Post the job", seat: "their-clerk")])
      ],
      seats: [
        Seat(id: "their-clerk", name: "Clerk", holder: "their-ana", reportsTo: "their-lead"),
        Seat(id: "their-lead", name: "sales lead", holder: "their-ana"),
      ], people: [Person(id: "their-ana", name: "ANA LOPEZ")])
    try office.perform(AddWorkspace(incoming, from: "a folder", takesCompany: false))
    let hiring = try #require(office.document("new"))
    #expect(hiring.owner == "lead")
    #expect(hiring.steps[0].seat == "their-clerk")
    #expect(
      office.chart().seat("their-clerk")
        == Seat(id: "their-clerk", name: "Clerk", holder: "ana", reportsTo: "lead"))
    #expect(office.chart().seats.count == 5)
    #expect(office.chart().people == Office.acme.chart().people)
  }
}
