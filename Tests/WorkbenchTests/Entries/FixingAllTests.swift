import Testing

@testable import Workbench

@Suite struct FixingAllTests {
  @Test func aWalkGoesOnByItselfAfterAnAnswer() throws {
    var talk = try Talk("new sop Returns", "step Check it")
    var first = try talk.type("fix all")
    var seen: [String] = []
    while !first.contains(where: { $0.contains("→ purpose …") }) {
      seen.append(first[0])
      first = try talk.type("s")
    }
    try talk.type("d")
    #expect(talk.prompt == "purpose ")
    let answer = try talk.type("Take back what is broken")
    #expect(answer[0] == "Purpose: Take back what is broken")
    #expect(talk.prompt == "d, e, w, s or q: ")
    #expect(!answer.contains { $0.contains("→ purpose …") })
    #expect(try talk.type("q") == ["Stopped. check shows what is left."])
    #expect(talk.prompt == "way · Returns> ")
  }

  @Test func whatIsWaivedWithAReasonDoesNotComeBack() throws {
    var talk = try Talk("new sop Returns", "step Check it")
    let finding = try talk.type("fix all")[0]
    try talk.type("w")
    #expect(talk.prompt == "It stays because ")
    let next = try talk.type("the auditor asks for it")
    #expect(next[0].hasPrefix("Waived: "))
    #expect(talk.prompt == "d, e, w, s or q: ")
    #expect(!next.contains(finding))
    try talk.type("q")
    #expect(try !talk.type("check").contains { $0.hasSuffix(finding) })
  }

  @Test func aCommandTypedWithoutLookingDoesNothing() throws {
    var talk = try Talk("new sop Returns", "step Check it", "fix all")
    for line in ["show", "delete 3", "Qualify the lead"] {
      #expect(
        talk.refusal(of: line)
          == "“\(line)” is not one of the answers. Press d, e, w, s or q; Ctrl-C leaves the question."
      )
    }
    #expect(try talk.type("Stop") == ["Stopped. check shows what is left."])
  }

  @Test(arguments: ["undo", "redo", "quit", "exit", "help", "save", "edit 1", "fix all", "show 1"])
  func aCommandIsNoTextOfAField(_ line: String) throws {
    var talk = try Talk("new sop Returns", "step Check it", "fix scope")
    #expect(
      talk.refusal(of: line)
        == "“\(line)” is a command, and the text of scope is asked for. Ctrl-C leaves the question; then \(line) carries it out, and scope \(line) writes it down."
    )
    #expect(talk.prompt == "scope ")
    #expect(talk.interrupt() == ["Nothing was changed."])
    try talk.type("scope \(line)")
    #expect(try talk.document("Returns").fields[.scope] == line)
  }

  @Test(arguments: ["company", "systems", "chart", "show all customers", "purpose"])
  func aWordThatAlsoNamesACommandIsAText(_ line: String) throws {
    var talk = try Talk("new sop Returns", "step Check it", "fix scope")
    try talk.type(line)
    #expect(try talk.document("Returns").fields[.scope] == line)
  }

  @Test func controlCLeavesTheQuestionAndThenTheWalk() throws {
    var talk = try Talk("new sop Returns", "step Check it", "fix all", "w")
    #expect(talk.interrupt() == ["Nothing was waived."])
    #expect(talk.prompt == "Enter goes on, q stops: ")
    #expect(talk.interrupt() == ["Stopped. check shows what is left."])
    #expect(talk.prompt == "way · Returns> ")
  }

  @Test func whatIsMissingIsFoundByItsWord() throws {
    var talk = try Talk("new sop Returns", "step Check it")
    #expect(try talk.type("check").contains { $0.contains("→ purpose …") })
    try talk.type("waive purpose because everybody knows it")
    #expect(try !talk.type("check").contains { $0.contains("→ purpose …") })
    #expect(try talk.type("waive").count == 1)
    try talk.type("fix scope")
    #expect(talk.prompt == "scope ")
    try talk.type("All branches")
    #expect(try talk.document("Returns").fields[.scope] == "All branches")
  }
}
