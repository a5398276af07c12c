import Testing

@testable import Workbench

@Suite struct NameTests {
  @Test func whoeverTakesAnotherNameStillUndoesWhatWasDoneBefore() throws {
    var talk = try Talk("new core process Sales", "step One")
    #expect(try talk.type("me Anna Weber") == ["From now on you are Anna Weber."])
    try talk.type("step Two")
    #expect(
      try ["undo", "undo", "undo"].map { try talk.type($0)[0] } == [
        "Undid #4: Added step 2 to Sales. redo brings it back.",
        "Undid #3: Anna Weber writes here. redo brings it back.",
        "Undid #2: Added step 1 to Sales. redo brings it back.",
      ])
  }

  @Test func aNameFromTheShellGoesFirst() throws {
    var talk = try Talk("new core process Sales")
    talk.workbench.session.world.environment["WAY_AUTHOR"] = "Ben"
    #expect(
      try talk.type("me Anna") == [
        "Kept; but WAY_AUTHOR is set in your shell and goes first: here you are Ben."
      ])
    #expect(try talk.ledger.history(of: nil, limit: 1).map(\.author) == ["Ben"])
  }
}
