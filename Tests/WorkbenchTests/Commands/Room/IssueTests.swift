import Testing

@testable import Workbench

@Suite struct IssueTests {
  @Test func anIssueIsParkedWithWhereItCameFrom() throws {
    var talk = try Talk("issue Who signs?", "new core process Sales", "draft", "Qualify")
    #expect(
      try talk.type("/issue Pricing is unclear")
        == ["Parked as issue #2: Pricing is unclear (Sales 1)"])
    #expect(talk.prompt == "2 (empty line ends) ")
    try talk.type("")
    #expect(
      try talk.type("issues") == [
        "#1 | Who signs? | – | ana | 12:00", "#2 | Pricing is unclear | Sales 1 | ana | 12:00",
      ])
    #expect(try talk.type("issue #1 done") == ["Issue #1, “Who signs?”, is done."])
    #expect(try talk.type("issues") == ["#2 | Pricing is unclear | Sales 1 | ana | 12:00"])
    #expect(
      try talk.type("issues all") == [
        "#1 | done: Who signs? | – | ana | 12:00",
        "#2 | Pricing is unclear | Sales 1 | ana | 12:00",
      ])
    #expect(try talk.type("issue #1 open") == ["Issue #1, “Who signs?”, is open again."])
    #expect(talk.refusal(of: "issue #9 done") == "There is no issue #9. issues all shows the list.")
    try talk.type("undo")
    #expect(try talk.type("issues").count == 1)
  }
}
