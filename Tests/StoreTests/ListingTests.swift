import Foundation
import GRDB
import ProcessModel
import Testing

@testable import Store

@Suite struct ListingTests {
  let folder: TemporaryFolder
  let file: WorkspaceFile

  init() throws {
    folder = try TemporaryFolder()
    file = try WorkspaceFile.acme(in: folder)
    try file.start("crm", "Set up the client", .workInstruction)
    try file.start("mail", "Send the email", .workInstruction)
    try file.start("billing", "Billing")
    try file.start("refunds", "Refund policy", .policy)
    _ = try file.commit(Attach("crm", to: "sales"), ana)
  }

  @Test(
    "A listing takes the documents that are asked for, by their titles",
    arguments: [
      (.all, nil, ["Billing", "Refund policy", "Sales", "Send the email", "Set up the client"]),
      (.all, 2, ["Billing", "Refund policy"]),
      (.core, nil, ["Sales"]),
      (.level(.workInstruction), nil, ["Send the email", "Set up the client"]),
      (.beginning(FoldedKey("SE")), nil, ["Send the email", "Set up the client"]),
      (.beginning(FoldedKey("set-up the")), nil, ["Set up the client"]),
      (.beginning(FoldedKey("")), 1, ["Billing"]),
      (.beginning(FoldedKey("x")), nil, []),
      (.containing(FoldedKey("the ")), nil, ["Send the email", "Set up the client"]),
      (.containing(FoldedKey("%")), nil, []),
      (.unlinked(.workInstruction), nil, ["Send the email"]),
    ] as [(DocumentFilter, Int?, [String])])
  func lists(filter: DocumentFilter, limit: Int?, titles: [String]) throws {
    #expect(try file.listing(filter, limit: limit).map(\.title) == titles)
  }

  @Test(
    "What has steps and was never approved is listed and counted until it is approved or in review")
  func unapproved() throws {
    #expect(try file.count(.unapproved) == 0)
    try file.step("Qualify")
    _ = try file.commit(AddStep(Step(id: "bill", text: "Bill"), to: "billing", after: nil), ana)
    #expect(try file.listing(.unapproved, limit: nil).map(\.title) == ["Billing", "Sales"])
    #expect(try file.listing(.unapproved, limit: 1).map(\.title) == ["Billing"])
    #expect(try file.count(.unapproved) == 2)
    let approval = ApproveDocument("sales", by: "Ana", effective: "2026-01-01", review: nil)
    _ = try file.commit(ApproveDocuments([approval]), ana)
    #expect(try file.count(.unapproved) == 1)
    _ = try file.commit(SetStatus(.inReview, of: "billing"), ana)
    #expect(try file.count(.unapproved) == 0)
    #expect(try file.count(.all) == 5)
  }

  @Test("A summary follows every change of its document")
  func summary() throws {
    try file.step("Qualify")
    _ = try file.commit(SetOwner("Sales Lead", of: "sales", newSeatID: "lead"), ben)
    let summary = try file.listing(.core, limit: nil)
    #expect(
      summary == [
        DocumentSummary(
          id: "sales", title: "Sales", level: .sop, isCore: true, status: .draft, version: 0,
          owner: "lead", steps: 1, change: 8, changedAt: noon)
      ])
    _ = try file.commit(RenameDocument("sales", to: "Selling"), ana)
    _ = try file.commit(Detach("crm", from: "sales"), ana)
    _ = try file.commit(SetLevel("sales", to: .procedure, isCore: false), ana)
    #expect(try file.listing(.core, limit: nil) == [])
    #expect(try file.listing(.beginning(FoldedKey("sales")), limit: nil) == [])
    #expect(try file.listing(.beginning(FoldedKey("selling")), limit: nil).map(\.change) == [11])
    #expect(try file.read { try $0.document(titled: FoldedKey("selling")) } == "sales")
  }

  @Test("Documents are counted by kind, links told with their steps")
  func countsAndLinks() throws {
    #expect(
      try file.counts() == [
        KindCount(.other(.policy), 1), KindCount(.other(.sop), 1), KindCount(.coreProcess, 1),
        KindCount(.other(.workInstruction), 2),
      ])
    try file.step("Quote")
    _ = try file.commit(Attach("mail", to: "sales", step: "Quote"), ana)
    let links = try file.links().map { "\($0.source) \($0.step?.text ?? "-") \($0.target)" }
    #expect(links == ["sales - crm", "sales Quote mail"])
    _ = try file.commit(RemoveDocument("crm"), ana)
    #expect(try file.links().map(\.target) == ["mail"])
    #expect(try file.counts()[.other(.workInstruction)] == 1)
  }
}
