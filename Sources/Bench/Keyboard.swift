import PseudoTerminal

/// A program behind a terminal whose answers to keys are timed.
struct Keyboard {
  private let terminal: PseudoTerminal

  /// - Parameter prompt: What its first line begins with.
  init(_ program: String, _ arguments: [String], prompt: String) throws {
    terminal = try PseudoTerminal(
      program, arguments, environment: ["HOME": "/nonexistent", "LOGNAME": "bench"])
    try terminal.waits(until: "the prompt stands") { $0.cursorLine.hasPrefix(prompt) }
  }

  /// Types a line and waits for the next prompt.
  func enter(_ line: String, prompt: String) throws {
    try terminal.type(line + "\r")
    try terminal.waits(until: "the prompt stands again") { $0.cursorLine.hasPrefix(prompt) }
    _ = try terminal.answer(to: "", untilQuietFor: 20)
  }

  /// Milliseconds from a key to the first that is drawn for it.
  func echo(of key: Character) throws -> Double {
    let times = try terminal.answer(to: String(key), untilQuietFor: 4)
    return times.first.milliseconds
  }

  /// Milliseconds from keys to the last that is drawn for them.
  func picture(after keys: String) throws -> Double {
    try terminal.answer(to: keys, untilQuietFor: 25).last.milliseconds
  }
}
