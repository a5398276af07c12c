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
    let mark = Hierarchy.Mark(here: session.seen?.id, asked: document.id)
    let above = hierarchy.above(document.id)
    // Each way down to the document is drawn once, with all that hangs from it under the first.
    var drawn: Set<DocumentID> = []
    let lines = (above.isEmpty ? [[document.id]] : above).flatMap {
      hierarchy.lines(along: $0, marking: mark, drawn: &drawn)
    }
    return Reply([.tree(lines)], payload: hierarchy.payload(document.id, above: above))
  }
}
