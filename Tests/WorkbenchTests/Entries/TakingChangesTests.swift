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
    var workspace = try talk.ledger.workspace()
    // As `export word` leaves them out.
    for index in workspace.documents.indices { workspace.documents[index].fields[.notes] = nil }
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

  /// What was written into the page, and what of it is in the notes.
  static let besides: [(edit: (String, String), notes: String)] = [
    (("</body>", "<p>Who covers Tom?</p></body>"), "Who covers Tom?"),
    (("<h2>Steps</h2>", "<p>We never guess.</p><h2>Steps</h2>"), "Win work.\n\nWe never guess."),
    (
      (
        "<li><p>Close the deal</p>",
        "</ol><p>Call first.</p><ol start=\"3\"><li><p>Close the deal</p>"
      ),
      "Call first."
    ),
    (
      (
        "</body>",
        "<table><tr><th>Size</th><th>Price</th></tr><tr><td>L</td><td>80</td></tr></table></body>"
      ), "Size | Price\nL | 80"
    ),
    (
      ("</body>", "<h2>Exceptions</h2><p>Vaccines go by courier.</p></body>"),
      "Exceptions\n\nVaccines go by courier."
    ),
    (
      (
        "<p>Quote</p>",
        "<p><span class=\"comment-start\" id=\"0\" author=\"Kim\" date=\"2026-01-06T10:00:00Z\">Is"
          + " this still so?</span>Quote<span class=\"comment-end\" id=\"0\"></span></p>"
      ), "Is this still so?"
    ),
    (("Version: ", "Checked by: Kim · Version: "), "Checked by: Kim"),
  ]

  @Test(.enabled(if: hasPrograms), arguments: besides.indices)
  func whatHasNoPlaceIsAChangeOfTheNotes(_ index: Int) throws {
    let (edit, notes) = Self.besides[index]
    if notes.hasPrefix("Win work.") {
      // Below the heading of a field it is part of that field.
      var talk = try talk([edit])
      #expect(try talk.type("import sales.docx")[0] == "Sales · Purpose (1 of 1)")
      try talk.type("t")
      #expect(try talk.document("Sales").fields == [.purpose: notes])
      return
    }
    // Notes that are here already never left, and stay.
    for before in [[], ["set notes Ask Ana about this."]] {
      var talk = try talk([edit], before: before)
      let former = try talk.document("Sales")
      let first = try talk.type("import sales.docx")
      #expect(first[0] == "Sales · Notes (1 of 1)", "\(first)")
      let said = try talk.type("t")
      #expect(said.contains { $0.contains("in the notes, word for word") }, "\(said)")
      var wanted = former
      let all = [former.fields[.notes]].compactMap(\.self) + [notes]
      wanted.fields[.notes] = all.joined(separator: "\n\n")
      #expect(try talk.document("Sales") == wanted)
      // The same file once more brings nothing new.
      try talk.type("import sales.docx")
      #expect(try talk.type("t")[0] == "Documents brought in: 1 as they were.")
      #expect(try talk.document("Sales") == wanted)
    }
  }

  @Test(.enabled(if: hasPrograms)) func notesNeverLeaveAndSoAreNeverTakenOut() throws {
    var talk = try talk(Self.edits, before: ["set notes Ask Ana about this."])
    talk.workbench.session.door = .script
    try talk.type("import sales.docx")
    #expect(
      try talk.document("Sales").fields
        == [.purpose: "Win good work.", .notes: "Ask Ana about this."])
  }

  /// What the way through Word set otherwise, and was edited there as well.
  @Test(.enabled(if: hasPrograms)) func whatWasEditedCountsWhateverWordMadeOfIt() throws {
    var talk = try talk(
      [("Beds | Price", "Beds | New price")], before: ["set rules Beds | Price"])
    try talk.type("import sales.docx")
    try talk.type("a")
    #expect(try talk.document("Sales").fields[.rules] == "Beds | New price")
  }

  @Test(.enabled(if: hasPrograms)) func anotherOwnerInTheLineUnderTheTitleIsAChange() throws {
    let before = ["seat new Sales Lead", "owner Sales Lead"]
    var talk = try talk([("Owner: Sales Lead", "Owner: Estimator")], before: before)
    #expect(try talk.type("import sales.docx")[0] == "Sales · Owner (1 of 1)")
    try talk.type("t")
    let chart = try talk.session.chart()
    #expect(
      try talk.document("Sales").owner.flatMap { chart.name(of: $0) } == "Estimator")
  }

  @Test(.enabled(if: hasPrograms)) func anOwnerWhomNobodyKnowsIsNotedAndSaid() throws {
    let before = ["seat new Sales Lead", "owner Sales Lead"]
    var talk = try talk([("Owner: Sales Lead", "Owner: Kim Nguyen")], before: before)
    try talk.type("import sales.docx")
    let said = try talk.type("a")
    #expect(try talk.document("Sales").fields[.notes] == "Owner: Kim Nguyen")
    #expect(said.contains { $0.contains("nobody on the chart is called Kim Nguyen") }, "\(said)")
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
