import ArgumentParser
import ProcessModel

struct JoinCommand: Command {
  static let page = Page(
    "join", alsoKnownAs: ["merge"], .write, usage: "join STEP STEP",
    summary: "Make one step of two.",
    paragraph:
      "The second step's words, bullets and links go to the first. edit brings the joined line back if the words want smoothing.",
    examples: [
      .init("join 3 4", "makes one step of 3 and 4"),
      .init("join 1 2", "makes one step of 1 and 2"),
    ])
  static let grammar = Grammar([.step, .step])

  @Argument var first: String?
  @Argument var second: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    guard let first, let second else {
      throw Refusal("Join which steps?", next: "Type \("join 3 4", .command).")
    }
    let one = try document.step(numbered: first)
    let other = try document.step(numbered: second)
    guard one.id != other.id else {
      throw Refusal("A step cannot be joined with itself.", next: "Name two steps.")
    }
    let commit = try session.commit(
      JoinSteps((one.id, one.text), (other.id, other.text), of: document.id))
    return try StepRemark.answer(one.id, commit.outcome, in: &session)
  }
}
