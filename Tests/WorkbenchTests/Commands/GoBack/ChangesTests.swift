import Testing

@testable import Workbench

@Suite struct ChangesTests {
  /// Two approved versions and a draft after them: changes 1 to 8.
  private static func history() throws -> Talk {
    try Talk(
      "new core process Sales", "step Qualify the lead", "step Quote", "approve by Anna --yes",
      "edit 1 to Qualify every lead today", "step Agree terms", "approve by Anna --yes",
      "move 3 to 1")
  }

  @Test(arguments: [
    ("changes", ["Sales, changed since version 2 was approved:", "↕ 1 from 3: Agree terms"]),
    (
      "changes sales since v1",
      [
        "Sales, changed since version 1:", "+ 1 Agree terms", "~ 2 Qualify the every lead today",
      ]
    ),
    (
      "changes sales from version 1 to version 2",
      [
        "Sales, changed since version 1:", "~ 1 Qualify the every lead today", "+ 3 Agree terms",
      ]
    ),
    (
      "changes from #5 to #6", ["Sales, changed since #5:", "+ 3 Agree terms"]
    ),
    (
      "changes since yesterday",
      [
        "Sales, changed since yesterday:", "+ 1 Agree terms", "+ 2 Qualify every lead today",
        "+ 3 Quote",
      ]
    ),
    ("changes from v2 to v2", ["Sales has not changed since version 2."]),
  ])
  func anyTwoStatesAreCompared(_ line: String, _ expected: [String]) throws {
    var talk = try Self.history()
    let said = try talk.type(line).filter {
      !$0.contains("Approved by") && !$0.contains("Effective")
    }
    #expect(said == expected)
  }

  @Test func aWordThatWentAndOneThatCameHaveRolesOfTheirOwn() throws {
    var talk = try Self.history()
    let reply = try talk.reply(to: "changes sales from v1 to v2")
    let line = try #require(
      reply.blocks.lazy.compactMap { block -> StepLine? in
        guard case .steps(let lines) = block else { return nil }
        return lines.first { $0.number == "1" }
      }.first)
    let spans = line.text.spans.filter { $0.text != " " }
    #expect(spans.map(\.role) == [.plain, .removed, .added, .plain, .added])
  }

  @Test func aVersionComesBack() throws {
    var talk = try Self.history()
    #expect(
      try talk.type("restore sales version 1")
        == ["Sales is as it was at version 1. undo takes it back."])
    #expect(try talk.lines(of: "Sales") == ["1 Qualify the lead", "2 Quote"])
    try talk.type("undo")
    try talk.type("restore v2")
    #expect(
      try talk.lines(of: "Sales") == ["1 Qualify every lead today", "2 Quote", "3 Agree terms"])
    try talk.type("restore sales #2")
    #expect(try talk.lines(of: "Sales") == ["1 Qualify the lead"])
    #expect(
      talk.refusal(of: "restore sales version 9")
        == "There is no version 9 of it. history shows when it was approved.")
    #expect(talk.refusal(of: "restore sales").hasPrefix("Restore what, as of which change?"))
    #expect(
      talk.refusal(of: "changes since v9")
        == "There is no version 9 of it. history shows when it was approved.")
  }

  @Test func whatNobodyHasApprovedIsComparedWithHowItCameIn() throws {
    var talk = try Talk(
      drawer: Drawer(["old.md": "# Recall\n\n1. Text the patient\n2. Call after two days\n"]))
    try talk.type("import old.md")
    try talk.type("use recall")
    #expect(
      try talk.type("changes")
        == ["Recall has not changed since it began (#1: Brought in old.md)."])
    try talk.type("edit 2 to Call after three days")
    #expect(
      try talk.type("changes") == [
        "Recall, changed since it began (#1: Brought in old.md):", "~ 2 Call after two three days",
      ])
  }

  @Test func whatBeganEmptyIsSaidToBeNewAsAWhole() throws {
    var talk = try Talk("new core process Sales", "step Qualify the lead", "step Quote")
    #expect(
      try talk.type("changes") == [
        "Nobody has approved Sales yet, and there was nothing in it when it began, so all of it is new: 2 steps. show Sales shows it; changes Sales since yesterday compares with another moment."
      ])
    #expect(try talk.type("changes from #1 to #2").contains("+ 1 Qualify the lead"))
  }
}
