import PseudoTerminal
import Testing

@testable import Terminal

/// Replies that are longer than the screen.
@Suite(.tags(.large)) struct PagerTests {
  private static let offer = "space: more, q: back"

  private func lines(_ range: ClosedRange<Int>) -> [String] { range.map { "line \($0)" } }

  private func showLines(_ count: Int) throws -> PseudoTerminal {
    let terminal = try Fixture.start(rows: 10)
    try terminal.type("lines \(count)\r")
    try terminal.waits(forCursorLine: Self.offer)
    #expect(terminal.screen.lines.suffix(10) == lines(1...9) + [Self.offer])
    return terminal
  }

  @Test(arguments: [" ", "\r", "\u{1B}[B", "\u{1B}OB", "\u{1B}[6~"])
  func goesOnScreenByScreenAndLeavesTheTextStanding(_ key: String) throws {
    let terminal = try showLines(25)
    try terminal.type(key)
    try terminal.waits(for: "line 18")
    try terminal.waits(forCursorLine: Self.offer)
    try terminal.type(key)
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(terminal.screen.lines.dropFirst() == (lines(1...25) + [Fixture.prompt])[...])
  }

  @Test(arguments: ["q", "Q", "\u{03}"])
  func goesBackToThePrompt(_ key: String) throws {
    let terminal = try showLines(25)
    try terminal.type(key)
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(terminal.screen.lines.dropFirst() == (lines(1...9) + [Fixture.prompt])[...])
    try terminal.type("on\r")
    try terminal.waits(for: "[on]")
  }

  @Test func theNextCommandMayBeTypedAtOnce() throws {
    let terminal = try showLines(25)
    try terminal.type("shöw\r")
    try terminal.waits(for: "[shöw]")
  }

  @Test func doesNotHoldUpAPaste() throws {
    let terminal = try Fixture.start(rows: 10)
    try terminal.paste("lines 25\nlines 30\nlast")
    try terminal.waits(forCursorLine: Self.offer)
    try terminal.type("q")
    try terminal.waits(forCursorLine: Fixture.prompt + " last")
    #expect(terminal.screen.lines.contains("line 25"))
    #expect(!terminal.screen.lines.contains("line 30"))
  }

  @Test func aReplyThatFitsIsShownAtOnce() throws {
    let terminal = try Fixture.start(rows: 10)
    try terminal.type("lines 9\r")
    try terminal.waits(for: "line 9")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }

  @Test func countsTheRowsThatALineTakes() {
    let pager = Pager(columns: 10, rows: 4, hasColor: false)
    let colored = "\u{1B}[1m品質品質品\u{1B}[0m\n"
    #expect(
      pager.screens(of: "short\n0123456789x\n" + colored + "a\tbcd\n\nend")
        == ["short\n0123456789x\n", colored + "a\tbcd\n", "\nend\n"])
    #expect(pager.screens(of: "") == [])
    #expect(pager.screens(of: String(repeating: "x", count: 99) + "\ny\n").count == 2)
  }
}
