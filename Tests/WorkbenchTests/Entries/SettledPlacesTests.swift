import ProcessModel
import Store
import Testing

@testable import Workbench

/// Whatever both sides changed, a line, a level, a picture or a seat, is told and decided for itself.
@Suite struct SettledPlacesTests {
  @Test func whatTheyTookOutAndWeChangedIsKeptAndCanGo() throws {
    var talk = try Talk.afterBoth(["edit 2 to Send the quote"], ["remove 2"])
    let said = try talk.type("import copy.way")
    #expect(said.contains("Sales · 2 (1 of 1)"), "\(said)")
    #expect(said.contains { $0.contains("theirs") && $0.contains("taken out") })
    #expect(said.last == "m mine, t theirs, l later, q stop")
    #expect(try talk.document("Sales").steps[1].text == "Send the quote")
    try talk.type("t")
    #expect(try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Close"])
  }

  @Test func whatWeTookOutAndTheyChangedCanComeBackToItsPlace() throws {
    var talk = try Talk.afterBoth(["remove 2"], ["edit 2 to Quote within a day"])
    let said = try talk.type("import copy.way")
    #expect(said.contains("Sales · A line taken out (1 of 1)"), "\(said)")
    try talk.type("t")
    #expect(
      try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Quote within a day", "3 Close"])
    #expect(try talk.document("Sales").fields[.notes] == nil)
  }

  @Test func whatStandsAtAStepIsDecidedForItself() throws {
    var talk = try Talk.afterBoth(
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
    var talk = try Talk.afterBoth(["set level procedure"], ["set level work instruction"])
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
    var talk = try Talk.afterBoth([], [], door: .script)
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
    var talk = try Talk.afterBoth(
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
    var talk = try Talk.afterBoth(["seat change Estimator, held by Anna Bee"], [])
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
}
