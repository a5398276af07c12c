import ArgumentParser
import Samples

struct TourCommand: Command {
  static let page = Page(
    "tour", .help, usage: "tour",
    summary: "Watch the main job from start to end.",
    paragraph:
      "Plays a short script in a company made up for it: a Core Process from its first word to its export, with remarks. Nothing of yours is touched.",
    examples: [
      .init("tour", "plays it"), .init("tour --json", "gives the lines to another program"),
    ],
    needsWorkspace: false)

  func run(in session: inout Session) throws -> Reply {
    let played = try Tour(script: Sample.tourScript).play(in: session.world)
    return Reply(played.blocks, payload: played.lines)
  }
}
