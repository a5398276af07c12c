import Foundation
import PseudoTerminal
import Testing

/// What the keys do while one line after the other is written down.
@Suite(.tags(.large)) struct DraftingTests {
  private func startDraft(_ environment: [String: String] = [:], editrc: String? = nil) throws
    -> PseudoTerminal
  {
    let terminal = try Fixture.start(environment, editrc: editrc)
    try terminal.type("draft\r")
    try terminal.waits(forCursorLine: "step 1>")
    return terminal
  }

  @Test func anEmptyLineInsideAPasteEndsNothing() throws {
    let terminal = try startDraft()
    try terminal.paste("\nQualify\n\n\t- deep\n   - deeper\n")
    try terminal.waits(forCursorLine: "step 4>")
    #expect(
      terminal.screen.lines.dropFirst(2) == [
        "step 1>", "(a free line)",
        "step 1> Qualify", "1: [Qualify]",
        "step 2>", "(a free line)",
        "step 2>  - deep", "2: [ - deep]",
        "step 3>    - deeper", "3: [   - deeper]",
        "step 4>",
      ])
    try terminal.type("\r")
    try terminal.waits(for: "3 steps.")
  }

  @Test(arguments: [nil, "bind -v"])
  func tabAtTheStartMakesABulletAndShiftTabTakesItBack(_ editrc: String?) throws {
    let terminal = try startDraft(editrc: editrc)
    try terminal.type("\t")
    try terminal.waits(forCursorLine: "step 1> -")
    try terminal.type("né\t\u{1B}[Zw")
    try terminal.waits(forCursorLine: "step 1> néw")
    try terminal.type("\u{1B}[Zy\r")
    try terminal.waits(for: "1: [néwy]")
  }

  @Test func theCursorStaysAtItsCharacterWhereTheStartOfTheLineChanges() throws {
    let terminal = try startDraft()
    try terminal.type("sh\u{01}\t")
    try terminal.waits(forCursorLine: "step 1> - sh")
    try terminal.type("x\u{1B}[C\u{1B}[Z|\r")
    try terminal.waits(for: "1: [xs|h]")
  }

  @Test func tabElsewhereStillCompletes() throws {
    let terminal = try startDraft()
    try terminal.type("\tüb\t\r")
    try terminal.waits(for: "1: [- Übergabe ]")
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}OA"])
  func arrowUpOnAnEmptyLineBringsTheLastLineBack(_ up: String) throws {
    let terminal = try startDraft()
    try terminal.type("Qualifý\r")
    try terminal.waits(forCursorLine: "step 2>")
    try terminal.type(up)
    try terminal.waits(forCursorLine: "edit> Qualifý")
    try terminal.type("!\r")
    try terminal.waits(for: "now [Qualifý!]")
    #expect(!terminal.screen.lines.contains("step 2>"))
  }

  @Test func arrowUpIsHistoryOnALineWithTextAndWhereNothingCanComeBack() throws {
    let terminal = try startDraft()
    try terminal.type("\u{1B}[A")
    try terminal.waits(forCursorLine: "step 1> draft")
    try terminal.type("\u{15}one\r")
    try terminal.waits(forCursorLine: "step 2>")
    try terminal.type("x\u{1B}[A")
    try terminal.waits(forCursorLine: "step 2> draft")
  }

  @Test func anEscapeByItselfIsStillAnEscape() throws {
    let terminal = try startDraft()
    try terminal.type("one\r")
    try terminal.waits(forCursorLine: "step 2>")
    try terminal.type("ab cd\u{1B}b|\r")
    try terminal.waits(for: "2: [ab |cd]")
  }
}
