import Foundation
import ProcessModel
import Testing

@testable import Store

/// What is approved, when an approval was taken back, and which version holds.
@Suite struct ApprovalTests {
  let folder: TemporaryFolder
  let file: WorkspaceFile

  init() throws {
    folder = try TemporaryFolder()
    file = try WorkspaceFile.acme(in: folder)
    try file.step("Qualify the lead")
    try file.step("Quote")
  }

  @Test("The approved state is the one in which the present version began")
  func remembersApproval() throws {
    #expect(try file.approval(of: "sales") == nil)
    try file.approve()
    try file.step("Follow up")
    let approval = try #require(try file.approval(of: "sales"))
    #expect(approval.document.steps.count == 2)
    #expect(approval.change.words == "Approved Sales as version 1, by Ana")
    try file.approve(effective: "2026-11-25")
    #expect(try file.approval(of: "sales")?.document.steps.count == 3)
  }

  @Test("An approval that was taken back and given again counts from the last time")
  func forgetsAnApprovalThatWasTakenBack() throws {
    try file.approve()
    _ = try file.undo(nil, ana)
    try file.step("Follow up")
    try file.approve()
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
    try file.approve()
    _ = try file.undo(nil, ana)
    try file.step("Follow up")
    try file.approve()
    let given = try #require(try file.history(of: nil, limit: 1).first)
    let version = try #require(try file.version(1, of: "sales"))
    #expect(version.change == given)
    #expect(version.document.steps.count == 3)
    #expect(try file.version(2, of: "sales") == nil)
  }

  @Test("A version holds again when the next one was taken back")
  func returnsToTheVersionBefore() throws {
    try file.approve()
    let given = try #require(try file.history(of: nil, limit: 1).first)
    try file.step("Follow up")
    try file.approve()
    _ = try file.undo(nil, ana)
    #expect(try file.approval(of: "sales")?.change == given)
    #expect(try file.approval(of: "sales")?.document.steps.count == 2)
    #expect(try file.version(1, of: "sales")?.change == given)
    #expect(try file.approvals()["sales"]?.former?.steps.count == 2)
  }
}
