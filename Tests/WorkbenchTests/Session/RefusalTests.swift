import Testing

@testable import Workbench

/// What is refused is answered with what happened and what to type next, and changes nothing.
@Suite struct RefusalTests {
  @Test func findingOnesWay() throws {
    try RefusalTable.check([
      (
        "status extra",
        "status does not understand “extra”. It is typed status; help status shows examples."
      ),
      ("tree zzz", "No document is called “zzz”. list shows all documents."),
      ("chart x", "chart does not understand “x”. It is typed chart; help chart shows examples."),
      ("save x", "Everything is saved already, in /home/ana/sample.way. copy to x writes a copy."),
      ("tour x", "tour does not understand “x”. It is typed tour; help tour shows examples."),
      ("redo x", "“x” is not how often. redo brings back one change, redo 3 times three."),
      ("quit now", "quit does not understand “now”. It is typed quit; help quit shows examples."),
      ("list foo", "“foo” is not a level. \(RefusalTable.levels)"),
      ("trace zzz", "No document is called “zzz”. list shows all documents."),
      ("history zzz", "No document is called “zzz”. list shows all documents."),
      ("show 99", RefusalTable.nothingAt99),
      ("show 7-99", "Sales has steps 1 to 7, and nothing at “7-99”. show shows what is there."),
      ("templates foo", "No template is called “foo”. templates lists them."),
      ("templates sale", "No template is called “sale”. Did you mean templates sales?"),
      (
        "open",
        "Which workspace? Here there is open sample.way. way NAME.way in the shell makes one."
      ),
      (
        "open nope.way",
        "There is no workspace at /home/ana/nope.way. Here there is open sample.way. To make it, quit and type way nope.way."
      ),
      ("copy", "Where to? Type copy to NAME.way."),
      ("help foo", "There is no help on “foo”. help lists what you can do."),
      ("help expor", "There is no help on “expor”. Did you mean help export?"),
      (
        "foo",
        "“foo” is not a command. help lists what you can do; step foo… writes it down as a step."
      ),
      ("shwo", "“shwo” is not a command. Did you mean show?"),
      (
        "Order the material",
        "“Order” is not a command. Did you mean owner? step Order… writes it down as a step."
      ),
      (
        "Pull the permit",
        "extract does not understand “permit”. It is typed extract STEPS [as TITLE]; help extract shows examples. step Pull… writes it down as a step."
      ),
      (
        "Check the unit for leaks",
        "No document is called “the unit for leaks”. list shows all documents. step Check… writes it down as a step."
      ),
      (
        "put restock a van under sales 3",
        "“sales 3” is a step of Sales, and put makes or takes a whole process. attach Restock a van to Sales 3 links it there."
      ),
      ("check the leaks", "No document is called “the leaks”. list shows all documents."),
      ("3", "“3” is the number of a step. show 3 shows it, edit 3 changes it."),
      ("3-6", "“3-6” is the number of a step. show 3-6 shows it, edit 3 changes it."),
    ])
  }

  @Test func takingAwayAndGoingBack() throws {
    try RefusalTable.check([
      ("export foo", "“foo” is not a format that is written here. export lists the formats."),
      (
        "export markdwn",
        "“markdwn” is not a format that is written here. Did you mean export markdown?"
      ),
      ("export markdown zzz", "No document is called “zzz”. list shows all documents."),
      (
        "export markdown to -",
        "A whole folder cannot be printed. Name one document: export markdown TITLE to -."
      ),
      (
        "export markdown to note.txt",
        "/home/ana/note.txt is a file, and this export is a folder; nothing was written. Choose another place with to."
      ),
      ("import", "Import what? Type import FILE."),
      (
        "import nope.json", "There is nothing at /home/ana/nope.json. Check the name and try again."
      ),
      ("triage", "Which folder? Type triage FOLDER."),
      ("triage nope", "There is nothing at /home/ana/nope. Check the name."),
      (
        "undo foo",
        "“foo” is not the number of a change. Changes are typed as #12; history shows them."
      ),
      ("undo #99", "There is no change #99. history shows what was done."),
      ("redo", "There is nothing to redo. history shows what was done."),
      (
        "restore",
        "Restore what, as of which change? Type restore TITLE #12; history shows the changes."
      ),
      ("restore sales #999", "There is no change #999. history shows what was done."),
      (
        "restore sales foo",
        "Restore what, as of which change? Type restore TITLE #12; history shows the changes."
      ),
    ])
  }

  @Test func withoutAWorkspaceOrADocumentTheNextStepIsNamed() throws {
    var talk = try Talk()
    #expect(
      talk.refusal(of: "step x")
        == "No document is current. Name one with use TITLE, or start one with new.")
    talk.workbench.session.door = .shell
    #expect(
      talk.refusal(of: "step x")
        == "No document is current. Name one with --in TITLE before the command.")
    talk.workbench.session.ledger = nil
    #expect(
      talk.refusal(of: "status")
        == "No workspace is open. Name it before the command: way -f acme.way ….")
    talk.workbench.session.door = .workbench
    #expect(
      talk.refusal(of: "status")
        == "No workspace is open. open acme.way opens one, sample makes one to try things on; way acme.way in the shell starts your own."
    )
    #expect(try talk.type("help levels").count > 3)
  }
}
