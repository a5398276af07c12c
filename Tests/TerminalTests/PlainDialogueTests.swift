import Foundation
import PseudoTerminal
import Testing

/// A person at a terminal who wants plain lines, or whose terminal knows nothing else.
@Suite(.tags(.large)) struct PlainDialogueTests {
  @Test func saysEverythingInPlainLinesForAScreenReader() throws {
    let terminal = try Fixture.start(["NO_COLOR": ""], arguments: ["--plain"], rows: 10)
    try terminal.type("click it é\r")
    try terminal.waits(for: "[click it é]")
    try terminal.type("lines 12\r")
    try terminal.waits(for: "line 12")
    try terminal.type("show ?\r")
    try terminal.waits(for: "After \"show \" comes anything.")
    try terminal.type("ask\r")
    try terminal.waits(for: "y or ñ:")
    try terminal.type("y\r")
    try terminal.waits(for: "answered [y]")
    try terminal.type("edit old\r")
    try terminal.waits(forCursorLine: "edit>")
    try terminal.type("\r")
    try terminal.waits(for: "now [old]")
    try terminal.type("quit\r")
    #expect(try terminal.exitCode() == 0)
    #expect(!terminal.transcript.contains("\u{1B}"))
    #expect(!terminal.transcript.contains("space: more"))
  }

  @Test(arguments: [[], ["--plain"]])
  func givesATextToTheEditorAndTakesItBack(_ arguments: [String]) throws {
    let home = try Home()
    try home.write(
      "#!/bin/sh\nprintf 'own name? '\nread name\necho \"$name\" >> \"$1\"\n", to: "ed")
    let terminal = try Fixture.start(["EDITOR": "sh \(home.path)/ed"], arguments: arguments)
    try terminal.type("change\r")
    try terminal.waits(for: "own name?")
    try terminal.type("Änna\r")
    try terminal.waits(for: "edited [the text")
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(terminal.screen.lines.contains("own name? Änna"))
    #expect(terminal.screen.lines.contains("Änna"))
  }

  @Test func losesNothingThatWasSavedBeforeTheEditorFailed() throws {
    let home = try Home()
    try home.write("echo saved > \"$1\"; exit 1\n", to: "ed")
    let terminal = try Fixture.start(["EDITOR": "sh \(home.path)/ed"])
    try terminal.type("change\r")
    try terminal.waits(for: "edited [saved")
  }

  @Test func saysSoWhereTheEditorFails() throws {
    let terminal = try Fixture.start(["VISUAL": "false"])
    try terminal.type("change\r")
    try terminal.waits(for: "Name another with the variable EDITOR.")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }
}
