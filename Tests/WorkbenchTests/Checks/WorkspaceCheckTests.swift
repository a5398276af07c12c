import Foundation
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

  /// Several hundred documents, most of which lack something, each of them something else.
  private static let many: Workspace = {
    let lines = [
      "Click New and press Save", "Sales confirms the order", "Invoice the customer",
      "Enter the amount in the field", "The team decides within 3 business days", "Follow up",
      "Send the customer a written offer", "Open the CRM, choose the client and press Save",
    ]
    let levels: [Level] = [.sop, .workInstruction, .policy, .process]
    let documents = (0..<450).map { number in
      Document(
        id: DocumentID("d\(number)"), level: levels[number % levels.count],
        title: "Document \(number * 7919 % 450)", isCore: number.isMultiple(of: 100),
        steps: (0..<(number % 9)).map { step in
          Step(id: StepID("s\(step)"), text: lines[(number + step * step) % lines.count])
        })
    }
    return Workspace(company: Company(name: "Acme"), documents: documents)
  }()

  /// What a workspace that so many read at once is told of all its documents, for people and programs.
  private static func answers(with workers: Int) throws -> (words: [String], facts: Data) {
    let ledger = try WorkspaceFile(inMemory: "many", workers: workers)
    var talk = try Talk(on: ledger, drawer: Drawer())
    _ = try talk.session.commit(AddWorkspace(many, from: "a test", takesCompany: true))
    let words = try talk.type("check all")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let reply = try talk.reply(to: "check all --json")
    let payload = try #require(reply.payload)
    let facts = try encoder.encode(payload)
    #expect(talk.session.shelf.looks == 2 * many.documents.count)
    return (words, facts)
  }

  @Test(arguments: [2, 3, 8])
  func howManyLookAtOnceIsNotSeen(workers: Int) throws {
    let (one, several) = (try Self.answers(with: 1), try Self.answers(with: workers))
    #expect(one.words == several.words)
    #expect(one.words.count > 100)
    #expect(one.facts == several.facts)
  }

  @Test func itSaysOfEachWhatACheckOfThatOneSays() throws {
    var talk = try Talk(
      on: try WorkspaceFile(inMemory: "many", workers: 4), drawer: Drawer())
    _ = try talk.session.commit(AddWorkspace(Self.many, from: "a test", takesCompany: true))
    let reply = try talk.reply(to: "check all --json")
    let payload = try #require(reply.payload as? CheckPayload)
    let titles = try talk.ledger.listing(.all, limit: nil).map(\.title)
    #expect(payload.documents.count == titles.count)
    for (entry, title) in zip(payload.documents, titles) {
      guard case .checked(title, let level, let report) = entry.outcome else {
        Issue.record("\(title) is not where it stands in the list")
        continue
      }
      let document = try talk.document(title)
      #expect(level == document.level)
      #expect(try talk.session.report(on: document).findings == report.findings)
    }
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
