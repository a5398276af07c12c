import Exchange
import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// A Word file of ours that a colleague has edited and mailed back.
@Suite struct TakingChangesTests {
  private static var programs: Programs { .live(searching: "/usr/bin:/bin:/usr/local/bin") }
  private static let hasPrograms = ["pandoc", "unzip"].allSatisfy { name in
    ["/usr/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// A document that left as a Word file, was edited there, and lies in the current folder.
  private func talk(
    _ edits: [(String, String)], before: [String] = [], _ drawer: Drawer = Drawer()
  ) throws -> Talk {
    var talk = try Talk(
      "new core process Sales", "purpose Win work.", "step Qualify the lead", "bullet Need",
      "bullet Budget", "step Quote", "caution 2 Mind the margin", "step Close the deal",
      drawer: drawer)
    talk.workbench.session.world.programs = Self.programs
    let folder = try drawer.realFolder()
    talk.workbench.session.world.environment["TMPDIR"] = folder
    talk.workbench.session.world.files = talk.session.world.files.with(realFolder: folder)
    try talk.type("seat new Estimator")
    try talk.type("seat 2 Estimator")
    for line in before { try talk.type(line) }
    let workspace = try talk.ledger.workspace()
    let sales = try talk.document("Sales")
    let change = try talk.ledger.history(of: .document(sales.id), limit: 1).first?.number
    let outgoing = Outgoing(
      workspace, only: [sales.id], asked: [sales.id],
      standings: [sales.id: .init(approvedOn: "2026-01-05", change: change)])
    let page = try #require(WordFormat.files(for: outgoing).first)
    var text = String(decoding: page.bytes, as: UTF8.self)
    for (old, new) in edits {
      try #require(text.contains(old), "“\(old)” is not in the page")
      text = text.replacingOccurrences(of: old, with: new)
    }
    let converter = try #require(WordFormat.converter)
    drawer.files["/home/ana/sales.docx"] = try Self.programs.run(converter, Array(text.utf8))
    return talk
  }

  private static let edits = [
    ("Win work.", "Win good work."), ("<p>Quote</p>", "<p>Quote within a day</p>"),
    ("<li>Budget", "<li>Date</li>\n<li>Budget"),
  ]

  @Test(.enabled(if: hasPrograms)) func everyChangeIsAskedAboutAndOursStay() throws {
    var talk = try talk(Self.edits)
    try talk.type("edit 3 to Close")
    let first = try talk.type("import sales.docx")
    #expect(first[0] == "Sales · Purpose (1 of 3)", "\(first)")
    #expect(first.contains { $0.contains("Win good work.") })
    #expect(try talk.type("t")[0] == "Sales · 1B (2 of 3)")
    #expect(try talk.type("s")[0] == "Sales · 2 (3 of 3)")
    let last = try talk.type("t")
    #expect(last[0] == "Documents brought in: 1 changed.", "\(last)")
    #expect(
      try talk.lines(of: "Sales")
        == ["1 Qualify the lead", "1A Need", "1B Budget", "2 Quote within a day", "3 Close"])
    let sales = try talk.document("Sales")
    #expect(sales.fields == [.purpose: "Win good work."])
    #expect(sales.steps[1].caution == "Mind the margin")
    #expect(sales.steps[1].seat != nil)
  }

  @Test(.enabled(if: hasPrograms)) func whatNobodyChangedAsksNothing() throws {
    var talk = try talk([])
    let now = try talk.ledger.workspace()
    #expect(try talk.type("import sales.docx") == ["Nothing was changed in sales.docx."])
    #expect(try talk.ledger.workspace() == now)
  }

  @Test(.enabled(if: hasPrograms)) func stoppingAndSkippingChangeNothing() throws {
    var talk = try talk(Self.edits)
    let now = try talk.ledger.workspace()
    try talk.type("import sales.docx")
    try talk.type("t")
    #expect(try talk.type("q") == ["Stopped. Nothing was changed."])
    try talk.type("import sales.docx")
    try talk.type("s")
    try talk.type("s")
    #expect(try talk.type("s") == ["Nothing was taken; Sales is as it was."])
    #expect(try talk.ledger.workspace() == now)
  }

  @Test(.enabled(if: hasPrograms)) func aScriptTakesAllOfIt() throws {
    var talk = try talk(Self.edits)
    talk.workbench.session.door = .script
    try talk.type("import sales.docx")
    #expect(
      try talk.lines(of: "Sales") == [
        "1 Qualify the lead", "1A Need", "1B Date", "1C Budget", "2 Quote within a day",
        "3 Close the deal",
      ])
  }

  @Test(.enabled(if: hasPrograms)) func whatBothChangedIsSettledNext() throws {
    var talk = try talk(Self.edits)
    try talk.type("edit 2 to Send the quote")
    try talk.type("import sales.docx")
    let asked = try talk.type("a")
    #expect(asked.contains("Sales · 2 (1 of 1)"), "\(asked)")
    #expect(try talk.document("Sales").steps[1].text == "Send the quote")
    try talk.type("t")
    #expect(try talk.document("Sales").steps[1].text == "Quote within a day")
  }

  /// The smallest pictures there are, of one colour each.
  private static let red =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4"
    + "z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
  private static let blue =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNg"
    + "YPgPAAEDAQAIicLsAAAAAElFTkSuQmCC"

  private static func image(_ picture: String) -> String {
    "<p><img src=\"data:image/png;base64,\(picture)\"/></p>"
  }

  @Test(.enabled(if: hasPrograms)) func picturesThatWerePutInOrChangedComeBackAsPictures() throws {
    let drawer = Drawer()
    let red = try #require(Data(base64Encoded: Self.red))
    drawer.files["/home/ana/red.png"] = Array(red)
    var talk = try talk(
      [
        ("<p>Quote</p>", "<p>Quote</p>\n\(Self.image(Self.blue))"),
        ("base64,\(Self.red)", "base64,\(Self.blue)"),
      ], before: ["picture 3 red.png"], drawer)
    let former = try talk.document("Sales").steps.map(\.picture)
    #expect(former[2] != nil)
    let first = try talk.type("import sales.docx")
    #expect(first[0] == "Sales · 2 (1 of 2)", "\(first)")
    #expect(first.contains { $0.contains("with a picture") }, "\(first)")
    let second = try talk.type("t")
    #expect(second.contains { $0.contains("with another picture") }, "\(second)")
    try talk.type("t")
    let pictures = try talk.document("Sales").steps.map(\.picture)
    #expect(pictures[1] != nil && pictures[1] == pictures[2] && pictures[2] != former[2])
    let kept = try talk.ledger.picture(try #require(pictures[1]))
    #expect(kept?.bytes == Data(base64Encoded: Self.blue).map { Array($0) })
  }

  @Test(.enabled(if: hasPrograms)) func aPictureThatNobodyTouchedIsNoChange() throws {
    let drawer = Drawer()
    drawer.files["/home/ana/red.png"] = try #require(Data(base64Encoded: Self.red)).map { $0 }
    var talk = try talk([], before: ["picture 3 red.png"], drawer)
    #expect(try talk.type("import sales.docx") == ["Nothing was changed in sales.docx."])
  }
}

extension Files {
  /// The same with what is below one folder on the real disk, where other programs write.
  fileprivate func with(realFolder folder: String) -> Files {
    let live = Files.live()
    let imagined = self
    func files(_ path: String) -> Files { path.hasPrefix(folder + "/") ? live : imagined }
    var mixed = self
    mixed.kind = { files($0).kind($0) }
    mixed.read = { path throws(FileTrouble) in try files(path).read(path) }
    mixed.names = { path throws(FileTrouble) in try files(path).names(path) }
    mixed.makePrivateFolder = { path throws(FileTrouble) in try files(path).makePrivateFolder(path)
    }
    mixed.remove = { path throws(FileTrouble) in try files(path).remove(path) }
    mixed.removeFolder = { path throws(FileTrouble) in try files(path).removeFolder(path) }
    return mixed
  }
}
