import Testing

@testable import Workbench

/// Seats and people as a room calls them.
@Suite struct SeatNamingTests {
  @Test(arguments: [
    "seat new Field Operations Manager, held by Luis, reports to Integrator",
    "seat new Field Operations Manager reporting to Integrator, held by Luis",
    "seat new Field Operations Manager under Integrator held by Luis",
  ])
  func aSeatReportsToAnother(_ line: String) throws {
    var talk = try Talk("seat new Integrator")
    #expect(try talk.type(line) == ["Field Operations Manager · Luis"])
    let chart = try talk.session.chart()
    #expect(chart.people.map(\.name) == ["Luis"])
    let seat = try #require(chart.seat(named: "Field Operations Manager"))
    #expect(chart.name(of: seat.reportsTo) == "Integrator")
  }

  @Test func whatChangesNothingSaysSo() throws {
    var talk = try Talk("seat new Dispatcher, held by Luis Ortis")
    #expect(
      try talk.type("seat change Dispatcher, held by Luis") == [
        "Dispatcher · Luis Ortis",
        "Nothing was changed: Luis is taken for Luis Ortis, who holds it already. For somebody else type the whole name.",
      ])
    #expect(
      try talk.type("seat change Dispatcher, held by Luis Ortis") == [
        "Dispatcher · Luis Ortis", "It was so already; nothing was changed.",
      ])
  }

  @Test func whoHoldsNothingAnyMoreStandsInNobodysWay() throws {
    var talk = try Talk(
      "new core process Sales", "seat new Dispatcher, held by Luis Ortis",
      "seat change Dispatcher, held by Luis Ortiz")
    #expect(
      try talk.type("owner Luis") == ["Dispatcher, the seat of Luis Ortiz, owns Sales."])
  }

  @Test func twoOfOneFirstNameAreAskedFor() throws {
    var talk = try Talk(
      "new core process Sales", "seat new Dispatcher, held by Luis Ortiz",
      "seat new Estimator, held by Luis Vega")
    #expect(
      talk.refusal(of: "owner Luis")
        == "Which Luis? On the chart are Luis Ortiz and Luis Vega. Type the whole name, such as Luis Ortiz."
    )
  }

  @Test(arguments: [
    "Sales and Marketing Lead", "sales & marketing-lead", "Sales + Marketing Lead",
    "SALES AND MARKETING LEAD",
  ])
  func aSignIsTheWordItStandsFor(_ typed: String) throws {
    for seat in ["Sales & Marketing Lead", "Sales and Marketing Lead"] {
      var talk = try Talk("new core process Sales", "seat new \(seat)")
      #expect(try talk.type("owner \(typed)") == ["\(seat) owns Sales."])
      #expect(try talk.session.chart().seats.count == 1)
    }
  }

  @Test func documentsAreFoundBySignOrWord() throws {
    var talk = try Talk("new core process Sales & Marketing", "new core process Hire and Train")
    try talk.type("use sales and marketing")
    #expect(talk.session.seen?.title == "Sales & Marketing")
    try talk.type("hire & train")
    #expect(talk.session.seen?.title == "Hire and Train")
    try talk.type("use sales and m")
    #expect(talk.session.seen?.title == "Sales & Marketing")
  }

  private static func office() throws -> Talk {
    try Talk(
      "new core process Sales", "step Qualify", "seat new Field Operations Manager",
      "seat new Estimator")
  }

  @Test(arguments: ["seat 1 Field Ops", "owner Field ops", "owner Estimatr", "seat 1 field mgr"])
  func aNearSeatIsAskedAboutFirst(_ line: String) throws {
    for (answer, count) in [("y", 2), ("n", 3)] {
      var talk = try Self.office()
      let changes = talk.changes
      let said = try talk.type(line)
      #expect(said.count == 1 && said[0].contains("is not on the chart. Is it the seat"))
      #expect(talk.changes == changes)
      try talk.type(answer)
      #expect(talk.changes == changes + 1)
      #expect(try talk.session.chart().seats.count == count)
    }
  }

  @Test func aDraftTakesWhatIsShortForASeatAndSaysSo() throws {
    var talk = try Self.office()
    try talk.type("draft")
    #expect(
      try talk.type("Dispatch the crew @Field Ops") == [
        "2 Dispatch the crew [Field Operations Manager]",
        "Field Ops is taken for Field Operations Manager.",
      ])
    #expect(
      try talk.type("Price it @est") == ["3 Price it [Estimator]"])
    #expect(try talk.session.chart().seats.count == 2)
  }

  @Test func withoutATerminalTheNearSeatIsNamed() throws {
    var talk = try Self.office()
    talk.workbench.session.door = .script
    #expect(
      try talk.type("owner Field Ops") == [
        "Field Ops owns Sales. The seat is new on the Accountability Chart. Did you mean Field Operations Manager? undo takes it back."
      ])
  }

  @Test func numbersMakeSeatsDifferent() throws {
    var talk = try Talk("new core process Sales", "seat new Technician 1")
    #expect(
      try talk.type("owner Technician 2")
        == ["Technician 2 owns Sales. The seat is new on the Accountability Chart."])
  }
}
