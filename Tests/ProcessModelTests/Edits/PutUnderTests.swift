import Testing

@testable import ProcessModel

@Suite struct PutUnderTests {
  private func quote() -> Document {
    var document = Document(
      id: DocumentID("quote"), level: .sop, title: "How to send a quote", isCore: true,
      owner: SeatID("lead"),
      fields: [
        .purpose: "Win work", .scope: "All offers", .outcome: "The quote is sent", .tools: "CRM",
        .notes: "From the old binder",
      ])
    document.steps = ["Click New", "Type the name", "Press Save"].enumerated().map { index, text in
      Step(id: StepID("s\(index)"), text: text, seat: SeatID("assistant"))
    }
    document.steps[1].links = [DocumentID("price")]
    return document
  }

  private func office() -> Office {
    var office = Office()
    for seat in ["lead", "assistant"] {
      office.records[.seat(SeatID(seat))] = .seat(Seat(id: SeatID(seat), name: seat))
    }
    for document in [
      quote(), Document(id: DocumentID("price"), level: .workInstruction, title: "Price it"),
      Document(
        id: DocumentID("fair"), level: .policy, title: "Prices are fair",
        links: [DocumentID("quote")]),
      Document(id: DocumentID("sales"), level: .sop, title: "Sales", isCore: true),
    ] { office.records[.document(document.id)] = .document(document) }
    return office
  }

  private let above = PutUnder.Process.new(
    DocumentID("new"), title: "Sending a quote", stage: StepID("stage"), saying: "Send the quote")

  @Test func aShortProcessTakesOverWhatConcernsTheProcess() throws {
    var amendment = Amendment(over: office())
    let outcome = try PutUnder(DocumentID("quote"), under: above).apply(to: &amendment)
    #expect(outcome.process.kind == .coreProcess)
    #expect(outcome.process.owner == SeatID("lead"))
    #expect(
      outcome.process.fields.keys.sorted { $0.rawValue < $1.rawValue } == [
        .outcome, .purpose, .scope,
      ])
    #expect(outcome.process.steps.map(\.text) == ["Send the quote"])
    #expect(outcome.process.steps.map(\.links) == [[DocumentID("quote")]])
    #expect(outcome.process.steps.map(\.seat) == [SeatID("assistant")])
    #expect(outcome.process.links == [DocumentID("price")])
    #expect(
      amendment.words == "Made How to send a quote a work instruction under Sending a quote")
  }

  @Test func theDocumentIsAnInstructionWithNothingUnderIt() throws {
    var amendment = Amendment(over: office())
    let instruction = try PutUnder(DocumentID("quote"), under: above).apply(to: &amendment)
      .instruction
    #expect(instruction.kind == .other(.workInstruction))
    #expect(instruction.allLinks == [])
    #expect(instruction.fields[.tools] == "CRM" && instruction.fields[.scope] == nil)
    #expect(instruction.fields[.result] == "The quote is sent")
    #expect(instruction.steps.map(\.seat) == [nil, nil, nil])
    try amendment.checkWorkspaceRules()
  }

  @Test func whatLedToItLeadsToTheProcess() throws {
    var amendment = Amendment(over: office())
    _ = try PutUnder(DocumentID("quote"), under: above).apply(to: &amendment)
    #expect(try amendment.existing(DocumentID("fair")).links == [DocumentID("new")])
  }

  @Test func theProcessMayKeepTheName() throws {
    var amendment = Amendment(over: office())
    let process = PutUnder.Process.new(
      DocumentID("new"), title: "How to send a quote", stage: StepID("stage"), saying: "Send it")
    let outcome = try PutUnder(
      DocumentID("quote"), under: process, as: "How to send a quote, step by step"
    ).apply(to: &amendment)
    #expect(outcome.process.title == "How to send a quote")
    #expect(outcome.instruction.title == "How to send a quote, step by step")
    try amendment.checkWorkspaceRules()
  }

  @Test func aProcessThatIsThereIsLinkedAndNothingMoves() throws {
    var office = office()
    var quote = quote()
    quote.steps[1].links = []
    office.records[.document(quote.id)] = .document(quote)
    var amendment = Amendment(over: office)
    let outcome = try PutUnder(DocumentID("quote"), under: .existing(DocumentID("sales")))
      .apply(to: &amendment)
    #expect(outcome.wasThere)
    #expect(outcome.process.links == [DocumentID("quote")])
    #expect(outcome.instruction.level == .workInstruction)
    try amendment.checkWorkspaceRules()
  }

  @Test func itIsRefusedWhereItCannotBe() {
    for (edit, error) in [
      (
        PutUnder(DocumentID("price"), under: above),
        EditError.nothingToDo("Price it")
      ),
      (
        PutUnder(
          DocumentID("quote"),
          under: .new(DocumentID("new"), title: "sales", stage: StepID("stage"), saying: "Go")),
        EditError.titleTaken("Sales", .coreProcess)
      ),
      (
        PutUnder(DocumentID("quote"), under: .existing(DocumentID("sales"))),
        EditError.levelBreaksLink(title: "How to send a quote", other: "Price it")
      ),
      (
        PutUnder(DocumentID("quote"), under: .existing(DocumentID("quote"))),
        EditError.linkToItself("How to send a quote")
      ),
    ] {
      #expect(throws: error) {
        var amendment = Amendment(over: office())
        _ = try edit.apply(to: &amendment)
      }
    }
  }
}
