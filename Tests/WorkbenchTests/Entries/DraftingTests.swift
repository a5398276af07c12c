import Testing

@testable import Workbench

@Suite struct DraftingTests {
  /// Types lines into a fresh Core Process called Sales that has these steps.
  private static func draft(_ steps: [String] = [], _ lines: [String]) throws -> Talk {
    var talk = try Talk("new core process Sales")
    for step in steps { try talk.type("step \(step)") }
    for line in lines { try talk.type(line) }
    return talk
  }

  @Test func everyLineIsAStepAndEveryDashedLineABullet() throws {
    let talk = try Self.draft(
      [],
      [
        "draft", "Qualify", "- Confirm the need", "* Confirm the budget", "• The decider is known",
        "– Nobody quotes before", "3. Quote", "2) Agree terms", "10 % down payment",
        "-20 °C storage",
        "4.5 mm or more",
      ])
    #expect(
      try talk.lines(of: "Sales") == [
        "1 Qualify", "1A Confirm the need", "1B Confirm the budget", "1C The decider is known",
        "1D Nobody quotes before", "2 Quote", "3 Agree terms", "4 10 % down payment",
        "5 -20 °C storage", "6 4.5 mm or more",
      ])
    #expect(talk.session.entry != nil)
  }

  @Test func whatAMailQuotedLosesItsSigns() throws {
    let talk = try Self.draft(
      [],
      [
        "draft", "> 1. Qualify", ">    - Confirm the need", "> > 2) Quote", "> Agree terms",
        "> 20 kW needs a permit", ">",
      ])
    #expect(
      try talk.lines(of: "Sales") == [
        "1 Qualify", "1A Confirm the need", "2 Quote", "3 Agree terms", "4 > 20 kW needs a permit",
        "5 >",
      ])
  }

  @Test func thePromptSaysWhichNumberComes() throws {
    var talk = try Self.draft(["One", "Two"], ["draft"])
    #expect(talk.prompt == "3 (empty line ends) ")
    #expect(!talk.workbench.prompt.takesCommands)
    try talk.type("Three")
    #expect(talk.prompt == "4 (empty line ends) ")
    try talk.type("")
    try talk.type("draft 2")
    #expect(talk.prompt == "2A (empty line ends) ")
    try talk.type("A bullet")
    #expect(talk.prompt == "2B (empty line ends) ")
    try talk.type("")
    try talk.type("draft after 1")
    #expect(talk.prompt == "2 (empty line ends) ")
    try talk.type("Inserted")
    #expect(talk.prompt == "3 (empty line ends) ")
  }

  @Test(arguments: ["", "   ", "."])
  func anEmptyLineOrAFullStopEndsIt(_ last: String) throws {
    var talk = try Self.draft([], ["draft", "One"])
    #expect(
      try talk.type(last)
        == ["Sales has 1 step; everything is saved. show shows it, check looks at the level."])
    #expect(talk.prompt == "way · Sales> ")
    try talk.type("draft")
    #expect(try talk.type(last) == ["Nothing was added."])
  }

  @Test func linesGoWhereTheDraftBegan() throws {
    let talk = try Self.draft(
      ["One", "Two", "Three"],
      ["draft 2", "plain", "- dashed", "", "draft after 1", "Between", "- under it", "And another"])
    #expect(
      try talk.lines(of: "Sales") == [
        "1 One", "2 Between", "2A under it", "3 And another", "4 Two", "4A plain", "4B dashed",
        "5 Three",
      ])
  }

  @Test func commandsWorkBehindASlash() throws {
    var talk = try Self.draft(["One", "Two"], ["draft after 1", "Between", "- under it"])
    #expect(try talk.type("/undo") == ["Undid #5: Added bullet 2A to Sales. redo brings it back."])
    try talk.type("/undo")
    try talk.type("Again")
    try talk.type("- under again")
    #expect(try talk.lines(of: "Sales") == ["1 One", "2 Again", "2A under again", "3 Two"])
    #expect(talk.refusal(of: "/foo").hasPrefix("“foo” is not a command."))
    #expect(talk.prompt == "3 (empty line ends) ")
    #expect(talk.interrupt() == ["The draft has ended; the 2 lines you added are kept."])
    try talk.type("draft")
    try talk.type("/new sop Other")
    #expect(talk.prompt == "way · Other> ")
  }

  @Test(arguments: [
    "undo", "show sales", "approve sales by Anna", "owner Kim", "export handbook", "edit 1",
  ])
  func whatIsHardlyAStepIsAskedAbout(_ line: String) throws {
    var talk = try Self.draft([], ["draft", "One"])
    #expect(
      try talk.type(line) == [
        "“\(line)” is also a command: s writes it down as a step, c carries it out."
      ])
    #expect(talk.prompt == "step or command, s or c: ")
    #expect(talk.refusal(of: "u") == "Press s or c. Ctrl-C goes back to the draft.")
    try talk.type("s")
    #expect(try talk.lines(of: "Sales") == ["1 One", "2 \(line)"])
  }

  @Test(arguments: [
    "show the customer round", "Owner approves", "export the list", "approve invoices by noon",
    "owner approves the quote", "check the oil",
  ])
  func whatMayBeAStepIsOne(_ line: String) throws {
    var talk = try Self.draft([], ["draft", "One"])
    #expect(try talk.type(line).first == "2 \(line)")
  }

  @Test func aPolicyHasRules() throws {
    var talk = try Talk("new policy Refunds")
    #expect(
      try talk.type("draft")
        == ["Each line is a rule of Refunds; begin with - for a bullet. An empty line ends."])
    try talk.type("Refunds are paid within 3 days")
    #expect(
      try talk.type("")
        == ["Refunds has 1 rule; everything is saved. show shows it, check looks at the level."])
  }

  @Test func whoeverGoesToTheShellComesBackToTheDraft() throws {
    var talk = try Self.draft([], ["draft", "One"])
    #expect(try talk.reply(to: "/suspend").next == .suspend)
    #expect(talk.prompt == "2 (empty line ends) ")
    try talk.type("Two")
    try talk.type("")
    try talk.type("/undo")
    #expect(try talk.lines(of: "Sales") == ["1 One"])
    #expect(talk.refusal(of: "/foo").hasPrefix("“/foo” is not a command."))
  }

  @Test func aStepThatReadsAsATaskIsWarnedOfAtOnce() throws {
    var talk = try Self.draft([], ["draft", "Qualify"])
    let warned = [
      "2 Click New, type the name and press Save",
      "! This reads as a task, not as a step of a Core Process. extract 2 moves it into a work instruction.",
    ]
    #expect(try talk.type("Click New, type the name and press Save") == warned)
    #expect(try talk.type("Quote") == ["3 Quote"])
    var sop = try Talk("new sop Returns")
    #expect(
      try sop.type("step Click New, type the name and press Save")[1]
        == "! This reads as a task, not as a step of an SOP. extract 1 moves it into a work instruction."
    )
    var instruction = try Talk("new work instruction Save it")
    #expect(try instruction.type("step Click New") == ["1 Click New"])
  }

  @Test func whatSaysNothingIsRefusedOrPassedOver() throws {
    var talk = try Self.draft([], ["draft"])
    #expect(
      talk.refusal(of: "- A bullet without a step")
        == "There is no step yet to put a bullet under. Type the step first.")
    try talk.type("One")
    #expect(
      talk.refusal(of: "-") == "The bullet is empty; nothing was changed. Type its words as well.")
    #expect(try talk.type("# a remark") == [])
    #expect(try talk.lines(of: "Sales") == ["1 One"])
    #expect(talk.session.entry != nil)
  }

  @Test func bulletsFindAStepAlsoWhereSomebodyElseTookOneAway() throws {
    var talk = try Self.draft([], ["draft", "One", "Two"])
    var other = try Talk(beside: talk, "use sales", "remove 2", author: "Ben")
    try talk.type("- under what is left")
    #expect(try talk.lines(of: "Sales") == ["1 One", "1A under what is left"])
    other.workbench.session.saysYes = true
    try other.type("remove sales")
    #expect(
      talk.refusal(of: "Three")
        == "That document is not there any more. list shows what is there.")
    #expect(talk.session.entry == nil)
  }

  @Test func aSingleCommandCannotDraft() throws {
    var talk = try Self.draft([], [])
    talk.workbench.session.door = .shell
    #expect(
      talk.refusal(of: "draft")
        == "A draft takes more than one line. Add single steps with step TEXT, or put the draft into a script."
    )
  }
}
