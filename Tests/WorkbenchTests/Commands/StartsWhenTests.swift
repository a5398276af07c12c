import ProcessModel
import Testing

@testable import Workbench

/// What starts a process, and when it is done.
@Suite struct StartsWhenTests {
  @Test(arguments: [
    ("starts A homeowner calls", Field.trigger, "A homeowner calls"),
    ("starts when a homeowner calls", .trigger, "A homeowner calls"),
    ("starts Whenever it rains", .trigger, "Whenever it rains"),
    ("set starts Lead", .trigger, "Lead"),
    ("done When the check clears", .outcome, "The check clears"),
    ("done Paid", .outcome, "Paid"),
  ])
  func onlyASecondWhenIsDropped(_ line: String, _ field: Field, _ kept: String) throws {
    var talk = try Talk("new core process Sales")
    try talk.type(line)
    #expect(try talk.document("Sales").fields[field] == kept)
  }
}
