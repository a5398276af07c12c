import Foundation
import ProcessModel
import Testing

@testable import Store

@Suite struct UndoTests {
  let folder: TemporaryFolder
  /// Sales, started by Ana as #1.
  let file: WorkspaceFile

  init() throws {
    folder = try TemporaryFolder()
    file = try WorkspaceFile.acme(in: folder)
  }

  /// Whether what is refused names the change that stands in the way, and nothing has changed.
  private func expect(
    _ number: Int, builtUponBy later: Int, undoing body: () throws -> Change,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try bytes(of: file.path)
    let error = StoreError.builtUpon(try file.change(number), by: try file.change(later))
    #expect(throws: error, sourceLocation: location, performing: body)
    #expect(try bytes(of: file.path) == before, sourceLocation: location)
  }

  @Test("Undo and redo go back and forth, several in a row, each in another window")
  func backAndForth() throws {
    for text in ["Qualify", "Quote", "Close"] { try file.step(text) }
    func window() throws -> WorkspaceFile { try WorkspaceFile(opening: file.path) }
    #expect(try window().undo(nil, ana).undoes == 4)
    #expect(try window().undo(nil, ana).undoes == 3)
    #expect(try file.steps() == ["Qualify"])
    #expect(try window().redo(ana).words == "Redid #3: Added step 2 to Sales")
    #expect(try file.steps() == ["Qualify", "Quote"])
    #expect(try window().undo(nil, ana).undoes == 3)
    #expect(try window().undo(nil, ana).undoes == 2)
    #expect(try file.steps() == [])
    for _ in 1...3 { _ = try window().redo(ana) }
    #expect(try file.steps() == ["Qualify", "Quote", "Close"])
    #expect(throws: StoreError.nothingToRedo) { try file.redo(ana) }
    for _ in 1...4 { _ = try window().undo(nil, ana) }
    #expect(try file.document("sales") == nil)
    #expect(throws: StoreError.nothingToUndo) { try file.undo(nil, ana) }
    #expect(
      try file.story().suffix(4) == [
        "#13 Ana: Undid #4: Added step 3 to Sales", "#14 Ana: Undid #3: Added step 2 to Sales",
        "#15 Ana: Undid #2: Added step 1 to Sales", "#16 Ana: Undid #1: Started Sales",
      ])
  }

  @Test("Redo is lost with the author's next change, not with somebody else's")
  func redoIsLost() throws {
    try file.start("billing", "Billing", by: ben)
    try file.step("Qualify")
    _ = try file.undo(nil, ana)
    try file.step("Invoice", to: "billing", by: ben)
    #expect(throws: StoreError.nothingToRedo) { try file.redo(ben) }
    _ = try file.redo(ana)
    #expect(try file.steps() == ["Qualify"])
    _ = try file.undo(nil, ana)
    try file.step("Quote")
    #expect(throws: StoreError.nothingToRedo) { try file.redo(ana) }
    #expect(try file.steps() == ["Quote"])
  }

  @Test("Undo takes back the author's own newest change, whoever changed what else")
  func ownNewest() throws {
    try file.start("billing", "Billing", by: ben)
    try file.step("Qualify")
    try file.step("Invoice", to: "billing", by: ben)
    #expect(try file.undo(nil, ana).undoes == 3)
    #expect(try file.steps() == [])
    #expect(try file.steps(of: "billing") == ["Invoice"])
    #expect(throws: StoreError.nothingToUndo) {
      try file.undo(nil, Signature(author: "Cem", at: noon))
    }
  }

  @Test("A change is undone by its number, by anybody, once")
  func byNumber() throws {
    try file.start("billing", "Billing")
    try file.step("Qualify")
    #expect(try file.undo(2, ben).words == "Undid #2: Started Billing")
    #expect(try file.document("billing") == nil)
    #expect(throws: StoreError.alreadyUndone(2)) { try file.undo(2, ana) }
    #expect(throws: StoreError.noSuchChange(9)) { try file.undo(9, ana) }
    #expect(throws: StoreError.noSuchChange(0)) { try file.undo(0, ana) }
    #expect(try file.undo(4, ana).words == "Redid #2: Started Billing")
    #expect(try file.document("billing") != nil)
    #expect(try file.undo(5, ana).words == "Undid #2: Started Billing")
    #expect(try file.document("billing") == nil)
  }

  @Test("One undo takes back all of a change: instruction, link and line")
  func allOfIt() throws {
    try file.step("Click New")
    let before = try file.workspace()
    let extract = Extract(
      [(.step("Click-New"), "Click New")], of: "sales",
      into: .new(
        Document(
          id: "crm", level: .workInstruction, title: "CRM",
          steps: [Step(id: "n", text: "Click New")])), stageLine: "Set up", stageStepID: "stage",
      stageDetailID: "bullet")
    _ = try file.commit(extract, ana)
    let after = try file.workspace()
    #expect(try file.links().count == 1)
    _ = try file.undo(nil, ana)
    #expect(try file.workspace() == before)
    #expect(try file.links().isEmpty)
    _ = try file.redo(ana)
    #expect(try file.workspace() == after)
    #expect(try file.links().count == 1)
  }

  @Test("The company, a seat and a removed document come back as they were")
  func otherRecords() throws {
    try file.step("Qualify")
    let before = try file.workspace()
    _ = try file.commit(SetCompany("Named the company") { $0.name = "Acme" }, ana)
    _ = try file.commit(SetOwner("Sales Lead", of: "sales", newSeatID: "lead"), ana)
    _ = try file.commit(RemoveDocument("sales"), ana)
    for _ in 1...3 { _ = try file.undo(nil, ana) }
    #expect(try file.workspace() == before)
    for _ in 1...2 { _ = try file.redo(ana) }
    #expect(try file.workspace().seats == [Seat(id: "lead", name: "Sales Lead")])
    #expect(try file.workspace().company.name == "Acme")
  }

  @Test("A change that another was made upon is not undone; the refusal names that one")
  func builtUpon() throws {
    try file.step("Qualify")
    try file.step("Quote", by: ben)
    try expect(2, builtUponBy: 3) { try file.undo(nil, ana) }
    try expect(2, builtUponBy: 3) { try file.undo(2, ana) }
    _ = try file.undo(nil, ben)
    #expect(try file.undo(nil, ana).undoes == 2)
    try file.step("Meet", by: ben)
    try expect(5, builtUponBy: 6) { try file.redo(ana) }
  }

  @Test("A document that something links to is not undone; the refusal names who linked it")
  func linkedMeanwhile() throws {
    try file.start("crm", "CRM", .workInstruction)
    try file.step("Qualify", by: ben)
    _ = try file.commit(Attach("crm", to: "sales"), ben)
    try file.step("Quote", by: Signature(author: "Cem", at: noon))
    try file.start("billing", "Billing", by: ben)
    try expect(2, builtUponBy: 4) { try file.undo(2, ana) }
    try expect(2, builtUponBy: 4) { try file.undo(nil, ana) }
  }

  @Test("A seat that others were given meanwhile stays on the chart")
  func seatInUse() throws {
    _ = try file.commit(SetOwner("Sales Lead", of: "sales", newSeatID: "lead"), ana)
    try file.start("billing", "Billing", by: ben)
    try file.step("Invoice", to: "billing", by: ben)
    _ = try file.commit(
      SetStepSeat("Sales Lead", at: "Invoice", of: "billing", newSeatID: "x"), ben)
    try file.step("Remind", to: "billing", by: ben)
    try expect(2, builtUponBy: 5) { try file.undo(nil, ana) }
  }

  @Test("A seat under which another was put stays on the chart")
  func seatAbove() throws {
    func seat(_ name: String, under: String? = nil, by signature: Signature) throws {
      let edit = SetSeat(
        name, isNew: true, under: under, newSeatID: SeatID(name), newPersonID: "x")
      _ = try file.commit(edit, signature)
    }
    try seat("Operations", by: ana)
    try seat("Estimator", under: "Operations", by: ben)
    try expect(2, builtUponBy: 3) { try file.undo(nil, ana) }
  }

  @Test("A title that was taken meanwhile is not taken back")
  func titleTaken() throws {
    _ = try file.commit(RenameDocument("sales", to: "Selling"), ana)
    try file.start("other", "Sales", by: ben)
    try file.step("Meet", to: "other", by: ben)
    try expect(2, builtUponBy: 3) { try file.undo(nil, ana) }
  }

  @Test("A link to a document that was removed meanwhile does not come back")
  func targetGone() throws {
    try file.start("crm", "CRM", .workInstruction)
    _ = try file.commit(Attach("crm", to: "sales"), ana)
    _ = try file.commit(Detach("crm", from: "sales"), ana)
    _ = try file.commit(RemoveDocument("crm"), ben)
    try expect(4, builtUponBy: 5) { try file.undo(nil, ana) }
  }

  @Test("A level that a link was made for meanwhile is not taken back")
  func levelInUse() throws {
    try file.start("hiring", "Hiring")
    try file.start("people", "People", .procedure)
    _ = try file.commit(SetLevel("hiring", to: .workInstruction, isCore: false), ana)
    try file.step("Meet", to: "people", by: ben)
    _ = try file.commit(Attach("hiring", to: "people"), ben)
    try file.step("Greet", to: "people", by: ben)
    try expect(4, builtUponBy: 6) { try file.undo(nil, ana) }
  }
}
