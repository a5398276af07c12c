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
      "approve sales by Anna",
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
        "Wrote 1 file: /home/ana/sales.html", "Marked DRAFT: Sales, Send a quote.",
      ])
    let page = try page("sales.html")
    #expect(page.contains("Haggle"))
    #expect(page.contains("<dd>DRAFT, changed since version 1</dd>"))
    #expect(page.contains("<dd>DRAFT</dd>"))
  }

  @Test(arguments: ["export handbook to all.html", "export handbook with drafts to all.html"])
  func whatIsSaidAmongThoseWhoWriteStays(_ line: String) throws {
    var talk = try talk()
    try talk.type("issue Who may give discounts?")
    try talk.type("edit 1 to Click New and press Save")
    try talk.type("waive 1 because the auditor insists")
    try talk.type("approve sales by Anna")
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
