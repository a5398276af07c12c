import Testing

@testable import Workbench

/// Places that both sides changed are decided one by one, right after the import or later.
@Suite struct SettlingTests {
  @Test func oneKeyEachRightAfterTheImport() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    let first = try talk.type("import copy.way")
    #expect(first[0] == "Documents brought in: 1 changed.")
    #expect(first.contains("Sales · Purpose (1 of 2)"), "\(first)")
    #expect(first.contains { $0.contains("mine") && $0.contains("Win good work.") })
    #expect(first.contains { $0.contains("theirs") && $0.contains("Win work that pays.") })
    #expect(first.last == "m mine, t theirs, b both, l later, q stop")
    #expect(try talk.type("b")[0] == "Sales · 2 (2 of 2)")
    #expect(try talk.type("t") == ["All 2 are settled. undo takes the last one back."])
    let sales = try talk.document("Sales")
    #expect(sales.fields == [.purpose: "Win good work.\n\nWin work that pays."])
    #expect(sales.steps.map(\.text) == ["Qualify", "Quote within a day", "Close"])
    #expect(try talk.type("settle") == ["Nothing waits for a decision."])
  }

  @Test func laterKeepsBothUntilSomebodyDecides() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    try talk.type("import copy.way")
    try talk.type("l")
    let last = try talk.type("l")
    #expect(last == ["Nothing was settled. settle shows what is left."])
    #expect(try talk.document("Sales").steps[1].text == "Send the quote")
    #expect(
      try talk.type("status").contains { $0.contains("Changed on both sides: 2 places") })
    #expect(
      try talk.type("show").last == "Changed on both sides: 2 places. settle Sales decides.")
    try talk.type("step after 1 Answer the call")
    #expect(try talk.type("settle sales")[0] == "Sales · Purpose (1 of 2)")
    #expect(try talk.type("m")[0] == "Sales · 3 (2 of 2)")
    try talk.type("b")
    #expect(
      try talk.document("Sales").steps.map(\.text)
        == ["Qualify", "Answer the call", "Send the quote", "Quote within a day", "Close"])
    #expect(try talk.document("Sales").fields == [.purpose: "Win good work."])
  }

  @Test func aDecisionIsTakenBackByUndoAndAskedAboutAgain() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    try talk.type("import copy.way")
    let before = try talk.ledger.workspace()
    try talk.type("t")
    try talk.type("t")
    #expect(try talk.type("undo")[0].contains("Settled 2 in Sales: theirs"))
    try talk.type("undo")
    #expect(try talk.ledger.workspace() == before)
    #expect(try talk.type("settle")[0] == "Sales · Purpose (1 of 2)")
    #expect(try talk.type("q")[0].contains("what is left waits"))
    try talk.type("undo")
    #expect(try talk.type("settle") == ["Nothing waits for a decision."])
  }

  @Test func aScriptKeepsOursListsThemAndDecidesAboutAllAtOnce() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs, door: .script)
    let said = try talk.type("import copy.way")
    #expect(talk.session.entry == nil)
    #expect(said.contains { $0.contains("Yours stands, theirs is kept") }, "\(said)")
    let before = try talk.ledger.workspace()
    #expect(try talk.type("settle").contains { $0.contains("Quote within a day") })
    #expect(try talk.ledger.workspace() == before)
    #expect(try talk.type("settle sales keeping theirs")[0].hasPrefix("Settled 2 places"))
    #expect(try talk.document("Sales").steps[1].text == "Quote within a day")
    try talk.type("undo")
    #expect(try talk.ledger.workspace() == before)
    try talk.type("settle both")
    #expect(
      try talk.document("Sales").steps.map(\.text)
        == ["Qualify", "Send the quote", "Quote within a day", "Close"])
  }

  @Test func eachPlaceIsShownAsTheDecisionsBeforeItLeaveIt() throws {
    var talk = try Talk.afterBoth(
      ["edit 2 to Send the quote", "edit 3 to Sign", "purpose Ours.", "notes Our notes."],
      ["edit 2 to Quote today", "edit 3 to Win", "purpose Theirs.", "notes Their notes."])
    #expect(try talk.type("import copy.way").contains("Sales · Purpose (1 of 4)"))
    #expect(try talk.type("t")[0] == "Sales · Notes (2 of 4)")
    #expect(try talk.type("t")[0] == "Sales · 2 (3 of 4)")
    #expect(try talk.type("b")[0] == "Sales · 4 (4 of 4)")
    #expect(try talk.type("t") == ["All 4 are settled. undo takes the last one back."])
    let sales = try talk.document("Sales")
    #expect(sales.steps.map(\.text) == ["Qualify", "Send the quote", "Quote today", "Win"])
    #expect(sales.fields == [.purpose: "Theirs.", .notes: "Their notes."])
  }

  @Test func aKeyThatMeansNothingIsRefused() throws {
    var talk = try Talk.afterBoth(["edit 2 to Send the quote"], ["remove 2"])
    try talk.type("import copy.way")
    #expect(
      talk.refusal(of: "b")
        == "“b” is not one of the answers. Press m, t, l or q; Ctrl-C leaves the question.")
    #expect(
      talk.refusal(of: "settle")
        == "“settle” is not one of the answers. Press m, t, l or q; Ctrl-C leaves the question.")
    #expect(talk.interrupt() == ["Stopped; what is left waits. settle goes on with it."])
  }
}
