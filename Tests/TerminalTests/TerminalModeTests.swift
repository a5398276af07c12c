import Foundation
import PseudoTerminal
import Testing

/// The terminal before, after and around the program.
@Suite(.tags(.large)) struct TerminalModeTests {
  @Test func suspendsAndComesBack() throws {
    let shell = try startShell()
    try shell.type("terminal-fixture\r")
    try shell.waits(forCursorLine: Fixture.prompt)
    try shell.type("suspend\r")
    try shell.waits(forCursorLine: "$")
    #expect(!shell.screen.marksPastes)
    try shell.type("stty -a | tr ' ' '\\n' | grep -x -e icanon -e echo -e ixon | xargs\r")
    try shell.waits(for: "ixon icanon echo")
    try shell.type("fg\r")
    try shell.waits(forCursorLine: Fixture.prompt)
    #expect(shell.screen.marksPastes)
    try shell.type("back é\u{1B}[D\u{13}")
    try shell.waits(for: "Already saved.")
    try shell.type("!\r")
    try shell.waits(for: "[back !é]")
    try shell.type("quit\r")
    try shell.waits(forCursorLine: "$")
  }

  @Test func drawsTheLineAgainAfterBeingStoppedFromOutside() throws {
    let shell = try startShell()
    try shell.type("terminal-fixture\r")
    try shell.waits(forCursorLine: Fixture.prompt)
    try shell.type("half\u{1B}[D")
    try shell.waits(forCursorLine: Fixture.prompt + " half")
    try shell.type("\u{15}stop\r")
    try shell.waits(forCursorLine: "$")
    try shell.type("fg\r")
    try shell.waits(for: "[stopped]")
  }

  @Test func goesOnWhereNoShellCouldBringItBack() throws {
    let terminal = try Fixture.start()
    try terminal.type("suspend\r")
    try terminal.waits(for: "so it goes on.")
    try terminal.type("é\r")
    try terminal.waits(for: "[é]")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func restoresTheTerminalWhenItIsToldToDie(_ signal: Int32) throws {
    let shell = try startShell()
    try shell.type("terminal-fixture; echo \"code $?\"; stty -a | grep -o ' icanon'\r")
    try shell.waits(forCursorLine: Fixture.prompt)
    try shell.type("tell \(signal)\r")
    try shell.waits(for: "code \(128 + signal)")
    try shell.waits(for: " icanon")
    #expect(!shell.screen.marksPastes)
  }

  @Test func followsTheWindow() throws {
    let terminal = try Fixture.start()
    try terminal.type("some text é")
    try terminal.waits(forCursorLine: Fixture.prompt + " some text é")
    terminal.resize(columns: 60, rows: 20)
    try terminal.type("!\r")
    try terminal.waits(for: "[some text é!]")
    #expect(terminal.screen.lines[0] == Fixture.prompt + " some text é!")
    try terminal.type("width\r")
    try terminal.waits(until: "the answer is as wide as the window") {
      $0.lines.contains { $0 == Array(repeating: "word", count: 12).joined(separator: " ") }
    }
  }

  @Test func redrawsTheLineAtTheNewWidth() throws {
    let terminal = try Fixture.start(columns: 60)
    let text = String(repeating: "abcde ", count: 7) + "end"
    try terminal.type(text)
    try terminal.waits(forCursorLine: Fixture.prompt + " " + text)
    let before = terminal.transcript.count
    terminal.resize(columns: 100, rows: 24)
    try terminal.waits(until: "the line is drawn again") { _ in
      terminal.transcript.dropFirst(before).contains(Fixture.prompt)
    }
    try terminal.waits(forCursorLine: Fixture.prompt + " " + text)
    try terminal.type(" more\r")
    try terminal.waits(for: "[" + text + " more]")
  }

  @Test(arguments: [
    "bind -v\n", "bind -e\n", "bind -v\nbind ^I ed-insert\nedit off\n", "nonsense\n",
  ])
  func honoursEditrcWithoutLosingItsKeys(_ editrc: String) throws {
    let terminal = try Fixture.start(editrc: editrc)
    try terminal.type("sh\t\t")
    try terminal.waits(for: "shorten  a step")
    try terminal.type("r\t\u{13}")
    try terminal.waits(for: "Already saved.")
    try terminal.paste("é\nnext")
    try terminal.waits(for: "[shorten é]")
    try terminal.type("\u{15}edit old\r")
    try terminal.waits(forCursorLine: "edit> old")
    try terminal.type("\r\u{04}")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func editsAsInViWhereEditrcSaysSo() throws {
    let terminal = try Fixture.start(editrc: "way:bind -v\nother:bind -e\n")
    try terminal.type("wrold\u{1B}0lx")
    try terminal.waits(forCursorLine: Fixture.prompt + " wold")
    try terminal.type("aor\u{1B}\u{1A}")
    try terminal.waits(for: "To take something back")
    try terminal.type("A!\r")
    try terminal.waits(for: "[woorld!]")
  }

  @Test func survivesTheEndOfAnEmptyLineInViCommandMode() throws {
    let terminal = try Fixture.start(editrc: "bind -v\n")
    try terminal.type("\u{1B}\u{05}ixyz\t!\r")
    try terminal.waits(for: "[xyz!]")
  }

  @Test func usesColourOnATerminalUnlessToldNotTo() throws {
    #expect(try Fixture.start(["NO_COLOR": ""]).transcript.contains("\u{1B}[1mAcmé\u{1B}[0m"))
    #expect(try !Fixture.start(["NO_COLOR": "1"]).transcript.contains("\u{1B}[1m"))
  }

  @Test(arguments: ["dumb", ""])
  func talksPlainlyToATerminalThatCannotEdit(_ name: String) throws {
    let terminal = try Fixture.start(["TERM": name])
    try terminal.type("bad\rCafé\redit old\r")
    try terminal.waits(for: "[Café]")
    try terminal.waits(forCursorLine: "edit>")
    try terminal.type("new\r")
    try terminal.waits(for: "now [new]")
    try terminal.type("draft\r")
    try terminal.waits(forCursorLine: "step 1>")
    try terminal.type("\u{03}")
    try terminal.waits(for: "Left.")
    try terminal.type("\u{04}")
    #expect(try terminal.exitCode() == 0)
    #expect(!terminal.transcript.contains("\u{1B}"))
  }

  private func startShell() throws -> PseudoTerminal {
    let programs = try URL(filePath: Products.path(of: "terminal-fixture"))
      .deletingLastPathComponent().path(percentEncoded: false)
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: [
        "PS1": "$ ", "HOME": "/nonexistent", "NO_COLOR": "1", "PATH": "\(programs):/usr/bin:/bin",
      ])
    try shell.waits(forCursorLine: "$")
    return shell
  }
}
