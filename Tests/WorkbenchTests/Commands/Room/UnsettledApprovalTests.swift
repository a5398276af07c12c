import Testing

@testable import Workbench

/// What both sides changed is settled before it is approved.
@Suite struct UnsettledApprovalTests {
  @Test func anApprovalWaitsUntilAllIsSettled() throws {
    let drawer = Drawer()
    var talk = try Talk("new core process Sales", "step Qualify", "step Quote", drawer: drawer)
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/copy.way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    try other.type("use sales")
    try other.type("edit 2 to Quote within a day")
    try talk.type("edit 2 to Send the quote")
    try talk.type("import copy.way")
    try talk.type("q")
    #expect(
      talk.refusal(of: "approve sales by Anna")
        == "Sales has 1 place that both sides changed, and nobody has settled. settle Sales goes through them; then approve it."
    )
    try talk.type("settle sales keeping mine")
    #expect(
      try talk.type("approve sales by Anna --yes")[0].hasPrefix("Sales is approved as version 1"))
  }
}
