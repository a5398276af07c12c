import ArgumentParser
import ProcessModel

struct RemoveCommand: Command {
  static let page = Page(
    "remove", alsoKnownAs: ["delete", "rm"], .write, usage: "remove STEPS, or remove DOCUMENT",
    summary: "Take out steps, bullets or a whole document.",
    paragraph:
      "A number is always a step of the current document. Removing a whole document asks first, and says which documents pointed to it. undo brings back everything.",
    examples: [
      .init("remove 4", "takes out step 4"),
      .init("remove 2A-2B", "takes out two bullets of step 2"),
    ])
  static let grammar = Grammar([.document])

  @Argument var what: String?

  func run(in session: inout Session) throws -> Reply {
    guard let what else {
      throw Refusal(
        "Remove what?",
        next: "Type \("remove 4", .command) for a step, \("remove TITLE", .command) for a document."
      )
    }
    if AddressRange(what) != nil { return try removeLines(what, in: &session) }
    let removal = Removal(document: try session.document(named: what))
    guard session.canAsk, !session.saysYes else {
      guard session.saysYes else {
        throw Refusal(
          "Removing \(removal.document.title, .strong) needs to be meant.",
          next: "Add \("--yes", .command) to do it.")
      }
      return try removal.carryOut(in: &session)
    }
    session.entry = removal
    return removal.question
  }

  private func removeLines(_ typed: String, in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    let (range, lines) = try document.lines(typed: typed)
    let seen = lines.map { (line: $0, seen: document.text(of: $0) ?? "") }
    let commit = try session.commit(RemoveLines(seen, of: document.id, seen: document))
    session.look(at: commit.outcome)
    let texts = seen.map { "“\($0.seen.shortened(to: 60))”" }.joined(separator: ", ")
    return .say(
      "Removed \(range): \(texts). \("undo", .command) brings it back.",
      payload: ["document": document.title, "removed": "\(range)"])
  }
}
