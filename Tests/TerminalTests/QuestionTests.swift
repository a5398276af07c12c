import PseudoTerminal
import Testing

/// Questions in both directions: keys that answer at once, and `?` on a line.
@Suite(.tags(.large)) struct QuestionTests {
  private func ask(editrc: String? = nil) throws -> PseudoTerminal {
    let terminal = try Fixture.start(editrc: editrc)
    try terminal.type("ask\r")
    try terminal.waits(forCursorLine: "y or ñ:")
    return terminal
  }

  @Test(
    arguments: [
      ("y", "y"), ("Ñ", "ñ"), (" \ty", "y"), ("\u{1B}[A\u{1B}OP\u{1B}[5~Y", "y"), ("\r", ""),
      ("\u{1B}[200~y\rn\r\u{1B}[201~ñ", "ñ"),
    ], [nil, "bind -v"])
  func oneKeyAnswersAtOnce(_ keys: (typed: String, answer: String), editrc: String?) throws {
    let terminal = try ask(editrc: editrc)
    try terminal.type(keys.typed)
    try terminal.waits(for: "answered [\(keys.answer)]")
    try terminal.waits(forCursorLine: Fixture.prompt)
    let echo = keys.answer.isEmpty ? "y or ñ:" : "y or ñ: " + keys.answer
    #expect(terminal.screen.lines.suffix(3) == [echo, "answered [\(keys.answer)]", Fixture.prompt])
  }

  @Test(
    arguments: [
      ("fix all\r", "fix all"), ("yes\r", "yes"), ("yes", "yes"), ("ñandú", "ñandú"),
      ("yñ\r", "yñ"), ("YESs\u{7F}", "YES"), ("xy\u{7F}z\r", "xz"),
    ], [nil, "bind -v"])
  func aWordIsNoKeyAndArrivesWhole(_ keys: (typed: String, answer: String), editrc: String?) throws
  {
    let terminal = try ask(editrc: editrc)
    try terminal.type(keys.typed)
    try terminal.waits(for: "answered [\(keys.answer)]")
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(terminal.screen.lines.contains("y or ñ: " + keys.answer))
  }

  /// Whoever stops to think in the middle of a line has not finished it.
  @Test(arguments: ["Call the", "ye", "yes sir", "x"], [nil, "bind -v"])
  func whatIsNoAnswerWaitsForEnter(_ half: String, editrc: String?) throws {
    let terminal = try ask(editrc: editrc)
    _ = try terminal.answer(to: half, untilQuietFor: 1300)
    try terminal.waits(forCursorLine: "y or ñ: " + half)
    try terminal.type(" customer\r")
    try terminal.waits(for: "answered [\(half) customer]")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }

  @Test func aKeyHeldDownAnswersOneQuestionAfterTheOther() throws {
    let terminal = try ask()
    try terminal.type("yyy")
    try terminal.waits(for: "answered [y]")
    try terminal.waits(forCursorLine: Fixture.prompt + " yy")
  }

  @Test func aWordThatIsTakenBackLeavesTheKeysAsTheyWere() throws {
    let terminal = try ask()
    try terminal.type("x\u{7F}")
    try terminal.type("y")
    try terminal.waits(for: "answered [y]")
  }

  @Test(
    arguments: [
      ("\r", ""), ("new\r", "new"), ("\u{1B}[C!\r", "Käse!"), ("\u{1B}OA!\r", "Käse!"),
      ("\t\u{7F}\r", "Käs"), ("a\t\u{1B}[C\r", "a"),
    ], [nil, "bind -v"])
  func aProposalIsReplacedByTypingAndComesToTheLineWhereItIsAskedFor(
    _ keys: (typed: String, answer: String), editrc: String?
  ) throws {
    let terminal = try Fixture.start(editrc: editrc)
    try terminal.type("propose Käse\r")
    try terminal.waits(forCursorLine: "Title [Käse]:")
    try terminal.type(keys.typed)
    try terminal.waits(for: "now [\(keys.answer)]")
  }

  /// A stranger's text comes to the line without what would turn it round or move the cursor.
  @Test(arguments: ["propose", "edit"])
  func noOrderComesToTheLine(_ command: String) throws {
    let terminal = try Fixture.start()
    try terminal.paste("\(command) a\u{202E}b\u{9B}c\u{2066}d\u{FEFF}\r")
    try terminal.waits(for: command == "edit" ? "edit> abcd" : "Title [")
    try terminal.type(command == "edit" ? "\r" : "\u{1B}[C\r")
    try terminal.waits(for: "now [abcd]")
  }

  @Test func anEnterPressedOutOfHabitBelongsToTheAnswer() throws {
    let terminal = try ask()
    try terminal.type("y\rask\ry\rdraft\r")
    try terminal.waits(forCursorLine: "step 1>")
    #expect(terminal.screen.lines.filter { $0 == "answered [y]" }.count == 2)
    #expect(terminal.screen.lines.filter { $0 == Fixture.prompt }.isEmpty)
  }

  @Test func controlCLeavesTheQuestion() throws {
    let terminal = try ask()
    try terminal.type("\u{03}")
    try terminal.waits(for: "Left.")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }

  @Test func aQuestionMarkBehindABlankSaysWhatMayComeNextAndKeepsTheLine() throws {
    let terminal = try Fixture.start()
    try terminal.type("?")
    try terminal.waits(for: "After “” comes anything.")
    try terminal.type("show ?")
    try terminal.waits(for: "After “show ” comes anything.")
    try terminal.type("it\r")
    try terminal.waits(for: "[show it]")
    #expect(
      terminal.screen.lines.prefix(6) == [
        Fixture.prompt, "After “” comes anything.",
        Fixture.prompt + " show", "After “show ” comes anything.",
        Fixture.prompt + " show it", "[show it]",
      ])
  }

  @Test(
    arguments: [
      ("why?", "[why?]"), ("why ??", "[why ?]"), ("mute ?", "[mute ?]"),
      ("a b\u{1B}[D?", "[a ?b]"), ("draft\r?", "1: [?]"), ("draft\rso ?", "1: [so ?]"),
    ])
  func elsewhereAQuestionMarkIsText(_ keys: (typed: String, answer: String)) throws {
    let terminal = try Fixture.start()
    try terminal.type(keys.typed + "\r")
    try terminal.waits(for: keys.answer)
  }

  @Test func aQuestionMarkSearchesInTheCommandModeOfVi() throws {
    let terminal = try Fixture.start(editrc: "bind -v")
    try terminal.type("?")
    try terminal.waits(for: "comes anything.")
    try terminal.type("one\r")
    try terminal.waits(for: "[one]")
    try terminal.waits(forCursorLine: Fixture.prompt)
    try terminal.type("x\u{1B}")
    try terminal.type("?on")
    try terminal.waits(for: "?on")
    #expect(terminal.screen.lines.filter { $0.hasSuffix("comes anything.") }.count == 1)
  }
}
