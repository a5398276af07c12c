import ArgumentParser

struct QuietCommand: Command {
  static let page = Page(
    "quiet", .room, usage: "quiet [off]",
    summary: "Switch the level meter and the remarks under typed lines off.",
    paragraph:
      "For a room that wants to get everything down first. check still says everything. quiet off switches them on again.",
    examples: [
      .init("quiet", "switches them off"), .init("quiet off", "switches them on again"),
    ], needsWorkspace: false)
  static let grammar = Grammar([.oneOf(["on", "off"])])

  @Argument var state: String?

  func run(in session: inout Session) throws -> Reply {
    session.isQuiet = state?.lowercased() != "off"
    return .say(
      session.isQuiet
        ? "Quiet: no remarks while you write. \("check", .command) looks when you are ready."
        : "Remarks are on again.", payload: ["quiet": session.isQuiet])
  }
}
