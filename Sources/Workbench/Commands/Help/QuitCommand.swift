import ArgumentParser

struct QuitCommand: Command {
  static let page = Page(
    "quit", alsoKnownAs: ["exit", "bye", "q", ":q"], .help, usage: "quit",
    summary: "Leave. Everything is saved.",
    paragraph: "Ends the workbench. Ctrl-D on an empty line does the same.",
    examples: [.init("quit", "leaves"), .init("exit", "leaves as well")], needsWorkspace: false)

  func run(in session: inout Session) throws -> Reply {
    let place: Prose = session.ledger.map { " in \($0.path, .strong)" } ?? ""
    var reply = Reply.say("Everything is saved\(place). Until next time.", payload: ["quit": true])
    reply.next = .quit
    return reply
  }
}
