import Testing

@testable import Workbench

/// Lines that are refused, each with all that is said about it.
struct RefusalTable {
  static let nothingAt99 = "Sales has steps 1 to 7, and nothing at “99”. show shows what is there."
  static let levels =
    "The levels are core process, work instruction, policy, process, sop, procedure."

  /// Types them into the sample company with Sales as the current document, all in one conversation:
  /// what is refused leaves it as it was for the next.
  static func check(
    _ table: [(line: String, said: String)], _ here: SourceLocation = #_sourceLocation
  ) throws {
    let drawer = Drawer(["note.txt": "not ours"])
    var talk = try Talk.sample(drawer: drawer)
    try talk.type("use sales")
    for row in table {
      #expect(talk.refusal(of: row.line) == row.said, "“\(row.line)”", sourceLocation: here)
    }
    #expect(drawer.text(at: "note.txt") == "not ours", sourceLocation: here)
  }
}
