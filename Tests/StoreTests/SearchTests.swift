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

  @Test("The approved state is the one in which the present version began")
  func remembersApproval() throws {
    #expect(try file.approval(of: "sales") == nil)
    _ = try file.commit(
      ApproveDocument("sales", by: "Ana", effective: "2026-11-24", review: nil), ana)
    try file.step("Follow up")
    let approval = try #require(try file.approval(of: "sales"))
    #expect(approval.document.steps.count == 2)
    #expect(approval.change.words == "Approved Sales as version 1, by Ana")
    _ = try file.commit(
      ApproveDocument("sales", by: "Ana", effective: "2026-11-25", review: nil), ana)
    #expect(try file.approval(of: "sales")?.document.steps.count == 3)
  }

  @Test("An approval that was taken back and given again counts from the last time")
  func forgetsAnApprovalThatWasTakenBack() throws {
    func approve() throws {
      _ = try file.commit(
        ApproveDocument("sales", by: "Ana", effective: "2026-11-24", review: nil), ana)
    }
    try approve()
    _ = try file.undo(nil, ana)
    try file.step("Follow up")
    try approve()
    let given = try #require(try file.history(of: nil, limit: 1).first)
    #expect(try file.approval(of: "sales")?.change == given)
    #expect(try file.approvals()["sales"]?.former == nil)
    try file.step("Ask for a review")
    #expect(try file.approval(of: "sales")?.document.steps.count == 3)
    let approval = try #require(try file.approvals()["sales"])
    #expect(approval.change == given.number)
    #expect(approval.at == noon)
    #expect(approval.former?.steps.count == 3)
  }

  @Test("A version that was given twice is the one of the last time")
  func findsTheVersionThatHolds() throws {
    func approve() throws {
      _ = try file.commit(
        ApproveDocument("sales", by: "Ana", effective: "2026-11-24", review: nil), ana)
    }
    try approve()
    _ = try file.undo(nil, ana)
    try file.step("Follow up")
    try approve()
    let given = try #require(try file.history(of: nil, limit: 1).first)
    let version = try #require(try file.version(1, of: "sales"))
    #expect(version.change == given)
    #expect(version.document.steps.count == 3)
    #expect(try file.version(2, of: "sales") == nil)
  }

  @Test("A version holds again when the next one was taken back")
  func returnsToTheVersionBefore() throws {
    func approve() throws {
      _ = try file.commit(
        ApproveDocument("sales", by: "Ana", effective: "2026-11-24", review: nil), ana)
    }
    try approve()
    let given = try #require(try file.history(of: nil, limit: 1).first)
    try file.step("Follow up")
    try approve()
    _ = try file.undo(nil, ana)
    #expect(try file.approval(of: "sales")?.change == given)
    #expect(try file.approval(of: "sales")?.document.steps.count == 2)
    #expect(try file.version(1, of: "sales")?.change == given)
    #expect(try file.approvals()["sales"]?.former?.steps.count == 2)
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
