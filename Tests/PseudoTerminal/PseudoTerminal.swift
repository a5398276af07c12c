import CPseudoTerminal
import Foundation

/// A program behind a terminal of its own, driven as a person would: look, then type.
///
/// Nothing here sleeps: every wait is for something to appear, and a wait that fails shows the whole
/// screen and every byte that came.
package final class PseudoTerminal {
  /// What the program has printed so far, as it looks on the screen.
  package private(set) var screen: Screen
  /// Every byte that the program has printed.
  package private(set) var transcript = ""

  private let process: pid_t
  private let master: Int32
  private var undecoded: [UInt8] = []
  private var knownExitCode: Int32?

  /// A wait that was in vain, with all that was seen.
  package struct Vain: Error, CustomStringConvertible {
    package var description: String
  }

  /// Starts a program with nothing in its environment but what is given here and `TERM`, `LANG` and
  /// `PATH` where those are not.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    let usual = ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let pairs = usual.merging(environment) { $1 }.sorted { $0.key < $1.key }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = pairs.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var master: Int32 = -1
    process = pseudo_terminal_start(
      program, &words, &settings, Int32(columns), Int32(rows), &master)
    self.master = master
    if process < 0 { throw Vain(description: "\(program) could not be started.") }
  }

  deinit {
    if knownExitCode == nil { pseudo_terminal_kill(process) }
    close(master)
  }

  /// Types keys; `\r` is Enter.
  package func type(_ keys: String) throws {
    try type(bytes: Array(keys.utf8))
  }

  package func type(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      // What the program prints meanwhile is read, so that neither side waits for the other.
      while pseudo_terminal_wait(master, 0) == 1, readSome() {}
      let piece = Array(rest.prefix(512))
      let count = write(master, piece, piece.count)
      guard count > 0 else { throw vain("could not type \(bytes.count) bytes") }
      rest = rest.dropFirst(count)
    }
  }

  /// Pastes text as terminals do that mark pastes.
  package func paste(_ text: String) throws {
    try type("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = pseudo_terminal_resize(master, Int32(columns), Int32(rows))
  }

  package func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// Waits until the text stands anywhere on the screen.
  package func waits(for text: String, seconds: Double = 60) throws {
    try waits(until: "the screen shows “\(text)”", seconds: seconds) {
      $0.lines.contains { $0.contains(text) }
    }
  }

  /// Waits until the line of the cursor is exactly this, up to the blanks at its end.
  package func waits(forCursorLine line: String, seconds: Double = 60) throws {
    try waits(until: "the cursor stands in “\(line)”", seconds: seconds) {
      $0.cursorLine == line
    }
  }

  /// Waits until the screen is as claimed.
  package func waits(
    until claim: String, seconds: Double = 60, _ isTrue: (Screen) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !isTrue(screen) {
      let left = Int32(clamping: Int(deadline.timeIntervalSinceNow * 1000))
      guard left > 0 else { throw vain("waited in vain until \(claim)") }
      guard pseudo_terminal_wait(master, left) == 1 else { continue }
      guard readSome() else { throw vain("the program ended before \(claim)") }
    }
  }

  /// Waits for the end of the program and gives its exit code, 128 and more where a signal ended it.
  package func exitCode(seconds: Double = 60) throws -> Int32 {
    if let knownExitCode { return knownExitCode }
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      // Output that nobody reads would keep the program from ending.
      if pseudo_terminal_wait(master, 10) == 1 { _ = readSome() }
      let code = pseudo_terminal_exit_code(process)
      if code >= 0 {
        while pseudo_terminal_wait(master, 0) == 1, readSome() {}
        knownExitCode = code
        return code
      }
      guard deadline.timeIntervalSinceNow > 0 else { throw vain("the program did not end") }
    }
  }

  /// Types keys and tells when the first and the last of the answer came, counted from the typing. The
  /// answer has come when nothing more was printed for so many milliseconds.
  package func answer(to keys: String, untilQuietFor milliseconds: Int32) throws -> (
    first: Duration, last: Duration
  ) {
    while pseudo_terminal_wait(master, 0) == 1, readSome() {}
    let start = ContinuousClock.now
    try type(keys)
    var first: Duration?
    var last = Duration.zero
    while pseudo_terminal_wait(master, first == nil && !keys.isEmpty ? 5000 : milliseconds) == 1,
      readSome()
    {
      last = start.duration(to: .now)
      if first == nil { first = last }
    }
    guard let first = keys.isEmpty ? .zero : first else { throw vain("no answer came to a key") }
    return (first, last)
  }

  private func readSome() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    undecoded += bytes[..<count]
    let text = takeWholeCharacters()
    transcript += text
    screen.print(text)
    return true
  }

  /// Leaves the bytes of a character that has not come whole.
  private func takeWholeCharacters() -> String {
    var end = undecoded.count
    for back in 1...3 where back <= undecoded.count {
      let byte = undecoded[undecoded.count - back]
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      if length > back { end = undecoded.count - back }
      if byte & 0xC0 != 0x80 { break }
    }
    defer { undecoded.removeFirst(end) }
    return String(decoding: undecoded[..<end], as: UTF8.self)
  }

  private func vain(_ what: String) -> Vain {
    Vain(
      description: """
        \(what)
        --- the screen:
        \(screen.text)
        --- all that was printed:
        \(transcript.debugDescription)
        """)
  }
}
