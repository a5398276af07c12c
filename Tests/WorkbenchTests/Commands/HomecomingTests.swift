import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// What left, was changed elsewhere, and comes back.
@Suite struct HomecomingTests {
  private static func talk(_ drawer: Drawer) throws -> Talk {
    try Talk(
      "new core process Sales", "step Qualify", "bullet Need", "step Quote", "step Close",
      "purpose Win work.", drawer: drawer)
  }

  /// Changes an exported file the way a colleague would in a text editor.
  private func edit(_ drawer: Drawer, _ path: String, _ changes: [(String, String)]) throws {
    var text = try #require(drawer.text(at: path))
    for (old, new) in changes {
      try #require(text.contains(old), "“\(old)” is not in \(path)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    drawer.put(text, at: path)
  }

  @Test(arguments: ["markdown to out", "json to out.json"])
  func theirChangesAndOursComeTogether(_ format: String) throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("export \(format)")
    let isFolder = format.hasPrefix("markdown")
    try edit(
      drawer, isFolder ? "out/sales.md" : "out.json",
      [("Quote", "Quote within a day"), ("Win work.", "Win good work.")])
    try talk.type("edit 3 to Close the deal")
    let said = try talk.type("import \(isFolder ? "out" : "out.json")")
    #expect(said[0] == "Documents brought in: 1 changed.")
    #expect(said.contains { $0.contains("Sales: changed on both sides; both changes stand") })
    #expect(
      try talk.lines(of: "Sales") == [
        "1 Qualify", "1A Need", "2 Quote within a day", "3 Close the deal",
      ])
    #expect(try talk.document("Sales").fields[.purpose] == "Win good work.")
    try talk.type("undo")
    #expect(try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Quote", "3 Close the deal"])
  }

  @Test func whatAFormatterSetAnewIsNoChange() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    var sales = try talk.document("Sales")
    sales.fields[.rules] = "Always:\n- Call back\n- Write it down\n\nNever:\n1. Guess\n2. Promise"
    _ = try talk.session.commit(ReplaceDocument(try talk.document("Sales"), with: sales))
    try talk.type("export markdown to out")
    let formatted = [
      ("Always:\n- Call back\n", "Always:\n\n- Call  back\n\n"),
      ("Never:\n1. Guess\n2. Promise", "Never:\n\n1. Guess\n1. Promise"),
    ]
    try edit(drawer, "out/sales.md", formatted)
    #expect(try talk.type("import out") == ["Documents brought in: 1 as they were."])
    #expect(try talk.document("Sales") == sales)
    try edit(drawer, "out/sales.md", [("Promise", "Promise a day")])
    #expect(try talk.type("import out")[0] == "Documents brought in: 1 changed.")
    #expect(
      try talk.document("Sales").fields[.rules]?.hasSuffix("1. Guess\n2. Promise a day") == true)
  }

  @Test func whatSomebodyWroteBesideOurJSONIsInTheNotes() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("set notes Ask Ana.")
    try talk.type("export json to out.json")
    try edit(
      drawer, "out.json",
      [
        ("\"core\":", "\"comment\":\"Is this still so?\",\"core\":"),
        ("\"text\": \"Quote\"", "\"remark\":\"Not on Fridays\",\"text\":\"Quote\""),
        ("\"text\": \"Need\"", "\"hint\":\"Money\",\"text\":\"Need\""),
        ("\"purpose\":", "\"exceptions\":\"None\",\"purpose\":"),
      ])
    let said = try talk.type("import out.json")
    let pieces = [
      "exceptions: None", "comment: Is this still so?", "Step 1: hint: Money",
      "Step 2: remark: Not on Fridays",
    ]
    #expect(
      try talk.document("Sales").fields[.notes]
        == (["Ask Ana."] + pieces).joined(separator: "\n\n"))
    #expect(said.contains { $0.contains("Sales: 4 pieces, “exceptions: None”") }, "\(said)")
    #expect(try talk.type("import out.json")[0] == "Documents brought in: 1 as they were.")
  }

  @Test func whatSomebodyWroteBesideOurMarkdownIsInTheNotes() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("export markdown to out")
    let text = try #require(drawer.text(at: "out/sales.md"))
    let edited =
      text.replacingOccurrences(of: "3. Close", with: "\nCall first.\n\n3. Close")
      .replacingOccurrences(of: "core: true", with: "core: true\nchecked: Kim")
      + "\n<!-- Is this so? -->\n\n## Exceptions\n\nNone.\n\n| Size | Price |\n|---|---|\n| L | 80 |\n"
    drawer.put(edited, at: "out/sales.md")
    let said = try talk.type("import out")
    #expect(
      try talk.document("Sales").fields[.notes]
        == [
          "Call first.", "Is this so?", "Exceptions", "None.", "Size | Price\nL | 80",
          "checked: Kim",
        ].joined(separator: "\n\n"))
    #expect(try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Quote", "3 Close"])
    #expect(said.contains { $0.contains("Sales: 7 pieces, “Call first.”") }, "\(said)")
    #expect(try talk.type("import out")[0] == "Documents brought in: 1 as they were.")
  }

  @Test func aStepThatWasPutInLeavesTheOthersWhoTheyWere() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    let before = try talk.document("Sales").steps.map(\.id)
    try talk.type("export markdown to out")
    try edit(drawer, "out/sales.md", [("2. Quote", "1. Visit the client\n2. Quote")])
    try talk.type("import out/sales.md")
    #expect(
      try talk.lines(of: "Sales")
        == ["1 Qualify", "1A Need", "2 Visit the client", "3 Quote", "4 Close"])
    let after = try talk.document("Sales").steps.map(\.id)
    #expect([after[0], after[2], after[3]] == before)
    #expect(try talk.type("import out/sales.md")[0] == "Documents brought in: 1 as they were.")
  }

  @Test func whereBothChangedTheSameBothAreKeptAndShown() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("export markdown to out")
    try edit(drawer, "out/sales.md", [("Quote", "Quote within a day")])
    try talk.type("edit 2 to Send the quote")
    talk.workbench.session.door = .script
    let reply = try talk.reply(to: "import out")
    let said = PlainText.lines(of: reply)
    #expect(
      said.contains {
        $0.contains("yours: “Send the quote”; theirs: “Quote within a day”")
      }, "\(said)")
    #expect(try talk.document("Sales").steps[1].text == "Send the quote")
    #expect(
      try talk.document("Sales").fields[.notes] == "2, as out has it: Quote within a day")
    #expect(try talk.type("import out").contains { $0.contains("1 as they were") })
  }

  @Test func anExportThatNobodyChangedTakesNothingBack() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("export markdown to out")
    try talk.type("export json to out.json")
    try talk.type("edit 2 to Send the quote")
    try talk.type("seat new Estimator")
    let now = try talk.ledger.workspace()
    for place in ["out", "out.json"] {
      #expect(try talk.type("import \(place)")[0] == "Documents brought in: 1 as they were.")
      #expect(try talk.ledger.workspace() == now)
    }
  }

  @Test func nobodyApprovesByWritingSoIntoAFile() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("export markdown to out")
    try edit(
      drawer, "out/sales.md", [("core: true", "core: true\nstatus: approved\nversion: 7")])
    try talk.type("import out")
    #expect(try talk.document("Sales").status == .draft)
    #expect(try talk.document("Sales").version == 0)
  }

  @Test func aCopyThatGrewApartIsMerged() throws {
    let drawer = Drawer()
    var talk = try Self.talk(drawer)
    try talk.type("new sop Hiring")
    try talk.type("new sop Returns")
    try talk.type("new work instruction Unlock the shop")
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/acme (copy).way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    try other.type("use sales")
    try other.type("edit 1 to Qualify the lead")
    try other.type("remove returns --yes")
    try other.type("new sop Refunds")
    try talk.type("remove hiring --yes")
    try talk.type("use sales")
    try talk.type("edit 3 to Close the deal")
    let said = try talk.type("import \"acme (copy).way\"")
    #expect(said[0] == "Documents brought in: 1 new, 1 changed, 1 taken out, 2 as they were.")
    #expect(
      try talk.lines(of: "Sales") == [
        "1 Qualify the lead", "1A Need", "2 Quote", "3 Close the deal",
      ])
    #expect(
      Set(try talk.ledger.workspace().documents.map(\.title))
        == ["Sales", "Refunds", "Unlock the shop"])
    let again = try talk.type("import \"acme (copy).way\"")
    #expect(!again[0].contains("new") && !again[0].contains("changed"))
  }

  @Test func aTitleThatIsTakenIsTold() throws {
    let drawer = Drawer(["sales.md": "# Sales\n\n1. Meet the customer\n"])
    var talk = try Self.talk(drawer)
    let said = try talk.type("import sales.md")
    #expect(said.contains { $0.contains("Sales (2)") })
    #expect(try talk.lines(of: "Sales (2)") == ["1 Meet the customer"])
    #expect(try talk.lines(of: "Sales") == ["1 Qualify", "1A Need", "2 Quote", "3 Close"])
  }
}
