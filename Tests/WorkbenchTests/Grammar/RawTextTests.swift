import Testing

@testable import Workbench

/// The text of a step, a bullet or a field is raw to the end of the line.
@Suite struct RawTextTests {
  @Test(arguments: [
    ("step Don't ship before QA --ever", "Don't ship before QA --ever"),
    ("step 3 coats of paint", "3 coats of paint"),
    ("step \"quoted\"", "\"quoted\""),
    ("step “quoted” and not", "“quoted” and not"),
    ("step -20 °C in the cold store", "-20 °C in the cold store"),
    ("step   Two  blanks   inside", "Two  blanks   inside"),
    ("step Ship 🚚 it, café", "Ship 🚚 it, café"),
    ("step # one", "# one"),
    ("step Print it with --json", "Print it with --json"),
    ("step Say yes with --yes", "Say yes with --yes"),
    ("step Order to Cash as usual, from A to B", "Order to Cash as usual, from A to B"),
    ("step after 2 weeks call again", "after 2 weeks call again"),
    ("step After 3 attempts, stop", "After 3 attempts, stop"),
    ("step after all that", "after all that"),
    ("step \\n is no line break", "\\n is no line break"),
    ("add Step by another name", "Step by another name"),
    ("STEP In capitals", "In capitals"),
  ])
  func theTextOfAStepIsKeptAsTyped(_ line: String, _ text: String) throws {
    var talk = try Talk("new core process Sales", "step One", "step Two", "step Three")
    try talk.type(line)
    #expect(try talk.document("Sales").steps.last?.text == text)
    #expect(try talk.document("Sales").steps.count == 4)
  }

  @Test(arguments: [
    ("bullet - x", "1A x"), ("bullet -5 °C", "1A -5 °C"),
    ("bullet under 1 The price", "1A The price"),
    ("bullet Under 3 minutes on hold", "1A Under 3 minutes on hold"),
    ("bullet under 1 hour", "1A under 1 hour"),
    ("bullet Ana's “own” words --json", "1A Ana's “own” words --json"),
  ])
  func theTextOfABulletIsKeptAsTyped(_ line: String, _ bullet: String) throws {
    var talk = try Talk("new core process Sales", "step One")
    try talk.type(line)
    #expect(try talk.lines(of: "Sales") == ["1 One", bullet])
  }

  @Test func theTextOfAFieldIsKeptAsTyped() throws {
    var talk = try Talk("new core process Sales")
    let text = "Win \"work\" as agreed, from A to B -- under 3 % loss --json"
    try talk.type("purpose \(text)")
    #expect(try talk.document("Sales").fields[.purpose] == text)
    try talk.type("set purpose \"\(text)\"")
    #expect(try talk.document("Sales").fields[.purpose] == "\"\(text)\"")
  }

  @Test func remarksKeepTheirQuotes() throws {
    var talk = try Talk("new work instruction Lock up", "step Close the door")
    try talk.type("result 1 \"Locked\" is shown")
    try talk.type("caution 1 The alarm's -- loud")
    try talk.type("result \"All lights\" are off")
    let document = try talk.document("Lock up")
    #expect(document.steps[0].result == "\"Locked\" is shown")
    #expect(document.steps[0].caution == "The alarm's -- loud")
    #expect(document.fields[.result] == "\"All lights\" are off")
  }

  @Test func moreThanALineHoldsIsRefused() throws {
    var talk = try Talk("new core process Sales")
    let longest = String(repeating: "é", count: 4_000)
    try talk.type("step \(longest)")
    #expect(try talk.document("Sales").steps[0].text == longest)
    let said = talk.refusal(of: "step \(longest)x")
    #expect(
      said
        == "The step is too long: a line holds 4000 characters. Nothing was changed. Split it into several."
    )
  }

  @Test func aTrailingOptionIsTextInTheWorkbenchAndAnOptionFromTheShell() throws {
    var talk = try Talk("new core process Sales")
    #expect(try !talk.reply(to: "step Print --json").wantsJSON)
    talk.workbench.session.door = .shell
    let words = Words(arguments: ["step", "Print", "--json", "twice"])
    #expect(try talk.workbench.carryOut(words).wantsJSON)
    let one = Words(arguments: ["step", "Print --json"])
    #expect(try !talk.workbench.carryOut(one).wantsJSON)
    #expect(try talk.lines(of: "Sales") == ["1 Print --json", "2 Print twice", "3 Print --json"])
  }

  @Test(arguments: ["purpose --json", "owner --json", "company --json", "me --json"])
  func aQuestionThatTakesTextAnswersAProgramToo(_ line: String) throws {
    var talk = try Talk("new core process Sales", "company Acme")
    let changes = talk.changes
    #expect(try talk.reply(to: line).wantsJSON)
    #expect(talk.changes == changes)
  }
}
