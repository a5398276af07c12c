import Testing

@testable import Workbench

/// What people type who know other programs, or no program at all.
@Suite struct PlainWishTests {
  private static func talk() throws -> Talk {
    try Talk("new core process Sales", "step Qualify", "new core process Hiring", "use sales")
  }

  @Test(arguments: [
    ("add a step", "A step needs its text. Type step TEXT, or draft for several."),
    (
      "new purchasing",
      "“purchasing” is not a level. The levels are core process, work instruction, policy, process, sop, procedure. new core process Purchasing starts a Core Process."
    ),
    (
      "new polciy Refunds",
      "“polciy” is not a level. The levels are core process, work instruction, policy, process, sop, procedure."
    ),
    ("approve all by", "Who approves them? Type approve all by NAME."),
    ("approve hiring by", "Who approves it? Type approve Hiring by NAME."),
    ("approve by", "Who approves it? Type approve Sales by NAME."),
    (
      "save as x.way",
      "Everything is saved already, in /home/ana/acme.way. copy to x.way writes a copy."
    ),
    (
      "export pdf",
      "Nobody has approved a document yet, so there is nothing to hand out. approve all by NAME makes a version; export pdf with drafts takes it as it stands, marked DRAFT."
    ),
  ])
  func theNextStepIsNamed(_ line: String, _ said: String) throws {
    var talk = try Self.talk()
    #expect(talk.refusal(of: line) == said)
  }

  @Test(arguments: [
    ("show all", "list"), ("history everything", "history"), ("fix everything", "fix all"),
    ("what now?", "help"), ("what can I do next", "help"), ("where am I", "help"),
  ])
  func isUnderstoodAsTheCommand(_ line: String, _ command: String) throws {
    var one = try Self.talk()
    var other = try Self.talk()
    #expect(try one.type(line) == other.type(command))
  }
}
