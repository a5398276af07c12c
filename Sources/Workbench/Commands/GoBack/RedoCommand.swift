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

  static let grammar = Grammar([.name])

  /// `3` or `3 times`.
  @Argument var times: String?

  func run(in session: inout Session) throws -> Reply {
    if let times {
      let words = times.lowercased().split(separator: " ").map(String.init)
      guard let count = times == "twice" ? 2 : words.first.flatMap({ Int($0) }), count > 0,
        words.count == 1 || ["times", "time", "x"].contains(words[1])
      else {
        throw Refusal(
          "“\(times)” is not how often.",
          next: "\("redo", .command) brings back one change, \("redo 3 times", .command) three.")
      }
      return try UndoCommand.repeated(
        min(count, 100), in: &session,
        then: "\("undo \(count) times", .command) takes them back."
      ) { try $0.openLedger().redo($0.signature()) }
    }
    let change = try session.openLedger().redo(session.signature())
    return try UndoCommand.reply(change, in: &session, then: "\("undo", .command) takes it back.")
  }
}
