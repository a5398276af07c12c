import ArgumentParser
import ProcessModel

struct AttachCommand: Command {
  static let page = Page(
    "attach", alsoKnownAs: ["link"], .level, usage: "attach DOCUMENT [to STEP or TITLE STEP]",
    summary: "Link a document, or one step, down to what tells how it is done.",
    paragraph:
      "Links always point down: from a policy to a process, from a Core Process to an SOP under it, from a step to its work instruction. One instruction may serve several steps. A number is a step of the current document; a title before it names another one. The document stays where it is; only the link is new.",
    examples: [
      .init("attach send an invoice to 5", "links step 5 to the instruction"),
      .init("attach send an invoice to hiring 2", "links a step of another document"),
    ])
  static let grammar = Grammar([.document], [.init("to", .linkPlace)])

  @Argument var title: String?
  @Option var to: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var step: String?
    var linked: String
  }

  func run(in session: inout Session) throws -> Reply {
    guard let title else {
      throw Refusal("Attach what?", next: "Type \("attach TITLE to 3", .command).")
    }
    let (document, step, number) = try session.linkPlace(to)
    let target = try session.document(named: title)
    let commit = try session.commit(Attach(target.id, to: document.id, step: step))
    session.keepLooking(at: commit.outcome)
    let place: Prose =
      if let number { "Step \(number) of \(document.title, .strong)" } else {
        "\(document.title, .strong)"
      }
    return .say(
      "\(place) leads to \(target.title, .strong).",
      payload: Payload(document: document.title, step: number, linked: target.title))
  }
}
