import Testing

@testable import Workbench

@Suite struct RecapTests {
  /// A morning's work: a process, a decision, an issue, and a change that was taken back.
  private static func morning() throws -> Talk {
    var talk = try Talk(
      "company Acme", "new core process Sales", "owner Sales Lead", "step Qualify <the> lead",
      "step Quote", "step Too much", "undo", "issue Who *decides* about discounts?",
      "issue How long is a quote valid?", "issue #2 done")
    try talk.type("new sop Empty")
    return talk
  }

  private static let markdown = [
    "# Recap: The Acme Way, 2025-05-12",
    "## Documents",
    "- **Empty** (SOP, 0 steps, owner: nobody yet, no steps yet)",
    "  - Started Empty (ana)",
    "- **Sales** (Core Process, 2 steps, owner: Sales Lead, right level)",
    "  - Started Sales (ana)",
    "  - Sales Lead owns it now (ana)",
    "  - Added 2 steps (ana)",
    "## Decided",
    "- Named the company Acme (ana)",
    "- Made Sales Lead the owner of Sales (ana)",
    "## Issues parked",
    "- #1 Who \\*decides\\* about discounts? (Sales)",
    "## Issues solved",
    "- #2 How long is a quote valid? (Sales)",
  ]

  @Test func itSaysWhatWasDoneAndDecidedAndParked() throws {
    var talk = try Self.morning()
    #expect(try talk.type("recap") == Self.markdown)
    #expect(try talk.type("recap since 9:00") == Self.markdown)
    #expect(try talk.type("recap since yesterday") == Self.markdown)
  }

  @Test func whatWasRedoneStands() throws {
    var talk = try Self.morning()
    try talk.type("use sales")
    for line in ["approve by Anna --yes", "undo", "redo", "undo", "redo"] { try talk.type(line) }
    let approved = "- Approved Sales as version 1, by Anna (ana)"
    let recap = try talk.type("recap")
    #expect(
      recap.filter { $0.contains("Approved") } == [
        "  - Approved as version 1, by Anna (ana)", approved,
      ])
    try talk.type("undo")
    #expect(try talk.type("recap") == Self.markdown)
  }

  @Test func beforeAnythingWasDoneItSaysSo() throws {
    var talk = try Self.morning()
    let later = try talk.type("recap since 12:30")
    #expect(later[1] == "Nothing was changed since 12:30.")
    #expect(
      talk.refusal(of: "recap since whenever")
        == "“whenever” is not a moment that is understood. Type 9:00, today, yesterday, a weekday, or a date such as 2026-11-01."
    )
  }

  @Test func thePageHoldsTheSameAndNothingOfADocumentIsMarkup() throws {
    var talk = try Self.morning()
    try talk.type("use sales")
    try talk.type("edit 1 to <script>alert(1)</script> & co")
    try talk.type("rename <b>Sales</b>")
    #expect(
      try talk.type("export recap") == ["The recap is in /home/ana/acme-recap-2025-05-12.html."])
    let page = try #require(talk.drawer.text(at: "acme-recap-2025-05-12.html"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("<strong>&lt;b&gt;Sales&lt;/b&gt;</strong>"))
    #expect(page.contains("<li>#1 Who *decides* about discounts? (&lt;b&gt;Sales&lt;/b&gt;)</li>"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test func anEarlierPageIsReplacedAndNobodyElsesFile() throws {
    var talk = try Self.morning()
    try talk.type("export recap to day.html")
    try talk.type("step One more")
    try talk.type("export recap to day.html")
    #expect(try #require(talk.drawer.text(at: "day.html")).contains("Added step"))
    talk.drawer.put("mine", at: "mine.html")
    #expect(
      talk.refusal(of: "export recap to mine.html")
        == "/home/ana/mine.html is there already; it was left as it is. Choose another name, or add --yes to replace it."
    )
    #expect(talk.drawer.text(at: "mine.html") == "mine")
    try talk.type("export recap to mine.html --yes")
    #expect(try #require(talk.drawer.text(at: "mine.html")).hasPrefix("<!DOCTYPE html>"))
    try talk.type("export recap since yesterday to recap.md")
    #expect(try #require(talk.drawer.text(at: "recap.md")).hasPrefix("# Recap: The Acme Way"))
  }

  @Test func whatWasDraftedIsCountedAndWhatWasChangedIsTold() throws {
    var talk = try Talk(
      "new sop Sales", "draft", "One", "- a", "- b", "Two", "", "edit 1 to First", "step Three")
    #expect(
      try talk.type("recap").filter { $0.hasPrefix("  - ") } == [
        "  - Started Sales (ana)", "  - Added 2 steps and 2 bullets (ana)",
        "  - Reworded step 1 (ana)", "  - Added step 3 (ana)",
      ])
  }

  @Test func oneStepIsNotSeveral() throws {
    var talk = try Talk("new sop Sales", "step One")
    #expect(
      try talk.type("recap")[2] == "- **Sales** (SOP, 1 step, owner: nobody yet, right level)")
  }

  @Test(arguments: [
    ("done Paid", "Said when it is done"), ("purpose Win", "Said what it is for"),
    ("remove 1-2", "Removed 2 steps"), ("move 3 to 1", "Moved step 3 to 1"),
    ("waive 3 because the auditor asks", "Let a finding stand: the auditor asks"),
    ("seat 1 Estimator", "Gave step 1 of Sales to Estimator"),
  ])
  func aChangeIsToldInWordsOfATeam(_ line: String, _ said: String) throws {
    var talk = try Talk(
      "new core process Sales", "step One", "step Two", "step Click New and press Save")
    try talk.type(line)
    let recap = try talk.type("recap")
    #expect(recap.contains("  - \(said) (ana)"), "\(recap)")
    #expect(!recap.joined().contains("interface-action"))
  }

  @Test func whatNeedsALookSaysWhy() throws {
    var talk = try Talk("new work instruction Call", "step Dial")
    let line = try #require(try talk.type("recap").first { $0.contains("needs a look") })
    #expect(line.contains("needs a look: "))
  }
}
