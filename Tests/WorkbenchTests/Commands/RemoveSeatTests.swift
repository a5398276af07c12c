import Testing

@testable import Workbench

/// A seat leaves the chart.
@Suite struct RemoveSeatTests {
  private static func talk() throws -> Talk {
    try Talk(
      "seat new Integrator", "seat new Operations Lead under Integrator",
      "seat new Sales Manger under Operations Lead",
      "seat new Estimator under Sales Manger", "new core process Sales", "owner Sales Manger",
      "step Qualify", "step Quote", "seat 2 Sales Manger")
  }

  private func chart(_ talk: inout Talk) throws -> [String: String] {
    let chart = try talk.session.chart()
    return Dictionary(
      uniqueKeysWithValues: chart.seats.map { ($0.name, chart.name(of: $0.reportsTo) ?? "") })
  }

  @Test func oneThatNobodyNamesGoes() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("seat remove Operations Lead")
        == ["Operations Lead is off the chart. undo brings it back."])
    #expect(
      try chart(&talk)
        == ["Integrator": "", "Sales Manger": "Integrator", "Estimator": "Sales Manger"])
    try talk.type("undo")
    #expect(try chart(&talk)["Sales Manger"] == "Operations Lead")
  }

  @Test func oneThatDocumentsNameNeedsASuccessor() throws {
    var talk = try Self.talk()
    #expect(
      talk.refusal(of: "seat remove Sales Manger")
        == "Sales Manger is named in Sales. Say who takes over: seat remove Sales Manger replaced by NAME."
    )
    #expect(
      talk.refusal(of: "seat remove Nobody")
        == "The chart has no seat called “Nobody”. chart shows the seats.")
  }

  /// A beginning is enough where a seat is given something, not where it is taken away.
  @Test func whatGoesIsNamedInFull() throws {
    var talk = try Self.talk()
    #expect(
      talk.refusal(of: "seat remove op")
        == "The chart has no seat called “op”, and a seat that goes is named in full. Did you mean seat remove Operations Lead?"
    )
    #expect(
      talk.refusal(of: "seat remove sales replaced by est")
        == "The chart has no seat called “sales”, and a seat that goes is named in full. Did you mean seat remove Sales Manger replaced by est?"
    )
    #expect(
      try talk.type("seat remove sales manger replaced by est") == [
        "Sales Manger is off the chart. Estimator takes over: Sales. undo brings it back."
      ])
  }

  /// The successor stood below the seat, and stands in its place now.
  @Test func theSuccessorTakesOverDocumentsStepsAndSeats() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("seat remove Sales Manger replaced by Estimator") == [
        "Sales Manger is off the chart. Estimator takes over: Sales. undo brings it back."
      ])
    #expect(
      try chart(&talk)
        == ["Integrator": "", "Operations Lead": "Integrator", "Estimator": "Operations Lead"])
    let sales = try talk.document("Sales")
    let estimator = try talk.session.chart().seat(named: "Estimator")?.id
    #expect(sales.owner == estimator)
    #expect(sales.steps.map(\.seat) == [nil, estimator])
  }

  /// Nobody reports to somebody who reports to them.
  @Test func aSuccessorFromFarBelowMakesNoCircle() throws {
    var talk = try Self.talk()
    try talk.type("seat remove Operations Lead replaced by Estimator")
    #expect(
      try chart(&talk)
        == ["Integrator": "", "Estimator": "Integrator", "Sales Manger": "Estimator"])
  }
}
