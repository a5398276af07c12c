import ArgumentParser

struct RedoCommand: Command {
  static let page = Page(
    "redo", .goBack, usage: "redo",
    summary: "Bring back what you took back.",
    paragraph:
      "Brings back what undo took, newest first, until you change something else.",
    examples: [
      .init("redo", "brings back what the last undo took"),
      .init("redo --json", "says which change that was to another program"),
    ])

  func run(in session: inout Session) throws -> Reply {
    let change = try session.openLedger().redo(session.signature())
    return try UndoCommand.reply(change, in: &session, then: "\("undo", .command) takes it back.")
  }
}
