import Testing

@testable import Workbench

/// What is refused is answered with what happened and what to type next, and changes nothing.
@Suite struct RefusalTests {
  private let stepsToSeven =
    "Sales has steps 1 to 7, and nothing at “99”. show shows what is there."
  private let levels =
    "The levels are core process, work instruction, policy, process, sop, procedure."

  @Test func findingOnesWay() throws {
    try check([
      (
        "status extra",
        "status does not understand “extra”. It is typed status; help status shows examples."
      ),
      ("tree x", "tree does not understand “x”. It is typed tree; help tree shows examples."),
      ("chart x", "chart does not understand “x”. It is typed chart; help chart shows examples."),
      ("save x", "save does not understand “x”. It is typed save; help save shows examples."),
      ("tour x", "tour does not understand “x”. It is typed tour; help tour shows examples."),
      ("redo x", "redo does not understand “x”. It is typed redo; help redo shows examples."),
      ("quit now", "quit does not understand “now”. It is typed quit; help quit shows examples."),
      ("list foo", "“foo” is not a level. \(levels)"),
      ("trace zzz", "No document is called “zzz”. list shows all documents."),
      ("history zzz", "No document is called “zzz”. list shows all documents."),
      ("show 99", stepsToSeven),
      ("show 7-99", "Sales has steps 1 to 7, and nothing at “7-99”. show shows what is there."),
      ("templates foo", "No template is called “foo”. templates lists them."),
      ("templates sale", "No template is called “sale”. Did you mean templates sales?"),
      ("open", "Which workspace? Here there is open sample.way."),
      (
        "open nope.way",
        "There is no workspace at /home/ana/nope.way. Here there is open sample.way."
      ),
      ("copy", "Where to? Type copy to NAME.way."),
      ("help foo", "There is no help on “foo”. help lists what you can do."),
      ("help expor", "There is no help on “expor”. Did you mean help export?"),
      (
        "foo",
        "“foo” is not a command. help lists what you can do; step foo… writes it down as a step."
      ),
      ("shwo", "“shwo” is not a command. Did you mean show?"),
      ("3", "“3” is the number of a step. show 3 shows it, edit 3 changes it."),
      ("3-6", "“3-6” is the number of a step. show 3-6 shows it, edit 3 changes it."),
    ])
  }

  @Test func writing() throws {
    try check([
      ("new", "New what? Type new core process TITLE, or new work instruction TITLE."),
      ("new xyz Foo", "“xyz” is not a level. \(levels)"),
      ("new core process", "It needs a title. Type new core process TITLE."),
      (
        "new core proces Sales",
        "“core proces” is not a level. Did you mean new core process Sales?"
      ),
      (
        "new sop Marketing",
        "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
      ),
      ("step", "A step needs its text. Type step TEXT."),
      ("step after 99 x", stepsToSeven),
      ("bullet", "A bullet needs its text. Type bullet TEXT."),
      ("bullet under 99 x", stepsToSeven),
      ("draft 99", stepsToSeven),
      (
        "draft 2A",
        "“2A” is a bullet, and this goes with a whole step. Type the number of the step, such as 2."
      ),
      ("set", "Set what? Such as set purpose TEXT; help set lists the fields."),
      ("set scop bar", "“scop” is not a field. Did you mean set scope …?"),
      (
        "tools a hammer",
        "A Core Process has no “Tools needed”. It has: purpose, scope, starts, done, roles, approvals, rules, systems, measurables, approver, effective, review, references, notes."
      ),
      ("set level", "Which level? Such as set level work instruction."),
      ("set level foo", "“foo” is not a level. \(levels)"),
      (
        "set level policy",
        "At that level Sales could not stay linked with No job starts without an agreed price. detach them first, then change the level."
      ),
      ("set core", "Nothing to do: “Sales” is so already."),
      (
        "set core maybe",
        "“maybe” is not understood here. set core names it a Core Process, set core no takes that back."
      ),
      ("caution", "Which step, and what to mind? Type caution 2 TEXT."),
      ("caution 99 x", stepsToSeven),
      ("result 99 x", stepsToSeven),
      ("picture 2", "Which step, and which file? Type picture 2 FILE."),
      (
        "picture 2 nope.png",
        "/home/ana/nope.png could not be used: no such file. Nothing was changed. Check the name and try again."
      ),
      (
        "picture 2 note.txt",
        "/home/ana/note.txt is not a picture that is taken. Pictures are PNG, JPEG, GIF, WebP or SVG files."
      ),
      ("edit 99", stepsToSeven),
      ("edit foo", "“foo” is not the number of a step. Steps are typed as 3, bullets as 3B."),
      ("edit 1 to Inquiry", "Nothing to do: “Inquiry” is so already."),
      ("move 1", "Move what, and where? Type move 5 to 2."),
      ("move 1 to 1", "Nothing to do: “1” is so already."),
      (
        "move 1 to 2B",
        "A step cannot become a bullet by moving it. Type move 1 to NUMBER with the number of a step."
      ),
      ("move 2A to 99", stepsToSeven),
      ("remove", "Remove what? Type remove 4 for a step, remove TITLE for a document."),
      ("remove 99", stepsToSeven),
      ("remove nothing", "No document is called “nothing”. list shows all documents."),
      ("rename", "Which title? Type rename TITLE."),
      ("rename Sales", "Nothing to do: “Sales” is so already."),
      (
        "rename Marketing",
        "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
      ),
    ])
  }

  @Test func seatsAndLevels() throws {
    try check([
      (
        "owner Anna and Ben",
        "There is one owner, and “Anna” and “Ben” are two. Name one: owner Anna. If it is the name of one seat, put it in quotes."
      ),
      ("seat 3", "Which step, and which seat? Type seat 3 NAME, or seat new NAME for the chart."),
      ("seat 99 Estimator", stepsToSeven),
      (
        "seat 3 Estimator under Sales Lead",
        "Where a seat stands and who holds it is said once for the chart, not at a step. Type seat new Estimator …, then seat 3 Estimator."
      ),
      (
        "seat new Sales Lead",
        "The chart already has a seat called Sales Lead. seat change Sales Lead, held by NAME changes it."
      ),
      ("seat new X under Nope", "The chart has no seat called “Nope”. chart shows the seats."),
      ("seat change Nope", "The chart has no seat called “Nope”. chart shows the seats."),
      (
        "seat change Integrator under Estimator",
        "Integrator would report to itself in the end. chart shows who reports to whom."
      ),
      ("check zzz", "No document is called “zzz”. list shows all documents."),
      (
        "explain foo bar",
        "explain does not understand “bar”. It is typed explain [STEP or RULE]; help explain shows examples."
      ),
      (
        "explain two-action",
        "“two-action” is not a step or a rule. Did you mean explain two-actions?"
      ),
      ("explain 99", stepsToSeven),
      ("extract", "Which steps? Type extract 4, extract 3-6 as TITLE or extract 2B-2D."),
      ("extract 99", stepsToSeven),
      (
        "extract foo",
        "“foo” is not a step or a range of steps. Type 4 for a step, 3-6 for several, 2B-2D for bullets."
      ),
      (
        "extract 4 as Marketing",
        "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
      ),
      ("attach", "Attach what? Type attach TITLE to 3."),
      (
        "attach sales",
        "Sales cannot be linked to itself. Name the document that tells how it is done."
      ),
      (
        "attach marketing",
        "Links point down, and Marketing (Core Process) does not stand below Sales (Core Process). Change the level of one of them with set level."
      ),
      ("attach marketing to 99", stepsToSeven),
      (
        "attach no job starts",
        "No job starts without an agreed price already leads down to Sales: the link would go in a circle. trace No job starts without an agreed price shows the way; detach takes a link away."
      ),
      (
        "attach measure up for a boiler to 2",
        "Step 2 is already linked to Measure up for a boiler. Nothing to do."
      ),
      ("detach", "Detach what? Type detach TITLE."),
      ("detach marketing", "Sales is not linked to Marketing. trace shows what is linked."),
    ])
  }

  @Test func takingAwayAndGoingBack() throws {
    try check([
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
        "export json to note.txt",
        "/home/ana/note.txt is there already and was not written by an export; it was left as it is. Choose another place with to, or add --force to replace it."
      ),
      (
        "export markdown to note.txt",
        "/home/ana/note.txt is there already and was not written by an export; it was left as it is. Choose another place with to, or add --force to replace it."
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

  /// All in one conversation: what is refused leaves it as it was for the next.
  private func check(_ table: [(line: String, said: String)]) throws {
    let drawer = Drawer(["note.txt": "not ours"])
    var talk = try Talk.sample(drawer: drawer)
    try talk.type("use sales")
    for row in table { #expect(talk.refusal(of: row.line) == row.said, "“\(row.line)”") }
    #expect(drawer.text(at: "note.txt") == "not ours")
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
