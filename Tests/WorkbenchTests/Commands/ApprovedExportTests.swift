import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// What people work by leaves as it was last approved.
@Suite struct ApprovedExportTests {
  private let drawer = Drawer()

  private func page(_ name: String) throws -> String { try #require(drawer.text(at: name)) }

  private func talk() throws -> Talk {
    var talk = try Talk(drawer: drawer)
    for line in [
      "new work instruction Send a quote", "step Press Send", "new core process Sales",
      "step Quote", "attach Send a quote to 1", "notes The boss wavers about prices",
      "approve sales by Anna --yes",
    ] {
      try talk.type(line)
    }
    return talk
  }

  @Test func theLastApprovedStateLeavesAndTheReplySaysWhatDidNot() throws {
    var talk = try talk()
    try talk.type("step Haggle")
    #expect(
      try talk.type("export handbook to all.html") == [
        "Wrote 1 file: /home/ana/all.html",
        "Left out, because nobody has approved it yet: Send a quote. approve Send a quote by NAME does, and with drafts takes all as it stands.",
        "As last approved, without what was changed since: Sales.",
      ])
    let page = try page("all.html")
    #expect(page.contains("Version 1"))
    #expect(page.contains("<dt>Approved</dt><dd>2025-05-12 by Anna</dd>"))
    #expect(!page.contains("Haggle"))
    #expect(!page.contains("Press Send"))
    #expect(page.contains("Send a quote <small>(not in here)</small>"))
    #expect(!page.contains("DRAFT</"))
  }

  @Test func withDraftsTakesAllAsItStandsAndSaysDraft() throws {
    var talk = try talk()
    try talk.type("step Haggle")
    #expect(
      try talk.type("export page sales with drafts") == [
        "Wrote 1 file: /home/ana/sales-with-drafts.html", "Marked DRAFT: Sales, Send a quote.",
      ])
    let page = try page("sales-with-drafts.html")
    #expect(page.contains("Haggle"))
    #expect(page.contains("<dd>DRAFT, changed since version 1</dd>"))
    #expect(page.contains("<dd>DRAFT</dd>"))
  }

  @Test func draftsNeverReplaceWhatWasApproved() throws {
    var talk = try talk()
    #expect(try talk.type("export handbook")[0] == "Wrote 1 file: /home/ana/acme-handbook.html")
    try talk.type("step Haggle")
    #expect(
      try talk.type("export handbook with drafts")[0]
        == "Wrote 1 file: /home/ana/acme-handbook-with-drafts.html")
    #expect(!(try page("acme-handbook.html")).contains("Haggle"))
    drawer.folders.insert("/")
    #expect(try talk.type("export handbook to /")[0] == "Wrote 1 file: /acme-handbook.html")
  }

  @Test(arguments: ["list sales", "outline sales", "csv sales"])
  func whatLeavesAsItStandsIsSaidNotToBeApproved(_ what: String) throws {
    var talk = try talk()
    let remark = "As it stands now, not as it was approved:"
    #expect(!(try talk.type("export \(what) to before")).contains { $0.hasPrefix(remark) })
    try talk.type("step Haggle")
    try talk.type("edit 1 to Quote within a day")
    let said = try talk.type("export \(what) to after")
    #expect(
      said.contains("\(remark) Sales (2 changes since version 1 was approved)."), "\(said)")
  }

  @Test func theTableOfDocumentsSaysThatADraftIsNotWhatWasApproved() throws {
    var talk = try talk()
    try talk.type("step Haggle")
    try talk.type("export csv to out")
    let row = try page("out/documents.csv").split(separator: "\r\n").first { $0.contains("Sales") }
    #expect(row?.contains("Anna (version 1, changed since)") == true, "\(row ?? "")")
  }

  @Test(arguments: ["export handbook to all.html", "export handbook with drafts to all.html"])
  func whatIsSaidAmongThoseWhoWriteStays(_ line: String) throws {
    var talk = try talk()
    try talk.type("issue Who may give discounts?")
    try talk.type("edit 1 to Click New and press Save")
    try talk.type("waive 1 because the auditor insists")
    try talk.type("approve sales by Anna --yes")
    try talk.type(line)
    let page = try page("all.html")
    #expect(page.contains("press Save"))
    for secret in ["discounts", "auditor", "wavers"] { #expect(!page.contains(secret)) }
  }

  @Test func nothingApprovedIsNothingToHandOut() throws {
    var talk = try Talk("new core process Sales", drawer: drawer)
    #expect(
      talk.refusal(of: "export handbook")
        == "Nobody has approved a document yet, so there is nothing to hand out. approve all by NAME makes a version; export handbook with drafts takes it as it stands, marked DRAFT."
    )
    #expect(
      talk.refusal(of: "export page")
        == "Nobody has approved Sales yet, so there is nothing to hand out. approve Sales by NAME makes a version; export page Sales with drafts takes it as it stands, marked DRAFT."
    )
  }

  @Test func aRetiredDocumentNeverLeaves() throws {
    var talk = try talk()
    var sales = try talk.document("Sales")
    sales.status = .retired
    _ = try talk.session.commit(ReplaceDocument(try talk.document("Sales"), with: sales))
    #expect(talk.refusal(of: "export handbook").hasPrefix("Nobody has approved a document yet"))
    try talk.type("export handbook with drafts to all.html")
    #expect(!(try page("all.html")).contains("Quote</h3>"))
  }
}
