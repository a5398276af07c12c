import LevelChecker
import ProcessModel
import Testing

@testable import Workbench

/// What a finding proposes is a command, and `fix` carries it out in one change.
@Suite struct FixTests {
  private static let clicks = [
    "step Open the quote program", "step Click New", "step Type the name of the customer",
    "step Press Save", "step Click Send",
  ]

  private func quote(_ title: String) throws -> Talk {
    var talk = try Talk("seat new Sales Lead", "new core process \(title)", "owner Sales Lead")
    for line in ["purpose Win work"] + Self.clicks { try talk.type(line) }
    return talk
  }

  @Test func aTaskThroughoutHasOneRemedyAndFixCarriesItOutInOneChange() throws {
    var talk = try quote("How to send a quote")
    let report = try talk.session.report(on: talk.document("How to send a quote"))
    #expect(report.findings.map(\.rule) == ["reads-as-task"])
    #expect(report.findings.map(\.remedy) == ["put under Sending a quote"])
    let changes = talk.changes
    #expect(
      try talk.type("fix")[0]
        == "How to send a quote is a work instruction now. Above it stands a short Core Process, Sending a quote, with what concerns the process:"
    )
    #expect(talk.changes == changes + 1)
    let process = try talk.document("Sending a quote")
    #expect(process.kind == .coreProcess && process.fields == [.purpose: "Win work"])
    #expect(process.steps.map(\.links) == [[try talk.document("How to send a quote").id]])
    #expect(talk.session.seen?.id == process.id)
    try talk.type("undo")
    #expect(try talk.document("How to send a quote").kind == .coreProcess)
    #expect(try talk.ledger.workspace().documents.count == 1)
  }

  @Test func aLineComesBackWithTheReason() throws {
    var talk = try Talk("new work instruction Restock", "step Handle the returns", "step Lock up")
    #expect(
      try talk.type("fix 1") == [
        "Step 1 does not say what to do: “Handle”.",
        "Change the line and press Enter; Ctrl-C leaves it as it is.",
      ])
    #expect([talk.prompt, talk.draft] == ["1 ", "Handle the returns"])
  }

  @Test func aProcessKeepsItsName() throws {
    var talk = try quote("Sales")
    try talk.type("fix")
    #expect(try talk.document("Sales").kind == .coreProcess)
    #expect(try talk.lines(of: "Sales, step by step").count == 5)
    #expect(try talk.session.report(on: talk.document("Sales")).verdict == .sop)
  }

  @Test func aRuleBecomesAPolicyAndIsFoundNoMore() throws {
    var talk = try Talk(
      "new sop Refunds", "step Receive the request", "step Decide",
      "bullet Refunds must be paid within 3 business days")
    #expect(try talk.type("check").contains { $0.contains("lift 2A") })
    #expect(
      try talk.type("fix 2A")[0]
        == "Refunds must be paid within 3 business days is a new policy that governs Refunds. The step keeps its words; edit 2A shortens them."
    )
    let policy = try talk.document("Refunds must be paid within 3 business days")
    #expect(policy.level == .policy)
    #expect(policy.links == [try talk.document("Refunds").id])
    #expect(try !talk.type("check").contains { $0.contains("lift 2A") })
    #expect(
      talk.refusal(of: "lift 9").contains("nothing at “9”"))
  }

  @Test func aPersonGivesWayToTheSeat() throws {
    var talk = try Talk(
      "seat new Owner, held by Michelle Okafor", "new sop Refunds", "step Receive",
      "step Michelle Okafor approves the refund", "step Pay")
    #expect(
      try talk.type("check").contains {
        $0.contains("Step 2 names a person: “Michelle Okafor”. The seat is Owner.")
      })
    try talk.type("fix 2")
    #expect(try talk.lines(of: "Refunds")[1] == "2 the Owner approves the refund")
  }

  @Test func anExceptionIsParkedAsAnIssue() throws {
    var talk = try Talk("new sop Refunds", "step Receive")
    for line in ["Decide, if it is above 50", "Pay, unless it is old", "Close, otherwise wait"] {
      try talk.type("step \(line)")
    }
    try talk.type("fix many-branches")
    #expect(
      try talk.type("issues").contains {
        $0.contains("Which exceptions of Refunds need an SOP of their own?")
      })
  }

  @Test(
    "Every remedy begins with a command",
    arguments: Rules.all.flatMap { rule in rule.examples.filter(\.isBad).map { (rule, $0) } }
      .map { RemedyCase(rule: $0, example: $1) })
  func aRemedyIsACommand(_ test: RemedyCase) throws {
    let report = LevelChecker().report(on: test.example.document, in: .none)
    for finding in report.findings {
      let words = Words(line: finding.remedy)
      #expect(CommandList.find(words) != nil, "\(finding.rule): \(finding.remedy)")
    }
  }

  struct RemedyCase: CustomTestStringConvertible, Sendable {
    let rule: any Rule
    let example: Example
    var testDescription: String { "\(rule.id): \(example.sketch)" }
  }
}
