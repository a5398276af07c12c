import Foundation
import PseudoTerminal
import Testing

/// The line editor as a person meets it: keys in, screen out.
@Suite(.tags(.large)) struct LineEditorTests {
  @Test(arguments: ["C", "POSIX", "C.UTF-8", "xx_XX.nonsense", ""])
  func keepsEveryCharacterInEveryLocale(_ locale: String) throws {
    let terminal = try Fixture.start(["LANG": locale, "LC_ALL": locale])
    try terminal.type("Café 品質 é\u{301} 👍\r")
    try terminal.waits(for: "[Café 品質 é\u{301} 👍]")
  }

  @Test func editsWithCursorKeys() throws {
    let terminal = try Fixture.start()
    try terminal.type("Caé\u{1B}[D\u{1B}[Df\u{1B}[H>\u{1B}[F<\u{1B}[D\u{1B}[3~!")
    try terminal.waits(forCursorLine: Fixture.prompt + " >Cfaé!")
    try terminal.type("\u{7F}\u{7F}\u{17}xyz 品\u{1B}[D|\r")
    try terminal.waits(for: "[>xyz |品]")
  }

  @Test func bringsBackWhatWasTypedBefore() throws {
    let terminal = try Fixture.start()
    for word in ["first", "second", "third"] {
      try terminal.type(word + "\r")
      try terminal.waits(for: "[\(word)]")
    }
    try terminal.type("\u{1B}[A\u{1B}[A")
    try terminal.waits(forCursorLine: Fixture.prompt + " second")
    try terminal.type("\u{1B}[B")
    try terminal.waits(forCursorLine: Fixture.prompt + " third")
    try terminal.type("\u{15}\u{12}fir\r\r")
    try terminal.waits(until: "first was said again") {
      $0.lines.filter { $0 == "[first]" }.count == 2
    }
  }

  @Test func sharesHistoryAcrossRestartsButOnlyOfCommands() throws {
    let home = try Home()
    let settings = ["FIXTURE_HISTORY": home.path + "/history"]
    let terminal = try Fixture.start(settings)
    for keys in ["use Café", "  ", "# a remark", "draft", "a step", "", "show C:\\new"] {
      try terminal.type(keys + "\r")
    }
    try terminal.waits(for: "[show C:\\new]")
    try terminal.type("quit\r")
    #expect(try terminal.exitCode() == 0)
    #expect(try home.read("history") == "use Café\ndraft\nshow C:\\\\new\nquit\n")
    let again = try Fixture.start(settings)
    try again.type("\u{1B}[A\u{1B}[A")
    try again.waits(forCursorLine: Fixture.prompt + " show C:\\new")
  }

  @Test func completesAtTabAndListsAtTheSecond() throws {
    let terminal = try Fixture.start()
    try terminal.type("s")
    try terminal.waits(forCursorLine: Fixture.prompt + " s")
    try terminal.type("h\t")
    try terminal.waits(forCursorLine: Fixture.prompt + " sho")
    try terminal.type("\t")
    try terminal.waits(for: "shorten  a step")
    try terminal.waits(forCursorLine: Fixture.prompt + " sho")
    #expect(
      terminal.screen.lines == [
        Fixture.prompt + " sho", "show     one document", "shorten  a step",
        Fixture.prompt + " sho",
      ])
    try terminal.type("r\t")
    try terminal.waits(forCursorLine: Fixture.prompt + " shorten")
    try terminal.type("ü\t\r")
    try terminal.waits(for: "[shorten Übergabe ]")
  }

  @Test func completesInTheMiddleOfALine() throws {
    let terminal = try Fixture.start()
    try terminal.type("üb the rest\u{01}\u{1B}[C\u{1B}[C\t")
    try terminal.waits(forCursorLine: Fixture.prompt + " Übergabe  the rest")
    try terminal.type("|\r")
    try terminal.waits(for: "[Übergabe | the rest]")
  }

  @Test func answersControlSAndControlZUnderTheLineAndGoesOn() throws {
    let terminal = try Fixture.start()
    try terminal.type("half\u{1B}[D\u{13}")
    try terminal.waits(for: "Already saved.")
    try terminal.type("-\u{1A}")
    try terminal.waits(for: "To take something back, type undo.")
    try terminal.type("!\r")
    try terminal.waits(for: "[hal-!f]")
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(
      terminal.screen.lines.dropLast() == [
        Fixture.prompt + " half", "Already saved.",
        Fixture.prompt + " hal-f", "To take something back, type undo.",
        Fixture.prompt + " hal-!f", "[hal-!f]",
      ])
  }

  @Test func answersUnderALineOfSeveralRows() throws {
    let terminal = try Fixture.start(columns: 30)
    let text = String(repeating: "abcdefghi-", count: 5)
    try terminal.type(text + "\u{01}\u{13}")
    try terminal.waits(for: "Already saved.")
    try terminal.type("X\r")
    try terminal.waits(until: "the line is whole") {
      $0.lines.joined().contains("[X" + text)
    }
    let first = Array(terminal.screen.lines.prefix(4))
    #expect(first.joined() == Fixture.prompt + " " + text + "Already saved.")
  }

  @Test func leavesTheLineAtControlCAndKeepsItOneArrowUpAway() throws {
    let terminal = try Fixture.start()
    try terminal.type("half typéd\u{1B}[D\u{03}")
    try terminal.waits(forCursorLine: Fixture.prompt)
    try terminal.type("\u{1B}[A!\r")
    try terminal.waits(for: "[half typéd!]")
    try terminal.waits(forCursorLine: Fixture.prompt)
    try terminal.type("\u{03}")
    try terminal.waits(for: "To leave, type quit.")
  }

  @Test func leavesTheModeAtControlC() throws {
    let terminal = try Fixture.start()
    try terminal.type("draft\rone\rtw")
    try terminal.waits(forCursorLine: "step 2> tw")
    try terminal.type("\u{03}")
    try terminal.waits(for: "Left.")
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(terminal.screen.lines.contains("1: [one]"))
    try terminal.type("\u{1B}[A\r")
    try terminal.waits(for: "[tw]")
  }

  @Test func wakesALongCommandAtControlC() throws {
    let terminal = try Fixture.start()
    try terminal.type("wait\r")
    try terminal.waits(for: "waiting")
    try terminal.type("\u{03}")
    try terminal.waits(for: "woken")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }

  @Test func leavesASearchAtControlC() throws {
    let terminal = try Fixture.start()
    try terminal.type("draft\r\r")
    try terminal.waits(for: "0 steps.")
    try terminal.waits(forCursorLine: Fixture.prompt)
    try terminal.type("x\u{12}dr\u{03}ok\r")
    try terminal.waits(for: "[ok]")
  }

  @Test func endsAtControlDOnAnEmptyLineAndSaysSo() throws {
    let terminal = try Fixture.start()
    try terminal.type("abc\u{1B}[D\u{04}\u{04}")
    try terminal.waits(forCursorLine: Fixture.prompt + " ab")
    try terminal.type("\u{7F}\u{7F}\u{04}")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.screen.lines == [Fixture.prompt + " quit", "Bye."])
    #expect(!terminal.screen.marksPastes)
  }

  @Test func putsADraftOnTheLineReadyToChange() throws {
    let terminal = try Fixture.start()
    try terminal.type("edit Käse → 品質\r")
    try terminal.waits(forCursorLine: "edit> Käse → 品質")
    try terminal.type("\u{7F}\u{01}+\r")
    try terminal.waits(for: "now [+Käse → 品]")
  }

  @Test func keepsWhatIsTypedWhileACommandRuns() throws {
    let terminal = try Fixture.start()
    let words = (1...60).map { "word-\($0)" }
    try terminal.type(words.map { $0 + "x\u{7F}\r" }.joined())
    try terminal.waits(for: "[word-60]")
    let answers = terminal.screen.lines.filter { $0.hasPrefix("[") }
    #expect(answers == words.map { "[\($0)]" })
    #expect(terminal.screen.lines.filter { $0.hasPrefix("word") }.isEmpty)
  }
}
