import Testing

@Suite struct WriteRefusalTests {
  @Test func whatCannotBeWrittenIsRefused() throws {
    try RefusalTable.check([
      ("new", "New what? Type new core process TITLE, or new work instruction TITLE."),
      (
        "new xyz Foo",
        "“xyz” is not a level. \(RefusalTable.levels) new core process Xyz Foo starts a Core Process."
      ),
      ("new core process", "It needs a title. Type new core process TITLE."),
      (
        "new core proces Sales",
        "“core proces” is not a level. Did you mean new core process Sales?"
      ),
      (
        "new sop Marketing",
        "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
      ),
      ("step", "A step needs its text. Type step TEXT, or draft for several."),
      ("step after 99 x", RefusalTable.nothingAt99),
      ("bullet", "A bullet needs its text. Type bullet TEXT."),
      ("bullet under 99 x", RefusalTable.nothingAt99),
      ("draft 99", RefusalTable.nothingAt99),
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
      ("set level foo", "“foo” is not a level. \(RefusalTable.levels)"),
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
      ("caution 99 x", RefusalTable.nothingAt99),
      ("result 99 x", RefusalTable.nothingAt99),
      ("picture 2", "Which step, and which file? Type picture 2 FILE."),
      (
        "picture 2 nope.png",
        "/home/ana/nope.png could not be used: no such file. Nothing was changed. Check the name and try again."
      ),
      (
        "picture 2 note.txt",
        "/home/ana/note.txt is not a picture that is taken. Pictures are PNG, JPEG, GIF, WebP or SVG files."
      ),
      ("edit 99", RefusalTable.nothingAt99),
      ("edit foo", "“foo” is not the number of a step. Steps are typed as 3, bullets as 3B."),
      ("edit 1 to Inquiry", "Nothing to do: “Inquiry” is so already."),
      ("move 1", "Move what, and where? Type move 5 to 2."),
      ("move 1 to 1", "Nothing to do: “1” is so already."),
      (
        "move 1 to 2B",
        "A step cannot become a bullet by moving it. Type move 1 to NUMBER with the number of a step."
      ),
      ("move 2A to 99", RefusalTable.nothingAt99),
      ("remove", "Remove what? Type remove 4 for a step, remove TITLE for a document."),
      ("remove 99", RefusalTable.nothingAt99),
      ("remove nothing", "No document is called “nothing”. list shows all documents."),
      ("rename", "Which title? Type rename TITLE."),
      ("rename Sales", "Nothing to do: “Sales” is so already."),
      (
        "rename Marketing",
        "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
      ),
    ])
  }
}
