import ArgumentParser
import ProcessModel

struct SwapCommand: Command {
  static let page = Page(
    "swap", .write, usage: "swap STEP and STEP",
    summary: "Let two steps change places.",
    paragraph: "Both take their bullets, links and seats along; nothing else moves.",
    examples: [
      .init("swap 2 and 3", "makes step 3 the second and step 2 the third"),
      .init("swap 1 4", "does the same with two that are apart"),
    ])
  static let grammar = Grammar([.name])

  @Argument var steps: String?

  func run(in session: inout Session) throws -> Reply {
    let numbers = (steps ?? "").split { $0 == " " || $0 == "," || $0 == "&" }.map(String.init)
      .filter { $0.lowercased() != "and" }
    guard numbers.count == 2 else {
      throw Refusal("Swap which two steps?", next: "Type \("swap 2 and 3", .command).")
    }
    let document = try session.currentDocument()
    let pair = try numbers.map { try document.step(numbered: $0).id }
    let commit = try session.commit(SwapSteps(pair[0], pair[1], of: document.id))
    session.look(at: commit.outcome)
    let blocks = DocumentBlocks(
      document: commit.outcome, names: try DocumentNames(commit.outcome, session))
    let places = try pair.map { try commit.outcome.place(of: $0) }.sorted()
    let lines = places.flatMap {
      blocks.lines(of: commit.outcome.steps[$0], at: Address(step: $0 + 1))
    }
    return Reply(
      [.steps(lines)],
      payload: ["document": document.title, "swapped": numbers.joined(separator: ", ")])
  }
}
