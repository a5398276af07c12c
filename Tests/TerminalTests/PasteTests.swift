import PseudoTerminal
import Testing

/// Pasted text at the prompt.
@Suite(.tags(.large)) struct PasteTests {
  @Test func entersEachPastedLineInItsTurnAndLosesNone() throws {
    let terminal = try Fixture.start()
    try terminal.type("be")
    try terminal.paste("fore\nbad one\n\ndraft\nQualify é\n  - bullet\n\nlast")
    try terminal.waits(forCursorLine: "step 3> last")
    try terminal.type("!\r")
    try terminal.waits(for: "[last!]")
    try terminal.waits(forCursorLine: "step 4>")
    #expect(
      terminal.screen.lines.dropLast() == [
        Fixture.prompt + " before", "[before]",
        Fixture.prompt + " bad one", "“bad one” is no command.", "Type help.",
        Fixture.prompt,
        Fixture.prompt + " draft", "Each line is a step.",
        "step 1> Qualify é", "1: [Qualify é]",
        "step 2>   - bullet", "2: [  - bullet]",
        "step 3>", "(a free line)",
        "step 3> last!", "3: [last!]",
      ])
  }

  @Test func entersTheLastLineWhereThePasteEndsIt() throws {
    let terminal = try Fixture.start()
    try terminal.paste("one\ntwo\n")
    try terminal.waits(for: "[two]")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }

  @Test func insertsOneLineWithoutEnteringIt() throws {
    let terminal = try Fixture.start()
    try terminal.type("a  c\u{1B}[D\u{1B}[D")
    try terminal.paste("b\u{1B}[31m\u{07}")
    try terminal.waits(forCursorLine: Fixture.prompt + " a b[31m c")
  }

  @Test func takesAPasteOfAThousandLines() throws {
    let terminal = try Fixture.start()
    try terminal.type("draft\r")
    try terminal.waits(forCursorLine: "step 1>")
    try terminal.paste((1...1_000).map { "step number \($0)\n" }.joined())
    try terminal.waits(forCursorLine: "step 1001>")
    let answers = terminal.screen.lines.filter { $0.hasSuffix("]") }
    #expect(answers == (1...1_000).map { "\($0): [step number \($0)]" })
  }

  @Test func takesALineThatIsLongerThanTheScreen() throws {
    let terminal = try Fixture.start()
    let text = String(repeating: "0123456789", count: 1_000)
    try terminal.paste(text + "\nshort\n")
    try terminal.waits(for: "[short]")
    #expect(terminal.screen.lines.joined().contains("[" + text + "]"))
  }

  @Test func understandsTheSameTextWithoutMarks() throws {
    let terminal = try Fixture.start()
    try terminal.type("one\rtwo é\rthree")
    try terminal.waits(forCursorLine: Fixture.prompt + " three")
    #expect(terminal.screen.lines.contains("[two é]"))
  }

  @Test func leavesTheRestOutAtControlC() throws {
    let terminal = try Fixture.start()
    try terminal.paste("work\nnever\nnever again")
    try terminal.waits(for: "Pasted lines left out: 2.")
    try terminal.waits(forCursorLine: Fixture.prompt)
    try terminal.type("on\r")
    try terminal.waits(for: "[on]")
    #expect(!terminal.screen.text.contains("never"))
  }

  @Test func givesUpAnEndlessPasteAtControlC() throws {
    let terminal = try Fixture.start()
    try terminal.type("x\u{1B}[200~lost\u{03}")
    try terminal.type("y\r")
    try terminal.waits(for: "[xy]")
  }
}
