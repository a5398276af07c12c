import Testing

@testable import Workbench

@Suite struct QuestionTests {
  @Test func aProcessMayBeTwoThings() throws {
    var talk = try Talk()
    #expect(
      try talk.type("new process Sales") == [
        "Which one is Sales?",
        "1: a Core Process: one of the handful that run the company, written as an SOP",
        "2: the end-to-end process above it: a whole business function, across all roles",
      ])
    #expect(talk.prompt == "1 or 2? ")
    #expect(talk.refusal(of: "3") == "“3” is neither 1 nor 2. Ctrl-C starts nothing.")
    try talk.type("")
    #expect(try talk.document("Sales").kind == .coreProcess)
    try talk.type("new process Delivery")
    try talk.type("2")
    #expect(try talk.document("Delivery").kind == .other(.process))
    try talk.type("new process Marketing")
    #expect(talk.interrupt() == ["Nothing was started."])
    #expect(try talk.ledger.workspace().documents.count == 2)
  }

  @Test(arguments: [Session.Door.script, .shell])
  func whereNobodyCanAnswerBothCommandsAreNamed(_ door: Session.Door) throws {
    var talk = try Talk()
    talk.workbench.session.door = door
    #expect(
      talk.refusal(of: "new process Sales")
        == "A process can be two things. Type new core process Sales for one of the handful that run the company, or new end-to-end process Sales for the function above it."
    )
    try talk.type("new end-to-end process Sales")
    #expect(try talk.document("Sales").kind == .other(.process))
  }

  @Test func aTemplateAnswersTheQuestion() throws {
    var talk = try Talk()
    try talk.type("new process Sales from sales")
    #expect(try talk.document("Sales").kind == .coreProcess)
    try talk.type("new process Whole from process")
    #expect(try talk.document("Whole").kind == .other(.process))
  }

  @Test func aTakenTitleEndsTheQuestion() throws {
    var talk = try Talk("new sop Sales", "new process Sales")
    #expect(
      talk.refusal(of: "1")
        == "There is already an SOP called Sales. use Sales opens it; or choose another title.")
    #expect(talk.prompt == "way · Sales> ")
  }

  @Test func aWholeDocumentGoesOnlyWhenItIsMeant() throws {
    var talk = try Talk(
      "new work instruction Lock up", "new core process Sales", "step One", "attach lock up to 1")
    #expect(try talk.type("remove lock") == ["Remove Lock up with its 0 steps?"])
    #expect(talk.prompt == "yes or no: ")
    #expect(talk.refusal(of: "maybe") == "“maybe” is neither yes nor no. Type yes or no.")
    #expect(try talk.type("") == ["Lock up stays."])
    try talk.type("remove lock")
    #expect(talk.interrupt() == ["Lock up stays."])
    try talk.type("remove lock")
    #expect(
      try talk.type("YES")
        == ["Removed Lock up. Sales no longer points to it. undo brings it back."])
    #expect(try talk.document("Sales").steps[0].links == [])
    try talk.type("undo")
    #expect(try talk.document("Sales").steps[0].links.count == 1)
  }

  @Test func aScriptMustSayYes() throws {
    var talk = try Talk("new core process Sales", "new core process Marketing")
    talk.workbench.session.door = .script
    #expect(
      talk.refusal(of: "remove sales")
        == "Removing Sales needs to be meant. Add --yes to do it.")
    try talk.type("remove sales --yes")
    #expect(talk.refusal(of: "remove marketing").hasPrefix("Removing Marketing"))
    talk.workbench.session.saysYes = true
    try talk.type("status")
    try talk.type("remove marketing")
    #expect(try talk.ledger.workspace().documents == [])
  }

  @Test func aLineComesBackReadyToChange() throws {
    var talk = try Talk("new core process Sales", "step Qualify", "bullet The need is known")
    try talk.type("edit 1A")
    #expect([talk.prompt, talk.draft] == ["1A ", "The need is known"])
    #expect(try talk.type("The need is known") == ["1A is as it was."])
    try talk.type("edit 1a")
    #expect(try talk.type("") == ["1A is as it was."])
    try talk.type("edit 1A")
    #expect(try talk.type("Need and budget are known") == ["  1A Need and budget are known"])
    #expect(try talk.type("edit 1 to  Price   the job") == ["1 Price   the job"])
    #expect(try talk.type("change 1 Qualify") == ["1 Qualify"])
    talk.workbench.session.door = .script
    #expect(talk.refusal(of: "edit 1") == "What should it say? Type edit 1 to TEXT.")
  }

  @Test func theFirstVisitMakesAWorkspace() throws {
    let drawer = Drawer()
    var session = Session(world: .fixed(drawer), door: .workbench)
    session.entry = FirstVisit()
    var workbench = Workbench(session)
    #expect(workbench.prompt.text.text == "What is the company called? ")
    #expect(throws: Refusal.self) { try workbench.respond(to: "  ") }
    _ = try workbench.respond(to: "Brightwater & Söhne")
    #expect(workbench.prompt.text.text == "And your name? ")
    #expect(workbench.prompt.draft == "")
    let reply = try workbench.respond(to: "Ana Ruiz")
    #expect(
      PlainText.lines(of: reply)[0]
        == "Your workspace is /home/ana/brightwater-s-hne.way. Everything you type is saved there at once."
    )
    #expect(workbench.prompt.text.text == "Brightwater & Söhne> ")
    #expect(try workbench.session.author() == "Ana Ruiz")
    #expect(
      drawer.text(at: ".local/state/waywright/last") == "/home/ana/brightwater-s-hne.way\n")
  }

  @Test func theFirstVisitOverwritesNothing() throws {
    let drawer = Drawer(["acme.way": "somebody's"])
    var session = Session(world: .fixed(drawer), door: .workbench)
    session.entry = FirstVisit()
    var workbench = Workbench(session)
    _ = try workbench.respond(to: "Acme")
    #expect(
      throws: Refusal(
        "\("/home/ana/acme.way", .strong) is there already.",
        next: "\("open /home/ana/acme.way", .command) opens it.")
    ) { try workbench.respond(to: "Ana") }
    #expect(workbench.session.entry == nil)
    #expect(drawer.text(at: "acme.way") == "somebody's")
  }
}
