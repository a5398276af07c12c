import Testing

@testable import Workbench

/// The day is 12 May 2025.
@Suite struct ApprovalTests {
  @Test func anApprovalSetsVersionApproverAndDays() throws {
    var talk = try Talk("new core process Sales", "step Qualify", "step Quote")
    #expect(
      try talk.type("approve sales by Anna, review in 6 months --yes") == [
        "Sales is approved as version 1, by Anna, from 2025-05-12, to be looked at again by 2025-11-12. Still open: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner. check Sales tells more."
      ])
    let document = try talk.document("Sales")
    #expect(document.version == 1)
    #expect(document.status == .approved)
    #expect(document.fields[.approver] == "Anna")
    #expect(document.fields[.review] == "2025-11-12")
    #expect(
      try talk.type("approve by Ben, effective 2025-06-01 --yes") == [
        "Sales is approved as version 2, by Ben, from 2025-06-01, to be looked at again by 2025-11-12. Still open: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner. check Sales tells more."
      ])
    #expect(talk.refusal(of: "approve") == "Who approves it? Type approve Sales by NAME.")
    #expect(
      talk.refusal(of: "approve by Ben, review sometime")
        == "“sometime” is not a day that is understood. Type a date such as 2027-06-01, or in 6 months."
    )
  }

  @Test func anEditShowsAsChangedSinceTheVersion() throws {
    var talk = try Talk(
      "company Acme", "new core process Sales", "owner Sales Lead", "step Qualify",
      "approve by Anna --yes")
    #expect(
      try talk.type("status") == [
        "The Acme Way", "#1 | Sales | Sales Lead | 1 | SOP | approved v1 | 0 | 12:00",
        "1 Core Process.",
      ])
    try talk.type("step Quote the job")
    try talk.type("edit 1 to Qualify leads")
    #expect(
      try talk.type("status") == [
        "The Acme Way", "#1 | Sales | Sales Lead | 2 | SOP | changed since v1 | 0 | 12:00",
        "Waiting for approval: Sales (changed since v1). approve TITLE by NAME", "1 Core Process.",
      ])
    #expect(
      try talk.type("changes sales") == [
        "Sales, changed since version 1 was approved:", "~ 1 Qualify leads", "+ 2 Quote the job",
      ])
    try talk.type("approve by Anna --yes")
    #expect(try talk.type("changes") == ["Sales has not changed since version 2 was approved."])
  }

  @Test func whatIsSentToBeApprovedWaits() throws {
    var talk = try Talk("company Acme", "new sop Returns", "step Check it")
    #expect(
      try talk.type("set status in review") == ["Returns waits for its approval: approve by NAME."])
    #expect(
      try talk.type("status").contains(
        "Waiting for approval: Returns (in review). approve TITLE by NAME"))
    #expect(
      talk.refusal(of: "set status approved")
        == "An approval has a name to it. Type approve Returns by NAME.")
    #expect(
      talk.refusal(of: "set status soon")
        == "“soon” is no state of a document. The states are draft, in review and retired.")
    try talk.type("approve by Anna --yes")
    #expect(try talk.type("status").allSatisfy { !$0.hasPrefix("Waiting") })
    #expect(
      try talk.type("set status retired")
        == ["Returns is retired; it stays in the list and in the history."])
    #expect(
      try talk.type("set status")
        == ["Returns is retired. set status in review sends it to be approved."])
    try talk.type("undo")
    #expect(try talk.document("Returns").status == .approved)
  }

  @Test func whatIsDueForReviewIsNamed() throws {
    var talk = try Talk("company Acme")
    for (title, day) in [
      ("Late", "2025-05-01"), ("Soon", "2025-06-01"), ("Later", "in 6 months"),
      ("Someday", "when we find the time"),
    ] {
      try talk.type("new sop \(title)")
      try talk.type("review \(day)")
    }
    #expect(
      try talk.type("status").contains(
        "For review: Late was due on 2025-05-01, Soon is due on 2025-06-01."))
    let json = try #require(
      try talk.json(try talk.reply(to: "status --json")) as? [String: Any])
    #expect(json["dueForReview"] as? [String] == ["Late", "Soon"])
    #expect(try talk.document("Later").fields[.review] == "2025-11-12")
    #expect(try talk.document("Someday").fields[.review] == "when we find the time")
  }

  @Test func allThatMayBeApprovedIsApprovedAtOnce() throws {
    var talk = try Talk(
      "company Acme", "new core process Sales", "step Qualify", "new sop Returns",
      "step Check it", "approve by Anna --yes", "new sop Empty", "new sop Old", "step One",
      "set status retired", "new core process Tasks", "step Click New and press Save",
      "use returns")
    let changes = talk.changes
    #expect(
      try talk.type("approve all by Ben, review in 6 months") == [
        "2 documents are approved, by Ben, from 2025-05-12, to be looked at again by 2025-11-12:",
        "- Sales, version 1; still open: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner",
        "- Tasks, version 1; still open: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner, 1 step reads as a task",
        "Left out, with no steps yet: Empty.",
        "Left out, retired: Old.",
        "1 document is approved as it stands already.", "undo takes all of it back.",
      ])
    #expect(talk.changes == changes + 1)
    #expect(talk.session.seen?.title == "Returns")
    #expect(try talk.type("approve all by Ben")[0] == "Nothing was approved.")
    #expect(talk.changes == changes + 1)
    try talk.type("undo")
    #expect(try talk.document("Sales").version == 0)
    #expect(try talk.document("Returns").version == 1)
    #expect(talk.refusal(of: "approve all") == "Who approves them? Type approve all by NAME.")
  }

  @Test func severalAreApprovedByTheirTitles() throws {
    var talk = try Talk(
      "company Acme", "new core process Sales", "step Qualify", "new core process Hiring",
      "step Find them", "new core process Order, then pay", "step One", "review 2030-01-01")
    #expect(
      try talk.type("approve order, then pay, sales by Anna") == [
        "2 documents are approved, by Anna, from 2025-05-12:",
        "- Order, then pay, version 1; still open: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner",
        "- Sales, version 1; still open: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner",
        "undo takes all of it back.",
      ])
    #expect(
      try talk.type("history").contains { $0.contains("Approved Order, then pay, Sales, by Anna") })
    #expect(try talk.document("Hiring").version == 0)
    #expect(
      talk.refusal(of: "approve sales, hirring by Anna")
        == "No document is called “hirring”. Did you mean Hiring?")
    #expect(try talk.document("Sales").version == 1)
    #expect(talk.session.seen?.title == "Order, then pay")
  }

  @Test func whatNobodyEverApprovedIsNamedTheCoreProcessesFirst() throws {
    var talk = try Talk(
      "company Acme", "new sop Empty", "new sop Returns", "step Check it",
      "new core process Sales", "step Qualify")
    #expect(
      try talk.type("status").contains("Not yet approved: Sales, Returns. approve all by NAME"))
    for number in 1...5 {
      try talk.type("new sop Document \(number)")
      try talk.type("step Do it")
    }
    #expect(
      try talk.type("status").contains(
        "Not yet approved: Sales, Document 1, Document 2, Document 3, Document 4 and 2 more. approve all by NAME"
      ))
    let json = try #require(
      try talk.json(try talk.reply(to: "status --json")) as? [String: Any])
    #expect(json["notYetApproved"] as? Int == 7)
  }

  @Test func manyAreOnlyCounted() throws {
    var talk = try Talk()
    for number in 1...7 {
      try talk.type("new sop Document \(number)")
      try talk.type("set status in review")
    }
    let line = try #require(try talk.type("status").first { $0.hasPrefix("Waiting") })
    #expect(line.hasSuffix("Document 5 (in review) and 2 more. approve TITLE by NAME"))
  }

  @Test func whatStandsOpenIsSaidAndAskedAboutFirst() throws {
    var talk = try Talk(
      "new core process Hiring", "step Find them", "step Click New, type the name and press Save")
    let changes = talk.changes
    #expect(
      try talk.type("approve hiring by Anna") == [
        "Still open in Hiring: no purpose, no scope, no “Starts when”, no “Done when”, no measurables, no owner, 2 steps read as tasks. Approve it as it is?"
      ])
    #expect(talk.changes == changes)
    #expect(try talk.type("n") == ["Hiring was not approved."])
    try talk.type("approve hiring by Anna")
    #expect(
      try talk.type("y").last?.hasPrefix(
        "Hiring is approved as version 1, by Anna, from 2025-05-12. Still open: no purpose,")
        == true)
    #expect(talk.changes == changes + 1)
  }

  @Test func littleThatIsOpenIsOnlySaid() throws {
    var talk = try Talk(
      "new core process Hiring", "step Find them", "purpose Grow", "scope All",
      "starts A seat is free",
      "owner Integrator", "measurables Days")
    #expect(
      try talk.type("approve hiring by Anna") == [
        "Hiring is approved as version 1, by Anna, from 2025-05-12. Still open: no “Done when”. check Hiring tells more."
      ])
  }

  @Test func aPolicyNeedNotReadAsAnSOP() throws {
    var talk = try Talk(
      "new policy Refunds", "step Click New and press Save", "new sop Returns", "step Check it")
    #expect(
      try talk.type("approve all by Anna").filter { $0.contains("SOP") }.isEmpty)
  }
}
