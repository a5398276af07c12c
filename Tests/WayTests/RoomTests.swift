import Foundation
import PseudoTerminal
import Testing

/// A session as the room has it: typed without a pause, and ended at any moment.
@Suite(.serialized) struct RoomTests {
  @Test("What is typed without looking, with slips, a paste and two extractions, is what was meant")
  func typesWithoutAPause() throws {
    let visit = try Visit()
    let terminal = try visit.sit("acme.way", prompt: "way>")
    for line in RoomScript.lines { try terminal.type(line) }
    try terminal.type("quit\r")
    #expect(try terminal.exitCode() == 0)
    let run = try visit.way("-f", "acme.way", "show", "installations")
    #expect(run.output == RoomScript.meant)
    #expect(
      try visit.way("-f", "acme.way", "issues").output
        .contains("Who orders parts for a second visit?"))
  }

  @Test("Killed in the middle of a line, it has lost that line and nothing else")
  func losesOnlyTheLineBeingTyped() throws {
    let whole = try Self.history(after: RoomScript.lines.count, halfALine: false)
    for count in stride(from: 1, to: RoomScript.lines.count, by: 3) {
      let kept = try Self.history(after: count, halfALine: true)
      #expect(kept == Array(whole.prefix(kept.count)), "after \(count) lines")
      let clean = try Self.history(after: count, halfALine: false)
      #expect(kept == clean, "after \(count) lines")
    }
  }

  @Test("Killed at any moment, the file is whole and holds the beginning of what was typed")
  func keepsAWholeFile() throws {
    let whole = try Self.history(after: RoomScript.lines.count, halfALine: false)
    for seen in stride(from: 300, through: 6300, by: 750) {
      let visit = try Visit()
      let terminal = try visit.sit("acme.way", prompt: "way>")
      try terminal.type(RoomScript.lines.joined())
      try terminal.waits(until: "\(seen) characters were printed") { _ in
        terminal.transcript.utf8.count >= seen
      }
      terminal.send(SIGKILL)
      _ = try terminal.exitCode()
      let kept = try Self.changes(visit)
      #expect(kept == Array(whole.prefix(kept.count)), "after \(seen) characters")
      // Every stage of the mail that was answered is there.
      let shown = try visit.way("-f", "acme.way", "search", "mail").output
      for number in 1...8 where terminal.transcript.contains("\n\(number + 5)  Stage \(number)") {
        #expect(shown.contains("Stage \(number) of the mail"), "after \(seen) characters")
      }
    }
  }

  /// What was done, oldest first, when so many lines were answered and the program was then killed,
  /// perhaps with half of the next line typed.
  private static func history(after count: Int, halfALine: Bool) throws -> [String] {
    let visit = try Visit()
    let terminal = try visit.sit("acme.way", prompt: "way>")
    for line in RoomScript.lines.prefix(count) { try terminal.type(line) }
    // A question that is always answered on a line of its own says that all before it is done.
    try terminal.type("\u{13}")
    try terminal.waits(for: "Already saved")
    if halfALine, count < RoomScript.lines.count {
      let next = RoomScript.lines[count]
      try terminal.type(String(next.prefix(next.count / 2)))
    }
    terminal.send(SIGKILL)
    _ = try terminal.exitCode()
    return try changes(visit)
  }

  private static func changes(_ visit: Visit) throws -> [String] {
    let run = try visit.way("-f", "acme.way", "history", "--json")
    guard run.code == 0 else { return [run.errors] }
    let rows = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return (rows ?? []).compactMap { $0["words"] as? String }.reversed()
  }
}
