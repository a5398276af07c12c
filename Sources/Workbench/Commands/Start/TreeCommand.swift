import ArgumentParser
import ProcessModel

struct TreeCommand: Command {
  static let page = Page(
    "tree", alsoKnownAs: ["map"], .start, usage: "tree [DOCUMENT]",
    summary: "Draw the whole hierarchy.",
    paragraph:
      "From the policies and processes at the top through the Core Processes down to the work instructions, each under what links to it; what several link to is drawn once and named elsewhere, under a policy only where nothing else leads to it. With a title it draws what trace draws: that document with everything above and below it.",
    examples: [
      .init("tree", "draws everything"), .init("tree --json", "gives it to another program"),
    ])

  static let grammar = Grammar([.document])

  @Argument var title: String?

  func run(in session: inout Session) throws -> Reply {
    if let title { return try TraceCommand.parse(["--", title]).run(in: &session) }
    let hierarchy = try Hierarchy(session)
    guard !hierarchy.roots.isEmpty else {
      return .say(
        "Nothing here yet. Start with \("new core process Sales from sales", .command).",
        payload: [Hierarchy.Branch]())
    }
    let lines = hierarchy.lines(marking: .init(here: session.seen?.id))
    return Reply([.tree(lines)], payload: hierarchy.roots.map(hierarchy.branch))
  }
}
