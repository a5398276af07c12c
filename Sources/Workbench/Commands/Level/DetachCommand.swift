import ArgumentParser
import ProcessModel

struct DetachCommand: Command {
  static let page = Page(
    "detach", alsoKnownAs: ["unlink"], .level, usage: "detach DOCUMENT [from STEP or TITLE STEP]",
    summary: "Take a link away; both documents stay.",
    paragraph:
      "Without a step the document and all of its steps lose the link. A number is a step of the current document; a title before it names another one. An instruction that nothing links to any more is shown by check all.",
    examples: [
      .init("detach send an invoice from 5", "unlinks step 5"),
      .init("detach warranty claims", "takes away every link to it"),
    ])
  static let grammar = Grammar([.document], [.init("from", .linkPlace)])

  @Argument var title: String?
  @Option var from: String?

  func run(in session: inout Session) throws -> Reply {
    guard let title else {
      throw Refusal("Detach what?", next: "Type \("detach TITLE", .command).")
    }
    let (document, step, number) = try session.linkPlace(from)
    let target = try session.document(named: title)
    let commit = try session.commit(Detach(target.id, from: document.id, step: step))
    session.keepLooking(at: commit.outcome)
    return .say(
      "\(document.title, .strong) no longer leads to \(target.title, .strong)\(number.map { " at step \($0)" } ?? "").",
      payload: AttachCommand.Payload(document: document.title, step: number, linked: target.title))
  }
}
