import ArgumentParser
import ProcessModel

struct TraceCommand: Command {
  static let page = Page(
    "trace", .start, usage: "trace [DOCUMENT]",
    summary: "Show what a document hangs from, and what hangs from it.",
    paragraph:
      "Goes up to the policy or process that a document serves, and down to the work instructions that tell how its steps are done.",
    examples: [
      .init("trace sales", "shows everything above and below Sales"),
      .init("trace shut off the water", "shows which Core Process an instruction belongs to"),
    ])
  static let grammar = Grammar([.document])

  @Argument var title: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.document(namedOrCurrent: title)
    let hierarchy = try Hierarchy(session)
    let lines = hierarchy.lines(
      to: document.id, marking: .init(here: session.seen?.id, asked: document.id))
    return Reply([.tree(lines)], payload: hierarchy.payload(document.id))
  }
}
