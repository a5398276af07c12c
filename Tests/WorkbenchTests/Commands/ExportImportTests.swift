import Foundation
import ProcessModel
import Testing

@testable import Workbench

@Suite struct ExportImportTests {
  @Test(arguments: ["export markdown to out", "export json to out/all.json"])
  func whatWasExportedComesBackIdForId(_ line: String) throws {
    let drawer = Drawer()
    drawer.folders.insert("/home/ana/out")
    var talk = try Talk.sample(drawer: drawer)
    try talk.type("use sales")
    try talk.type("step Don't ship \"before\" QA # -- * _x_ <b>")
    try talk.type(line)
    let place = line.hasSuffix(".json") ? "out/all.json" : "out"
    var other = try Talk(drawer: drawer)
    try other.type("import \(place)")
    let (sent, came) = (try talk.ledger.workspace(), try other.ledger.workspace())
    #expect(came.documents.sorted { $0.id < $1.id } == sent.documents.sorted { $0.id < $1.id })
    #expect(came.seats.sorted { $0.id < $1.id } == sent.seats.sorted { $0.id < $1.id })
    #expect(came.people.sorted { $0.id < $1.id } == sent.people.sorted { $0.id < $1.id })
    #expect(came.pictures.sorted { $0.id < $1.id } == sent.pictures.sorted { $0.id < $1.id })
    #expect(came.company == sent.company)
    #expect(try other.type("import \(place)")[0].contains("as they were"))
    #expect(try other.ledger.workspace() == came)
  }

  @Test func whatComesInIsToldWithItsPlace() throws {
    let drawer = Drawer()
    var talk = try Talk(
      "new work instruction Quote it", "new core process Sales", "step Ask", "step Quote",
      "attach quote it to 2", "attach quote it", "new end-to-end process From call to cash",
      "step Sell",
      "attach sales to 1", "new policy Prices", "attach sales", drawer: drawer)
    try talk.type("export json to all.json")
    var other = try Talk(drawer: drawer)
    let reply = try other.reply(to: "import all.json")
    #expect(
      PlainText.lines(of: reply) == [
        "Documents brought in: 4 new.",
        "- From call to cash: a process",
        "- Prices: a policy",
        "- Quote it: a work instruction under step 2 of Sales and 1 more place",
        "- Sales: a Core Process under step 1 of From call to cash and 1 more place",
        "list shows them; undo takes all of it out again.",
      ])
    let json = try #require(try other.json(reply) as? [String: Any])
    let documents = try #require(json["documents"] as? [[String: Any]])
    #expect(
      documents.map { $0["level"] as? String } == [
        "process", "policy", "work instruction", "Core Process",
      ])
    #expect(
      documents.map { $0["under"] as? String } == [nil, nil, "Sales 2", "From call to cash 1"])
  }

  @Test func anExportOfOursIsReplacedAndSaidSo() throws {
    var talk = try Talk("new core process Sales", "step One")
    #expect(
      try talk.type("export markdown to out") == [
        "Wrote 3 files: /home/ana/out",
        "README.md, accountability-chart.md, sales.md are in it.",
      ])
    #expect(
      try talk.type("export markdown to out")[0] == "Replaced your earlier export: /home/ana/out")
    #expect(try talk.type("export json to a.json") == ["Wrote 1 file: /home/ana/a.json"])
    #expect(
      try talk.type("export json to a.json") == ["Replaced your earlier export: /home/ana/a.json"])
  }

  @Test func aRenamedDocumentDoesNotComeBackUnderItsOldName() throws {
    let drawer = Drawer()
    var talk = try Talk("new core process Sales", drawer: drawer)
    try talk.type("export markdown to out")
    drawer.put("mine", at: "out/mine.log")
    try talk.type("rename Winning work")
    try talk.type("export markdown to out")
    #expect(drawer.text(at: "out/sales.md") == nil)
    #expect(drawer.text(at: "out/winning-work.md") != nil)
    #expect(drawer.text(at: "out/mine.log") == "mine")
    var other = try Talk(drawer: drawer)
    try other.type("import out")
    #expect(try other.ledger.workspace().documents.map(\.title) == ["Winning work"])
  }

  @Test func aListFromAStrangerRemovesNothingOutsideTheFolder() throws {
    let drawer = Drawer(["precious.md": "mine", "out/deep/file.md": "mine"])
    drawer.put("../precious.md\n/home/ana/precious.md\ndeep/file.md\n", at: "out/.waywright-export")
    var talk = try Talk("new core process Sales", drawer: drawer)
    try talk.type("export markdown to out")
    #expect(drawer.text(at: "precious.md") == "mine")
    #expect(drawer.text(at: "out/deep/file.md") == "mine")
  }

  @Test func aDocumentIsPrintedOrTakesWhatHangsUnderIt() throws {
    let drawer = Drawer()
    var talk = try Talk(
      "new work instruction Quote it", "new sop Other", "new core process Sales", "step Quote",
      "attach quote it to 1", drawer: drawer)
    let printed = try talk.type("export markdown sales to -")
    #expect(printed.contains("# Sales"))
    #expect(try talk.type("export json sales to -").contains { $0.contains("Quote it") })
    try talk.type("export markdown sales to out")
    #expect(
      drawer.names(in: "/home/ana/out").filter { $0.hasSuffix(".md") }
        == ["README.md", "accountability-chart.md", "quote-it.md", "sales.md"])
    try talk.type("export json")
    #expect(drawer.text(at: "acme.json") != nil)
    try talk.type("export markdown sales")
    #expect(drawer.text(at: "sales-markdown/sales.md") != nil)
  }

  @Test func jsonTellsWhatDocumentsWentThroughWhereItIsAsked() throws {
    let drawer = Drawer()
    var talk = try Talk(
      "new sop Other", "new core process Sales", "step Quote", "edit 1 to Offer", drawer: drawer)
    try talk.type("export json sales with history to all.json")
    let file = try #require(drawer.files["/home/ana/all.json"])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(file)) as? [String: Any])
    let history = try #require(json["history"] as? [[String: Any]])
    #expect(
      history.map { $0["words"] as? String } == [
        "Started Sales", "Added step 1 to Sales", "Changed 1 of Sales",
      ])
    let states = history.compactMap { $0["document"] as? [String: Any] }
    #expect(
      states.map { ($0["steps"] as? [[String: Any]])?.map { $0["text"] as? String } } == [
        [], ["Quote"], ["Offer"],
      ])
    var other = try Talk(drawer: drawer)
    try other.type("import all.json")
    #expect(try other.document("Sales") == talk.document("Sales"))
    #expect(
      talk.refusal(of: "export markdown with history")
        == "markdown cannot tell what documents went through. export json with history does.")
  }

  @Test func aNamedCompanyKeepsItsNameWhenDocumentsComeIn() throws {
    let drawer = Drawer()
    var theirs = try Talk("company Theirs", "me Them", "new sop Returns", drawer: drawer)
    try theirs.type("export json to theirs.json")
    var ours = try Talk("company Ours", "me Us", drawer: drawer)
    try ours.type("import theirs.json")
    #expect(try ours.session.company().name == "Ours")
    #expect(try ours.session.author() == "Us")
    #expect(try ours.ledger.workspace().documents.map(\.title) == ["Returns"])
    try ours.type("undo")
    #expect(try ours.ledger.workspace().documents == [])
  }
}
