import ProcessModel
import Store
import Testing

@testable import Workbench

/// Places that both sides changed are decided one by one, right after the import or later.
@Suite struct SettlingTests {
  /// A copy of a workspace in which Ben has changed what Ana has changed as well.
  private func talk(
    _ ours: [String], _ theirs: [String], door: Session.Door = .workbench
  ) throws -> Talk {
    let drawer = Drawer()
    var talk = try Talk(
      "new core process Sales", "purpose Win work.", "step Qualify", "bullet Need", "step Quote",
      "step Close", "seat new Estimator", "seat new Sales Lead", "seat new Integrator",
      drawer: drawer)
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/copy.way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    try other.type("use sales")
    for line in theirs { try other.type(line) }
    for line in ours { try talk.type(line) }
    talk.workbench.session.door = door
    return talk
  }

  private static let ours = ["edit 2 to Send the quote", "purpose Win good work."]
  private static let theirs = ["edit 2 to Quote within a day", "purpose Win work that pays."]

  @Test func oneKeyEachRightAfterTheImport() throws {
    var talk = try talk(Self.ours, Self.theirs)
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
    var talk = try talk(Self.ours, Self.theirs)
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
    var talk = try talk(Self.ours, Self.theirs)
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

  @Test func whatTheyTookOutAndWeChangedIsKeptAndCanGo() throws {
    var talk = try talk(["edit 2 to Send the quote"], ["remove 2"])
    let said = try talk.type("import copy.way")
    #expect(said.contains("Sales · 2 (1 of 1)"), "\(said)")
    #expect(said.contains { $0.contains("theirs") && $0.contains("taken out") })
    #expect(said.last == "m mine, t theirs, l later, q stop")
    #expect(try talk.document("Sales").steps[1].text == "Send the quote")
    try talk.type("t")
    #expect(try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Close"])
  }

  @Test func whatWeTookOutAndTheyChangedCanComeBackToItsPlace() throws {
    var talk = try talk(["remove 2"], ["edit 2 to Quote within a day"])
    let said = try talk.type("import copy.way")
    #expect(said.contains("Sales · A line taken out (1 of 1)"), "\(said)")
    try talk.type("t")
    #expect(
      try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Quote within a day", "3 Close"])
    #expect(try talk.document("Sales").fields[.notes] == nil)
  }

  @Test func whatStandsAtAStepIsDecidedForItself() throws {
    var talk = try talk(
      ["seat 2 Estimator", "caution 2 Mind the margin"],
      ["seat 2 Sales Lead", "edit 2 to Quote within a day"])
    let said = try talk.type("import copy.way")
    #expect(said.contains("Sales · Seat of 2 (1 of 1)"), "\(said)")
    #expect(said.contains { $0.contains("mine") && $0.contains("Estimator") })
    try talk.type("t")
    let step = try talk.document("Sales").steps[1]
    #expect(step.text == "Quote within a day")
    #expect(step.caution == "Mind the margin")
    #expect(try talk.ledger.read { try $0.chart() }.name(of: step.seat) == "Sales Lead")
  }

  @Test func aLevelIsSaidAsPeopleSayIt() throws {
    var talk = try talk(["set level procedure"], ["set level work instruction"])
    let said = try talk.type("import copy.way")
    #expect(
      said.suffix(4) == [
        "Sales · Level (1 of 1)", "mine: procedure", "theirs: work instruction",
        "m mine, t theirs, l later, q stop",
      ], "\(said)")
    #expect(
      try talk.document("Sales").fields[.notes]
        == "Level, as copy.way has it: work instruction")
    try talk.type("q")
    #expect(try talk.type("settle")[2] == "theirs: work instruction")
    try talk.type("t")
    #expect(try talk.document("Sales").level == .workInstruction)
    #expect(try talk.document("Sales").fields[.notes] == nil)
  }

  @Test func picturesAreToldApartByTheirKindAndSize() throws {
    var talk = try talk([], [], door: .script)
    let drawer = talk.drawer
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
      0, 0, 2, 0x80, 0, 0, 1, 0xE0,
    ]
    drawer.files["/home/ana/mine.png"] = png + [UInt8](repeating: 0, count: 11_976)
    drawer.put("<svg></svg>", at: "theirs.svg")
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/copy.way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    for line in ["use sales", "picture 2 theirs.svg"] { try other.type(line) }
    for line in ["use sales", "picture 2 mine.png"] { try talk.type(line) }
    let told =
      "Picture of 2, “Quote”: yours: “PNG picture, 640 × 480, 12 kB”; theirs: “SVG picture, 11 bytes”"
    #expect(try talk.type("import copy.way").contains(told))
    #expect(
      try talk.type("settle")[0]
        == "Sales Picture of 2, “Quote” | copy.way | PNG picture, 640 × 480, 12 kB | SVG picture, 11 bytes"
    )
    #expect(
      try talk.document("Sales").fields[.notes]
        == "Picture of 2, as copy.way has it: another picture"
    )
    #expect(try talk.type("import copy.way")[0] == "Documents brought in: 1 as they were.")
    let theirs = try other.document("Sales").steps[1].picture
    try talk.type("settle keeping theirs")
    #expect(try talk.document("Sales").steps[1].picture == theirs)
    #expect(try talk.document("Sales").fields[.notes] == nil)
  }

  @Test func theChartIsSettledTheSameWay() throws {
    var talk = try talk(
      ["seat change Estimator, under Sales Lead"], ["seat change Estimator, under Integrator"])
    let said = try talk.type("import copy.way")
    #expect(
      said.contains("The Accountability Chart · Place of Estimator (1 of 1)"), "\(said)")
    #expect(said.contains { $0.contains("theirs") && $0.contains("Integrator") })
    try talk.type("t")
    let chart = try talk.ledger.read { try $0.chart() }
    #expect(chart.name(of: chart.seat(named: "Estimator")?.reportsTo) == "Integrator")
    #expect(try talk.type("settle") == ["Nothing waits for a decision."])
  }

  @Test func aNameThatBothCorrectedIsSettledToo() throws {
    var talk = try talk(["seat change Estimator, held by Anna Bee"], [])
    let drawer = talk.drawer
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/later.way")
    func rename(_ name: String, in ledger: any Ledger, by author: String) throws {
      var whole = try ledger.workspace()
      whole.people[0].name = name
      let common = try ledger.workspace().people[0]
      _ = try ledger.commit(
        AddWorkspace(
          whole, from: "by hand", takesCompany: false,
          common: [.person(common.id): .person(common)]),
        Signature(author: author, at: talk.session.world.now()))
    }
    try rename("Anna Beech", in: try talk.ledger, by: "ana")
    try rename("Anne Bee", in: copy, by: "Ben")
    let said = try talk.type("import later.way")
    #expect(said.contains("The Accountability Chart · Name of Anna Beech (1 of 1)"), "\(said)")
    try talk.type("t")
    #expect(try talk.ledger.read { try $0.chart() }.people.map(\.name) == ["Anne Bee"])
  }

  @Test func aScriptKeepsOursListsThemAndDecidesAboutAllAtOnce() throws {
    var talk = try talk(Self.ours, Self.theirs, door: .script)
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

  @Test func nobodyDecidesAboutAWordingTheyHaveNotSeen() throws {
    var talk = try talk(Self.ours, Self.theirs)
    try talk.type("import copy.way")
    try talk.type("m")
    var other = try Talk(beside: talk, "use sales", author: "Cy")
    try other.type("edit 2 to Send the quote today")
    #expect(talk.refusal(of: "t").contains("Somebody changed 2 meanwhile"))
    try talk.type("t")
    #expect(try talk.document("Sales").steps[1].text == "Quote within a day")
  }

  @Test func theSameFileAgainAsksNothingTwice() throws {
    var talk = try talk(Self.ours, Self.theirs)
    try talk.type("import copy.way")
    try talk.type("q")
    let again = try talk.type("import copy.way")
    #expect(again[0] == "Documents brought in: 1 as they were.", "\(again)")
    #expect(try WaitingConflict.all(in: talk.session).count == 2)
  }

  @Test func theSameChangesUnderAnotherNameAreTheSamePlaces() throws {
    var talk = try talk(Self.ours, Self.theirs)
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

  @Test func eachPlaceIsShownAsTheDecisionsBeforeItLeaveIt() throws {
    var talk = try talk(
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

  @Test func whatIsSettledElsewhereMeanwhileIsPassedOver() throws {
    var talk = try talk(Self.ours, Self.theirs)
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

  @Test func aKeyThatMeansNothingIsRefused() throws {
    var talk = try talk(["edit 2 to Send the quote"], ["remove 2"])
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
