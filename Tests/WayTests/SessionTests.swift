import Foundation
import PseudoTerminal
import Testing

/// The real program at a real terminal, typed at as a person would.
@Suite(.serialized) struct SessionTests {
  let visit: Visit

  init() throws {
    visit = try Visit()
  }

  @Test("Someone new drafts a process, is warned, extracts with Enter, and undoes it")
  func draftsAndExtracts() throws {
    let terminal = try visit.sit("acme.way", prompt: "way>")
    try terminal.type("new core process Sales\r")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("draft\r")
    try terminal.waits(forCursorLine: "1 (empty line ends)")
    try terminal.type("Qualify the lead\r")
    try terminal.waits(forCursorLine: "2 (empty line ends)")
    try terminal.type("Click New, type the name and press Save\r")
    try terminal.waits(for: "This reads as a task")
    try terminal.waits(forCursorLine: "3 (empty line ends)")
    try terminal.type("\r")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("extract 2 as Set up the client\r")
    try terminal.waits(forCursorLine: "What stays at 2 [Set up the client]:")
    try terminal.type("\r")
    try terminal.waits(for: "undo takes all of it back.")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("undo\r")
    try terminal.waits(for: "redo brings it back.")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("quit\r")
    #expect(try terminal.exitCode() == 0)
  }

  @Test("Letters beyond ASCII arrive whole, whatever the locale", arguments: ["C", "C.UTF-8"])
  func keepsLetters(_ locale: String) throws {
    let terminal = try visit.sit("acme.way", prompt: "way>", environment: ["LANG": locale])
    try terminal.type("new core process Café\r")
    // The dot of the prompt is ours; the letters are the person's.
    let dot = locale == "C" ? "-" : "·"
    try terminal.waits(forCursorLine: "way \(dot) Café>")
    try terminal.type("step Grüße an alle 日本\r")
    try terminal.waits(forCursorLine: "way \(dot) Café>")
    try terminal.type("quit\r")
    #expect(try terminal.exitCode() == 0)
    let shown = try visit.way("-f", "acme.way", "show", "cafe").output
    #expect(shown.contains("Grüße an alle 日本"))
  }

  @Test("Ctrl-S, Ctrl-Z and Ctrl-C answer and never end the program; Ctrl-D leaves")
  func answersKeys() throws {
    let terminal = try visit.sit("acme.way", prompt: "way>")
    try terminal.type("\u{13}")
    try terminal.waits(for: "Already saved")
    try terminal.type("\u{1A}")
    try terminal.waits(for: "To take back the last change, type undo.")
    try terminal.type("new core process Sales\r")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("draft\r")
    try terminal.waits(forCursorLine: "1 (empty line ends)")
    try terminal.type("\u{03}")
    try terminal.waits(for: "The draft has ended; nothing was added.")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("\u{04}")
    #expect(try terminal.exitCode() == 0)
  }

  @Test(
    "Whoever types on after a word that is also a command, and stops to think, loses no half line")
  func waitsForTheWholeLine() throws {
    let terminal = try visit.sit("acme.way", prompt: "way>")
    try terminal.type("new core process Sales\r")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("draft\rundo\r")
    try terminal.waits(forCursorLine: "step or command, s or c:")
    _ = try terminal.answer(to: "Call the", untilQuietFor: 1300)
    try terminal.type(" customer\r")
    try terminal.waits(forCursorLine: "3 (empty line ends)")
    try terminal.type("\rquit\r")
    #expect(try terminal.exitCode() == 0)
    #expect(
      try visit.way("-f", "acme.way", "export", "list", "sales", "--to", "-").output
        == "undo\nCall the customer\n")
  }

  @Test("Tab completes commands and the titles of documents")
  func completes() throws {
    _ = try visit.way("sample", "s.way")
    let terminal = try visit.sit("s.way", prompt: "Millrace>")
    try terminal.type("templ\t")
    try terminal.waits(forCursorLine: "Millrace> templates")
    try terminal.type("\u{15}use cust\t")
    try terminal.waits(forCursorLine: "Millrace> use Customer care")
    try terminal.type("\r")
    try terminal.waits(forCursorLine: "Millrace · Customer care>")
    try terminal.type("quit\r")
    #expect(try terminal.exitCode() == 0)
  }

  @Test("A program that is killed has kept every line it showed")
  func survivesKilling() throws {
    let terminal = try visit.sit("acme.way", prompt: "way>")
    try terminal.type("new core process Sales\r")
    try terminal.waits(forCursorLine: "way · Sales>")
    try terminal.type("draft\r")
    for number in 1...5 {
      try terminal.waits(forCursorLine: "\(number) (empty line ends)")
      try terminal.type("Stage \(number)\r")
    }
    try terminal.waits(forCursorLine: "6 (empty line ends)")
    terminal.send(SIGKILL)
    _ = try terminal.exitCode()
    let shown = try visit.way("-f", "acme.way", "show", "sales").output
    for number in 1...5 { #expect(shown.contains("Stage \(number)")) }
  }
}
