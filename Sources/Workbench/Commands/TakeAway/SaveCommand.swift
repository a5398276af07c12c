import ArgumentParser

struct SaveCommand: Command {
  static let page = Page(
    "save", .takeAway, usage: "save",
    summary: "Hear that everything is saved, and where.",
    paragraph:
      "There is nothing to save by hand: every line is on the disk before you see it confirmed. copy makes a second file.",
    examples: [
      .init("save", "says where everything is"), .init("save --json", "says it to another program"),
    ])

  static let grammar = Grammar([.text])

  /// `save as x.way`, as other programs have it.
  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    let path = try session.openLedger().path
    if var name = text {
      for word in ["as ", "to "] where name.lowercased().hasPrefix(word) {
        name = String(name.dropFirst(word.count))
      }
      throw Refusal(
        "Everything is saved already, in \(path, .strong).",
        next: "\("copy to \(name)", .command) writes a copy.")
    }
    return Self.answer(in: session)
  }

  static func answer(in session: Session) -> Reply {
    guard let ledger = session.ledger else {
      return .say("No workspace is open, so there is nothing to save.")
    }
    return .say(
      "Already saved, every line as you type it, in \(ledger.path, .strong).",
      payload: ["path": ledger.path])
  }
}
