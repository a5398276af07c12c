import Testing

@testable import Workbench

@Suite struct CompleterTests {
  private static func company() throws -> Talk {
    let drawer = Drawer(["notes/a.md": "", "notes/.hidden": "", "north.json": ""])
    var talk = try Talk(
      "seat new Sales Lead, held by Ana Ruiz", "seat new Estimator, held by Ben Ort",
      "new work instruction Quote it", "new core process Quality", "new core process Sales",
      "step Qualify", "bullet The need is known", "step Quote", drawer: drawer)
    try talk.type("use sales")
    return talk
  }

  @Test func tabOffersWhatMayStandAtTheCursor() throws {
    let table: [(line: String, replacing: Int, texts: [String])] = [
      ("stat", 4, ["status"]),
      ("ST", 2, ["status", "step", "starts"]),
      ("pur", 3, ["purpose"]),
      ("zzz", 3, []),
      ("import notes --re", 4, ["--review"]),
      ("check --j", 3, ["--json"]),
      ("step Do not ship --j", 0, []),
      ("use ", 0, ["Quality", "Quote it", "Sales"]),
      ("use qu", 2, ["Quality", "Quote it"]),
      ("use  quote i", 7, ["Quote it"]),
      ("show ality", 5, ["Quality"]),
      ("attach quote it ", 0, ["to"]),
      ("attach quote it to ", 0, ["1", "1A", "2"]),
      ("attach quote it to 1", 1, ["1", "1A"]),
      ("new ", 0, ["core process", "work instruction", "policy", "process", "sop", "procedure"]),
      ("new co", 2, ["core process"]),
      ("new core pr", 7, ["core process"]),
      ("new p", 1, ["policy", "process", "procedure"]),
      ("new core process Wiring ", 0, ["from"]),
      ("new core process Wiring from acc", 3, ["account-management", "accounting"]),
      ("list work i", 6, ["work instruction"]),
      ("owner ", 0, ["Estimator", "Sales Lead"]),
      ("owner sal", 3, ["Sales Lead"]),
      ("seat 1 est", 3, ["Estimator"]),
      ("seat new Helper under sa", 2, ["Sales Lead"]),
      ("seat new Helper held by b", 1, ["Ben Ort"]),
      ("seat new Helper ", 0, ["under", "held by", "roles", "named", "replaced by"]),
      ("edit 1", 1, ["1", "1A"]),
      ("show sales ", 0, ["1", "1A", "2"]),
      ("show sales 1", 1, ["1", "1A"]),
      ("move 2 to f", 1, ["first"]),
      ("extract ", 0, ["1", "1A", "2"]),
      ("extract 1 ", 0, ["as"]),
      ("extract 1 as Quo", 3, ["Quote it"]),
      ("set pu", 2, ["purpose"]),
      ("set me", 2, ["measurables"]),
      ("purpose ", 0, []),
      ("step ", 0, ["after"]),
      ("step Quo", 0, []),
      ("export ma", 2, ["markdown"]),
      ("export markdown sa", 2, ["Sales"]),
      ("export markdown sales, ", 0, ["Quality", "Quote it", "Sales"]),
      ("attach quote it to sa", 2, ["Sales"]),
      ("attach quote it to sales ", 0, ["1", "1A", "2"]),
      ("attach quote it to sales 1", 1, ["1", "1A"]),
      ("export markdown sales, quo", 3, ["Quote it"]),
      ("export markdown sales,quo", 3, ["Quote it"]),
      ("export markdown sales, quality ", 0, ["to", "with"]),
      ("export markdown sales to n", 1, ["north.json", "notes/"]),
      ("import notes/", 6, ["notes/a.md"]),
      ("import notes/.", 7, ["notes/.hidden"]),
      ("help lev", 3, ["levels"]),
      ("explain two", 3, ["two-actions"]),
      ("remove qua", 3, ["Quality"]),
      ("restore sa", 2, ["Sales"]),
      ("templates tw", 2, ["twi"]),
    ]
    let talk = try Self.company()
    for row in table {
      let found = talk.workbench.completions(of: row.line)
      #expect(found.candidates.map(\.text).sorted() == row.texts.sorted(), "“\(row.line)”")
      if !row.texts.isEmpty { #expect(found.replacing == row.replacing, "“\(row.line)”") }
    }
  }

  @Test func whatIsOfferedIsExplained() throws {
    let talk = try Self.company()
    let steps = talk.workbench.completions(of: "edit 1").candidates
    #expect(steps.map(\.note) == ["Qualify", "The need is known"])
    #expect(talk.workbench.completions(of: "use sal").candidates.map(\.note) == ["Core Process"])
  }

  @Test func inADraftOnlyCommandsBehindASlashAreCompleted() throws {
    var talk = try Self.company()
    try talk.type("draft")
    #expect(talk.workbench.completions(of: "us").candidates == [])
    #expect(talk.workbench.completions(of: "/use qual").candidates.map(\.text) == ["Quality"])
  }

  @Test func withoutAWorkspaceNothingBreaks() throws {
    var talk = try Talk()
    talk.workbench.session.ledger = nil
    for line in ["use ", "edit ", "owner ", "seat 1 ", "new core process X from "] {
      _ = talk.workbench.completions(of: line)
    }
    #expect(talk.workbench.completions(of: "use ").candidates == [])
  }
}
