import Foundation
import ProcessModel
import Testing

@testable import Store

@Suite struct SearchTests {
  let folder: TemporaryFolder
  let file: WorkspaceFile

  init() throws {
    folder = try TemporaryFolder()
    file = try WorkspaceFile.acme(in: folder)
    try file.step("The estimator agrees the price with the customer")
    _ = try file.commit(
      AddStep(Step(id: "cafe", text: "Café breakfast for the crew"), to: "sales"), ana)
    try file.start("billing", "Billing the customer")
    _ = try file.commit(SetField(.purpose, to: "Money arrives on time", of: "billing"), ana)
  }

  private func lines(_ words: String) throws -> [String] {
    try file.search(words, limit: 10).map { "\($0.title) \($0.place): \($0.text)" }
  }

  @Test(
    "A line is found by all of its words, or by how they begin, in any order",
    arguments: [
      ("price estimator", ["Sales 1: The estimator agrees the price with the customer"]),
      ("estim pri", ["Sales 1: The estimator agrees the price with the customer"]),
      ("CAFE", ["Sales 2: Café breakfast for the crew"]),
      ("cafe sales", ["Sales 2: Café breakfast for the crew"]),
      ("money", ["Billing the customer Purpose: Money arrives on time"]),
      ("price breakfast", []), ("nowhere", []), ("", []), ("\" OR * )", []),
    ])
  func findsLines(_ words: String, _ expected: [String]) throws {
    #expect(try lines(words) == expected)
  }

  @Test("Where thousands of lines hold the words, titles come first, and no more than asked for")
  func namesTitlesFirst() throws {
    for document in 1...30 {
      try file.start(
        DocumentID("d\(document)"), document == 30 ? "Gate keys" : "Document \(document)")
      let steps = (1...40).map { number in
        Step(id: StepID("d\(document)s\(number)"), text: "Count the gate keys, round \(number)")
      }
      let seen = try #require(try file.document(DocumentID("d\(document)")))
      var full = seen
      full.steps = steps
      _ = try file.commit(ReplaceDocument(seen, with: full), ana)
    }
    let found = try file.search("keys gate", limit: 20)
    #expect(found.count == 20)
    #expect(found[0].title == "Gate keys")
    #expect(found[0].place == "")
    #expect(found.dropFirst().allSatisfy { $0.text.hasPrefix("Count the gate keys") })
  }

  @Test("What has changed is found as it is now, and what is gone is not found")
  func followsChanges() throws {
    #expect(try lines("estimator").count == 1)
    let line = try #require(try file.document("sales")?.line(at: Address(step: 1)))
    let seen = "The estimator agrees the price with the customer"
    _ = try file.commit(RewordLine(line, of: "sales", from: seen, to: "The surveyor decides"), ana)
    #expect(try lines("estimator").isEmpty)
    #expect(try lines("surveyor") == ["Sales 1: The surveyor decides"])
    _ = try file.undo(nil, ana)
    #expect(try lines("surveyor").isEmpty)
    _ = try file.commit(RemoveDocument("sales"), ana)
    #expect(try lines("estimator").isEmpty)
    _ = try file.undo(nil, ana)
    #expect(try lines("estimator").count == 1)
  }

  @Test("Issues are numbered in the order in which they are parked, and stay after reopening")
  func keepsIssues() throws {
    for text in ["Who decides?", "Which price?"] {
      let issue = ParkedIssue(
        id: IssueID(String(text.prefix(3))), number: 0, text: text, by: "Ana", at: noon)
      _ = try file.commit(ParkIssue(issue), ana)
    }
    _ = try file.commit(SolveIssue(1, doneAt: noon), ana)
    let again = try WorkspaceFile(opening: file.path)
    let issues = try again.read { try $0.issues() }
    #expect(
      issues.map { "#\($0.number) \($0.text) \($0.doneAt == nil)" } == [
        "#1 Who decides? false", "#2 Which price? true",
      ])
  }
}
