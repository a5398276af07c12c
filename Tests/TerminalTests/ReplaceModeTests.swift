import PseudoTerminal
import Testing

/// vi's replace mode in windows that the line does not fit in, where libedit by itself would draw
/// beyond its memory.
@Suite(.tags(.large)) struct ReplaceModeTests {
  private static let wide = String(repeating: "日本", count: 20)
  private static let narrow = String(repeating: "x", count: 60)

  @Test(arguments: [
    "\(narrow)\(narrow)\u{1B}0R\(wide)",
    "\(narrow)\u{1B}0R\(wide)\u{1B}kR\(narrow)",
    "\(wide)\u{1B}0R\(narrow)\u{1B}A\(wide)\u{1B}0R\(narrow)\(wide)",
    "Rxx\u{1B}5h\(narrow)\u{1B}0rzR\(wide)\u{1B}.\u{1B}0R\(narrow)\(narrow)",
  ])
  func survivesALineThatDoesNotFit(_ keys: String) throws {
    let terminal = try Fixture.start(editrc: "bind -v\n", columns: 40, rows: 3)
    try terminal.type(keys)
    // Ctrl-C leaves the line, and the next one begins by taking text.
    try terminal.type("\u{03}still here\r")
    try terminal.waits(for: "[still here]")
  }

  @Test func replacesWhereThereIsRoom() throws {
    let terminal = try Fixture.start(editrc: "bind -v\n")
    try terminal.type("Agree the prize")
    try terminal.waits(forCursorLine: Fixture.prompt + " Agree the prize")
    try terminal.type("\u{1B}hRce now\r")
    try terminal.waits(for: "[Agree the price now]")
  }
}
