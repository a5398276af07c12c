import Testing

@testable import Workbench

/// Others go on while places wait, and the same file comes in again.
@Suite struct SettlingMeanwhileTests {
  @Test func nobodyDecidesAboutAWordingTheyHaveNotSeen() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    try talk.type("import copy.way")
    try talk.type("m")
    var other = try Talk(beside: talk, "use sales", author: "Cy")
    try other.type("edit 2 to Send the quote today")
    #expect(talk.refusal(of: "t").contains("Somebody changed 2 meanwhile"))
    try talk.type("t")
    #expect(try talk.document("Sales").steps[1].text == "Quote within a day")
  }

  @Test func theSameFileAgainAsksNothingTwice() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    try talk.type("import copy.way")
    try talk.type("q")
    let again = try talk.type("import copy.way")
    #expect(again[0] == "Documents brought in: 1 as they were.", "\(again)")
    #expect(try WaitingConflict.all(in: talk.session).count == 2)
  }

  @Test func theSameChangesUnderAnotherNameAreTheSamePlaces() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    try talk.type("import copy.way")
    try talk.type("q")
    let before = try talk.ledger.workspace()
    _ = try talk.drawer.copied("/home/ana/copy.way", to: "/home/ana/again.way")
    let again = try talk.type("import again.way")
    #expect(again[0] == "Documents brought in: 1 as they were.", "\(again)")
    #expect(talk.session.entry == nil)
    #expect(try talk.ledger.workspace() == before)

    let more = try talk.drawer.copied("/home/ana/copy.way", to: "/home/ana/more.way")
    var other = try Talk(on: more, drawer: talk.drawer, author: "Ben")
    for line in ["use sales", "step Say thanks"] { try other.type(line) }
    let said = try talk.type("import more.way")
    #expect(said.contains("Sales · Purpose (1 of 2)"), "\(said)")
    try talk.type("t")
    #expect(try talk.type("t") == ["All 2 are settled. undo takes the last one back."])
    #expect(try talk.document("Sales").fields == [.purpose: "Win work that pays."])
  }

  @Test func whatIsSettledElsewhereMeanwhileIsPassedOver() throws {
    var talk = try Talk.afterBoth(Talk.ours, Talk.theirs)
    try talk.type("import copy.way")
    var other = try Talk(beside: talk, "use sales", author: "Cy")
    other.workbench.session.door = .workbench
    try other.type("settle sales")
    try other.type("t")
    let said = try talk.type("m")
    #expect(
      Array(said.prefix(2))
        == ["Settled elsewhere meanwhile: Sales · Purpose.", "Sales · 2 (1 of 1)"])
    try other.type("t")
    #expect(
      try talk.type("m")
        == ["Settled elsewhere meanwhile: Sales · 2.", "Nothing waits for a decision."])
    #expect(talk.session.entry == nil)
    #expect(try talk.document("Sales").steps[1].text == "Quote within a day")
  }
}
