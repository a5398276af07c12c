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
    if title != nil { session.look(at: document) }
    let hierarchy = try Hierarchy(session)
    let above = hierarchy.above(document.id)
    var lines: [Block.TreeLine] = []
    if above.isEmpty {
      lines = hierarchy.lines(below: document.id, current: document.id)
    } else {
      // Each way down to the document is drawn once, with all that hangs from it under the first.
      for (index, path) in above.enumerated() {
        lines += hierarchy.lines(along: path, isFirst: index == 0, current: document.id)
      }
    }
    return Reply([.tree(lines)], payload: hierarchy.payload(document.id, above: above))
  }
}
