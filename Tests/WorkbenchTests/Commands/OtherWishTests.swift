import Testing

@testable import Workbench

/// Commands typed in another order, with a word too many or from another program.
@Suite struct OtherWishTests {
  private static func talk() throws -> Talk {
    try Talk(
      "new core process Sales", "step Qualify the lead", "step Quote the lead",
      "step Close the lead", "new work instruction Call", "use sales", "bullet under 3 Be polite",
      "bullet under 3 Ask the lead", "issue Who calls?", "issue Who writes?")
  }

  @Test(arguments: [
    ("add step Follow up", "step Follow up"), ("insert step Follow up", "step Follow up"),
    ("new step Follow up", "step Follow up"), ("add bullet Be kind", "bullet Be kind"),
    ("issue done 2", "issue #2 done"), ("issue 2 done", "issue #2 done"),
    ("issue close #2", "issue #2 done"),
    ("new seat Dispatcher, held by Ana", "seat new Dispatcher, held by Ana"),
    ("new issue Who pays?", "issue Who pays?"), ("attach call to 3A", "attach call to 3"),
    ("swap 1 3", "swap 1 and 3"), ("replace lead by caller", "replace lead with caller"),
    ("undo twice", "undo 2 times"), ("undo 2 x", "undo 2 times"),
  ])
  func isUnderstoodAsTheCommand(_ line: String, _ command: String) throws {
    var one = try Self.talk()
    var other = try Self.talk()
    let changes = one.changes
    #expect(try one.type(line) == other.type(command))
    #expect(one.changes > changes)
    #expect(one.changes == other.changes)
  }

  @Test(arguments: [
    ("insert row", "A step needs its text. Type step TEXT, or draft for several."),
    ("swap 2", "Swap which two steps? Type swap 2 and 3."),
    ("swap 2 and 2", "Nothing to do: “2” is so already."),
    ("swap 2 and 7", "Sales has steps 1 to 3, and nothing at “7”. show shows what is there."),
    ("replace lead", "Replace what with what? Type replace valve with stopcock."),
    (
      "replace 2 with Quote",
      "“2” is the number of a step. edit 2 to Quote gives the step another text."
    ),
    (
      "replace lea with x",
      "“lea” does not stand in Sales as a whole word. search lea looks through all documents."
    ),
    (
      "undo 3",
      "Your last 3, or change #3? undo 3 times takes back the last 3, undo #3 that one change."
    ),
    ("redo #3", "“#3” is not how often. redo brings back one change, redo 3 times three."),
    (
      "copy 3",
      "“3” is the number of a step, and copy copies the whole workspace. Type copy to NAME.way, with the name you like."
    ),
    (
      "copy for the client",
      "“for the client” does not look like the name of a file. Type copy to client.way, with the name you like."
    ),
    (
      "status > status.txt",
      "“>” writes no file here. export status to status.txt writes it into a file."
    ),
    (
      "new workspace plumb",
      "Each company has a file of its own. quit, then way plumb.way makes it."
    ),
  ])
  func theNextStepIsNamed(_ line: String, _ said: String) throws {
    var talk = try Self.talk()
    #expect(talk.refusal(of: line) == said)
  }

  @Test func issueAloneShowsTheList() throws {
    var talk = try Self.talk()
    #expect(try talk.type("issue") == talk.type("issues"))
  }

  @Test func openSaysHowAFileIsMade() throws {
    var talk = try Talk()
    #expect(
      talk.refusal(of: "open plumb.way")
        == "There is no workspace at /home/ana/plumb.way. Here there is open acme.way. To make it, quit and type way plumb.way."
    )
    try talk.type("open acme")
  }

  @Test func twoStepsChangePlacesWithAllTheyHave() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("swap 1 and 3") == [
        "1 Close the lead", "  1A Be polite", "  1B Ask the lead", "3 Qualify the lead",
      ])
    #expect(try talk.type("undo").joined().contains("Swapped steps 1 and 3 of Sales"))
    #expect(try talk.lines(of: "Sales")[0] == "1 Qualify the lead")
  }

  @Test func wordsAreReplacedWhereverTheyStand() throws {
    var talk = try Self.talk()
    try talk.type("purpose Leads and every Lead become customers")
    #expect(
      try talk.type("replace lead with caller") == [
        "Replaced “lead” with “caller” 5 times in Sales.", "1 Qualify the caller",
        "2 Quote the caller", "3 Close the caller", "  3A Be polite", "  3B Ask the caller",
        "undo takes all of it back.",
      ])
    #expect(
      try talk.document("Sales").fields[.purpose] == "Leads and every Caller become customers")
    try talk.type("undo")
    #expect(try talk.lines(of: "Sales")[0] == "1 Qualify the lead")
  }

  @Test func severalChangesAreTakenBackAndBroughtBack() throws {
    var talk = try Talk("new core process Sales", "step One", "step Two")
    #expect(
      try talk.type("undo 2 times") == [
        "- Undid #3: Added step 2 to Sales", "- Undid #2: Added step 1 to Sales",
        "redo 2 times brings them back.",
      ])
    try talk.type("redo 2")
    #expect(try talk.lines(of: "Sales") == ["1 One", "2 Two"])
    #expect(
      try talk.type("undo 9 times").last == "You have nothing to undo here.")
  }

  @Test func theStatusIsWrittenAsOnePage() throws {
    var talk = try Talk(
      "company Acme | Co", "new core process <b>Sales</b>", "owner Sales Lead", "step Qualify",
      "new core process Empty", "set status in review")
    try talk.type("export status to status.txt")
    #expect(
      talk.drawer.text(at: "status.txt") == """
        # Status of Acme \\| Co, 2025-05-12

        | Core Process | Owner | Steps | Reads as | State | Linked |
        | --- | --- | --- | --- | --- | --- |
        | \\<b\\>Sales\\</b\\> | Sales Lead | 1 | SOP | draft | 0 |
        | Empty | nobody yet | 0 | no steps yet | in review | 0 |

        ## Waiting for approval

        - Empty

        """)
    #expect(
      try talk.type("export status") == ["The status is in /home/ana/acme-status-2025-05-12.html."])
    let page = try #require(talk.drawer.text(at: "acme-status-2025-05-12.html"))
    #expect(page.contains("<td>&lt;b&gt;Sales&lt;/b&gt;</td><td>Sales Lead</td>"))
    #expect(!page.contains("<b>"))
    try talk.type("export status")
  }

  @Test func whatHasNoStepsHasNoVerdict() throws {
    var talk = try Talk("new core process Sales")
    let json = try #require(try talk.json(try talk.reply(to: "status --json")) as? [String: Any])
    let rows = try #require(json["coreProcesses"] as? [[String: Any]])
    #expect(rows[0]["verdict"] == nil)
  }

  @Test func theFirstQuestionTakesNoCommandForAName() throws {
    let talk = try Talk()
    var session = talk.session
    session.ledger = nil
    session.entry = FirstVisit()
    var workbench = Workbench(session)
    #expect(throws: Refusal.self) { try workbench.respond(to: "help") }
    #expect(workbench.prompt.text.text == "What is the company called? ")
    _ = try workbench.respond(to: "Acme Plumbing")
    #expect(throws: Refusal.self) { try workbench.respond(to: "quit") }
    #expect(workbench.prompt.text.text == "And your name? ")
  }
}
