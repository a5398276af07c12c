import ProcessModel
import Testing

@testable import Workbench

@Suite struct SeatMarkTests {
  struct Case: CustomTestStringConvertible {
    var line: String
    var text: String
    var seat: String?
    var testDescription: String { "“\(line)”" }
  }

  @Test(arguments: [
    Case(line: "Price the job @Estimator", text: "Price the job", seat: "Estimator"),
    Case(line: "Price the job @ Sales Lead ", text: "Price the job", seat: "Sales Lead"),
    Case(line: "Mail us @work @Dispatcher", text: "Mail us @work", seat: "Dispatcher"),
    Case(line: "Write to info@acme.com", text: "Write to info@acme.com"),
    Case(line: "Charge the battery @ 20 amps", text: "Charge the battery @ 20 amps"),
    Case(line: "@Estimator", text: "@Estimator"),
    Case(
      line: "Reply @everyone who has asked us so far",
      text: "Reply @everyone who has asked us so far"),
  ])
  func namesTheSeatAtTheEndOfALine(_ testCase: Case) {
    let mark = SeatMark(testCase.line)
    #expect(mark.text == testCase.text)
    #expect(mark.seat == testCase.seat)
  }

  @Test func aLineOfADraftGivesItsStepToTheSeat() throws {
    var talk = try Talk(
      "seat new Estimator, held by Ana Lopez", "seat new Sales Lead", "new core process Sales",
      "draft")
    #expect(try talk.type("Price the job @estimator") == ["1 Price the job [Estimator]"])
    #expect(try talk.type("Agree the price @ana") == ["2 Agree the price [Estimator]"])
    #expect(try talk.type("Follow up @sal") == ["3 Follow up [Sales Lead]"])
    #expect(try talk.lines(of: "Sales") == ["1 Price the job", "2 Agree the price", "3 Follow up"])
    #expect(try talk.type("/undo") == ["Undid #6: Added step 3 to Sales. redo brings it back."])
    #expect(
      try talk.type("Invoice @Bookkeeper") == [
        "3 Invoice [Bookkeeper]",
        "Bookkeeper has the ball there. The seat is new on the Accountability Chart.",
      ])
    #expect(try talk.ledger.workspace().seats.map(\.name).contains("Bookkeeper"))
  }

  @Test func aPersonWhoIsTakenForASeatCanBeSeated() throws {
    var talk = try Talk("new core process Sales", "step Quote")
    #expect(
      try talk.type("owner Anna Meyer") == [
        "Anna Meyer owns Sales. The seat is new on the Accountability Chart. Is that a person? seat change Anna Meyer named SEAT, held by Anna Meyer names the seat they sit in."
      ])
    #expect(
      try talk.type("seat change Anna Meyer named Sales Lead, held by Anna Meyer")
        == ["Sales Lead · Anna Meyer"])
    #expect(try talk.type("owner") == ["Sales is owned by Sales Lead (Anna Meyer)."])
    #expect(
      try talk.type("seat 1 Fleet Keeper").last
        == "Fleet Keeper has the ball at 1. The seat is new on the Accountability Chart.")
  }

  @Test func aSeatThatCannotBeMeantLosesNoStep() throws {
    var talk = try Talk("new core process Sales", "draft")
    #expect(
      try talk.type("Price the job @Ana and Ben") == [
        "1 Price the job",
        "There is one owner, and “Ana” and “Ben” are two. seat 1 NAME names the seat.",
      ])
    #expect(talk.prompt == "2 (empty line ends) ")
  }

  @Test func aBulletHasNoSeatOfItsOwn() throws {
    var talk = try Talk("new core process Sales", "draft", "Price")
    #expect(try talk.type("- Ask @Ana") == ["  1A Ask @Ana"])
  }

  @Test func tabCompletesTheSeats() throws {
    var talk = try Talk("seat new Estimator", "seat new Dispatcher", "new sop Sales", "draft")
    let found = talk.workbench.completions(of: "Price the job @es")
    #expect(found.candidates.map(\.text) == ["Estimator"])
    #expect(found.replacing == 2)
    #expect(talk.workbench.completions(of: "Price the job").candidates.isEmpty)
    try talk.type("")
  }
}
