import PseudoTerminal
import Testing
import Workbench

@testable import Terminal

/// The live level at the right edge of the line.
@Suite(.tags(.large)) struct MeterTests {
  private func line(_ text: String, _ meter: String, columns: Int = 80) -> String {
    let left = Fixture.prompt + " " + text
    return left + String(repeating: " ", count: columns - 1 - left.count - meter.count) + meter
  }

  @Test func followsTheTypingWordByWordInBothDirections() throws {
    let terminal = try Fixture.start()
    try terminal.type("Click")
    try terminal.waits(forCursorLine: Fixture.prompt + " Click")
    try terminal.type(" ")
    try terminal.waits(forCursorLine: line("Click", "task ██░░░"))
    try terminal.type("né click, click ")
    try terminal.waits(forCursorLine: line("Click né click, click", "task █████"))
    try terminal.type("\u{17}")
    try terminal.waits(forCursorLine: line("Click né click,", "task ████░"))
    try terminal.type("\u{15}")
    try terminal.waits(forCursorLine: Fixture.prompt)
  }

  @Test func leavesNothingBehindOnALineThatWasEnteredOrGivenUp() throws {
    let terminal = try Fixture.start()
    try terminal.type("click on ")
    try terminal.waits(forCursorLine: line("click on", "task ██░░░"))
    try terminal.type("it\r")
    try terminal.waits(for: "[click on it]")
    try terminal.type("click off ")
    try terminal.waits(forCursorLine: line("click off", "task ██░░░"))
    try terminal.type("\u{1B}[D\u{03}")
    try terminal.waits(forCursorLine: Fixture.prompt)
    #expect(
      terminal.screen.lines == [
        Fixture.prompt + " click on it", "[click on it]", Fixture.prompt + " click off",
        Fixture.prompt,
      ])
  }

  @Test func makesWayForTheTextAndNeverWrapsTheLine() throws {
    let terminal = try Fixture.start(columns: 60)
    try terminal.type("click ")
    try terminal.waits(forCursorLine: line("click", "task ██░░░", columns: 60))
    let text = String(repeating: "abc ", count: 7)
    try terminal.type(text)
    try terminal.waits(forCursorLine: line("click " + text, "task ██░░░", columns: 60))
    try terminal.type("défg")
    try terminal.waits(forCursorLine: Fixture.prompt + " click " + text + "défg")
    #expect(terminal.screen.lines.count == 1)
    try terminal.type("\u{7F}\u{7F}\u{7F}\u{7F}")
    try terminal.waits(forCursorLine: line("click " + text, "task ██░░░", columns: 60))
    try terminal.type("and much more text\r")
    try terminal.waits(until: "the line is whole") {
      $0.lines.joined().contains("[click \(text)and much more text]")
    }
  }

  @Test func isThereForALineThatComesBackToBeChanged() throws {
    let terminal = try Fixture.start()
    try terminal.type("edit click it\r")
    try terminal.waits(until: "the meter stands beside the draft") {
      $0.cursorLine.hasPrefix("edit> click it ") && $0.cursorLine.hasSuffix("task ██░░░")
    }
  }

  @Test func doesNotDisturbASearchOrAQuestionBelow() throws {
    let terminal = try Fixture.start()
    try terminal.type("click here\r")
    try terminal.waits(for: "[click here]")
    try terminal.waits(forCursorLine: Fixture.prompt)
    try terminal.type("\u{12}click h")
    try terminal.waits(until: "the search has found it") {
      $0.lines.suffix(2) == [Fixture.prompt + " click here", "bck:click h"]
    }
    try terminal.type("\r")
    try terminal.waits(until: "it was said again") {
      $0.lines.filter { $0 == "[click here]" }.count == 2
    }
    try terminal.type("click ?")
    try terminal.waits(for: "After “click ” comes anything.")
    try terminal.waits(forCursorLine: line("click", "task ██░░░"))
  }

  @Test func isAbsentWhereTheWindowIsNarrow() throws {
    let terminal = try Fixture.start(columns: 49)
    try terminal.type("click it click x")
    try terminal.waits(forCursorLine: Fixture.prompt + " click it click x")
    #expect(!terminal.transcript.contains("task"))
  }

  @Test func disappearsWhereTheWindowBecomesNarrow() throws {
    let terminal = try Fixture.start()
    try terminal.type("click it ")
    try terminal.waits(forCursorLine: line("click it", "task ██░░░"))
    terminal.resize(columns: 45, rows: 24)
    try terminal.waits(forCursorLine: Fixture.prompt + " click it")
  }

  @Test func hasAColourWhereThereAreColours() throws {
    let terminal = try Fixture.start(["NO_COLOR": ""])
    try terminal.type("click on ")
    try terminal.waits(until: "the meter is there") { $0.cursorLine.hasSuffix("task ██░░░") }
    try terminal.type("x\r")
    try terminal.waits(for: "[click on x]")
    #expect(terminal.transcript.contains("\u{1B}[31mtask ██░░░\u{1B}[0m "))
  }

  @Test(
    arguments: [
      (Meter(word: "task", strength: 0), "task ....."),
      (Meter(word: "a\u{1B}", strength: 9), "a? #####"),
      (Meter(word: "task", strength: -.infinity), "task ....."),
    ])
  func drawsItsBarInASCIIToo(_ meter: Meter, text: String) {
    #expect(MeterText.marked(meter, style: Style(hasUnicode: false)) == text)
  }
}
