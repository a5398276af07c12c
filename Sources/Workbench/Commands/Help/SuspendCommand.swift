import ArgumentParser

struct SuspendCommand: Command {
  static let page = Page(
    "suspend", .help, usage: "suspend",
    summary: "Go to the shell for a moment; fg comes back.",
    paragraph:
      "Puts the workbench to sleep and gives you the shell. fg brings it back just as it was.",
    examples: [
      .init("suspend", "goes to the shell"), .init("suspend --json", "the same, for a script"),
    ], needsWorkspace: false)

  func run(in session: inout Session) throws -> Reply {
    guard session.canAsk else {
      throw Refusal("There is no terminal to come back to.", next: "Type this in the workbench.")
    }
    var reply = Reply.say("Type \("fg", .command) to come back.")
    reply.next = .suspend
    return reply
  }
}
