import Testing

@testable import Workbench

/// What both sides changed and nobody has decided about stays here; an export says so.
@Suite struct UnsettledExportTests {
  private func talk() throws -> Talk {
    let drawer = Drawer()
    var talk = try Talk(
      "new core process Hiring", "step Ask", "new core process Sales", "purpose Win work.",
      "step Qualify", "step Quote", drawer: drawer)
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/copy.way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    for line in ["use sales", "edit 2 to Offer", "purpose Theirs.", "edit 1 to Check"] {
      try other.type(line)
    }
    for line in ["edit 2 to Send", "purpose Ours.", "edit 1 to Ask"] { try talk.type(line) }
    for line in ["use hiring", "edit 1 to Call"] { try talk.type(line) }
    for line in ["use hiring", "edit 1 to Write"] { try other.type(line) }
    talk.workbench.session.door = .script
    try talk.type("import copy.way")
    return talk
  }

  @Test(arguments: [
    (
      "export json sales to a.json",
      "Not settled yet: 3 places in Sales. They leave as yours; settle Sales decides."
    ),
    (
      "export list hiring to a.txt",
      "Not settled yet: 1 place in Hiring. It leaves as yours; settle Hiring decides."
    ),
    (
      "export page sales with drafts to a.html",
      "Not settled yet: 3 places in Sales. They leave as yours; settle Sales decides."
    ),
    (
      "export markdown to out",
      "Not settled yet: 1 place in Hiring, 3 places in Sales. They leave as yours; settle decides."
    ),
  ])
  func anExportNamesThem(_ line: String, _ said: String) throws {
    var talk = try talk()
    #expect(try talk.type(line).last == said)
  }

  @Test func whatIsSettledIsNotNamed() throws {
    var talk = try talk()
    try talk.type("settle keeping mine")
    #expect(try talk.type("export json to a.json") == ["Wrote 1 file: /home/ana/a.json"])
  }

  @Test func whatLeavesAsItWasApprovedHasNoneOfThem() throws {
    var talk = try Talk("new core process Sales", "step Quote", "approve by Anna --yes")
    let drawer = talk.drawer
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/copy.way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    for line in ["use sales", "edit 1 to Offer"] { try other.type(line) }
    try talk.type("edit 1 to Send")
    talk.workbench.session.door = .script
    try talk.type("import copy.way")
    #expect(
      try talk.type("export page sales to a.html") == [
        "Wrote 1 file: /home/ana/a.html",
        "As last approved, without what was changed since: Sales.",
      ])
  }
}
