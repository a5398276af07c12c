import ArgumentParser
import ProcessModel

struct NextCommand: Command {
  static let page = Page(
    "next", .room, usage: "next",
    summary: "Go to the next document of the last listing.",
    paragraph:
      "Shows the document after the current one, large where show large was typed before. Without a listing the Core Processes follow each other.",
    examples: [
      .init("next", "shows the next document"), .init("next --json", "gives it to another program"),
    ])

  func run(in session: inout Session) throws -> Reply { try Wall.step(by: 1, in: &session) }
}

struct PreviousCommand: Command {
  static let page = Page(
    "previous", alsoKnownAs: ["prev", "back"], .room, usage: "previous",
    summary: "Go back to the document before.",
    paragraph: "Shows the document before the current one, as next does the one after it.",
    examples: [
      .init("previous", "shows the document before"),
      .init("previous --json", "gives it to another program"),
    ])

  func run(in session: inout Session) throws -> Reply { try Wall.step(by: -1, in: &session) }
}

/// One document after the other, for the wall or the table.
enum Wall {
  static func step(by offset: Int, in session: inout Session) throws -> Reply {
    if session.listed.isEmpty {
      session.listed = try session.openLedger().listing(.core, limit: nil).map(\.id)
    }
    guard !session.listed.isEmpty else {
      return .say("There is no document yet.")
    }
    let here = session.seen.flatMap { session.listed.firstIndex(of: $0.id) }
    let next = here.map { $0 + offset } ?? (offset > 0 ? 0 : session.listed.count - 1)
    guard session.listed.indices.contains(next),
      let document = try session.openLedger().read({ [id = session.listed[next]] in
        try $0.document(id)
      })
    else {
      throw Refusal(
        offset > 0 ? "That was the last one." : "That was the first one.",
        next: "\(offset > 0 ? "previous" : "next", .command) goes the other way.")
    }
    session.look(at: document)
    return session.isOnWall
      ? try large(document, in: session)
      : Reply(
        DocumentBlocks(document: document, names: try DocumentNames(document, session)).whole,
        payload: DocumentView(document, in: try DocumentNames(document, session)))
  }

  /// The title and the major steps, nothing else.
  static func large(_ document: Document, in session: Session) throws -> Reply {
    let names = try DocumentNames(document, session)
    let lines = document.steps.enumerated().map { index, step in
      StepLine(
        number: "\(index + 1)", text: "\(step.text, .strong)", depth: 0,
        aside: "\(names.seat(step.seat) ?? "")")
    }
    return Reply(
      [.wall(title: "\(document.title, .strong)", lines: lines)],
      payload: DocumentView(document, in: names))
  }
}
