import ArgumentParser
import ProcessModel

struct MoveCommand: Command {
  static let page = Page(
    "move", .write, usage: "move STEP to STEP",
    summary: "Move a step or bullet to another place.",
    paragraph:
      "move 5 to 2 makes step 5 the second. A bullet goes under another step with move 2B to 4, or to an exact place with move 2B to 4A. Nothing else changes its order.",
    examples: [
      .init("move 5 to 2", "makes step 5 the second"),
      .init("move 2B to 4", "puts bullet 2B under step 4"),
    ])
  static let grammar = Grammar([.step], [.init("to", .step)])

  @Argument var step: String?
  @Option var to: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    guard let step, let to else {
      throw Refusal("Move what, and where?", next: "Type \("move 5 to 2", .command).")
    }
    let from = try document.address(typed: step)
    guard let line = document.line(at: from), from.subdetail == nil, let place = Address(to) else {
      throw Refusal(
        "“\(step) to \(to)” is not a move that works.",
        next: "Type \("move 5 to 2", .command) or \("move 2B to 4", .command).")
    }
    let target: MoveLine.Target
    if from.detail == nil {
      guard place.detail == nil else {
        throw Refusal(
          "A step cannot become a bullet by moving it.",
          next: "Type \("move \(step) to NUMBER", .command) with the number of a step.")
      }
      target = .number(place.step)
    } else {
      let parent = try document.step(numbered: "\(place.step)")
      target = .bullet(of: parent.id, number: place.detail)
    }
    let commit = try session.commit(MoveLine(line, to: target, of: document.id))
    session.look(at: commit.outcome)
    return try LineEntry.answer(line, commit.outcome, commit.change?.number, in: session)
  }
}
