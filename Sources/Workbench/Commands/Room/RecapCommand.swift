import ArgumentParser
import Foundation
import ProcessModel

struct RecapCommand: Command {
  static let page = Page(
    "recap", alsoKnownAs: ["summary", "minutes"], .room, usage: "recap [since MOMENT] [to FILE]",
    summary: "Write up what was decided and changed, ready to mail.",
    paragraph:
      "From today's first change, or since the moment you name: the documents with their verdicts and owners, what was changed in them and by whom, and the parked issues. to writes it into a file, as Markdown, or as a web page where the name ends in .html.",
    examples: [
      .init("recap", "writes up today"),
      .init("recap since yesterday to recap.html", "writes a page to mail"),
    ])
  static let grammar = Grammar([], [.init("since", .name), .init("to", .path)])

  @Option var since: String?
  @Option var to: String?

  func run(in session: inout Session) throws -> Reply {
    let moments = Moments(session)
    let start = try moments.moment(since ?? "today")
    let recap = try Recap(since: start, words: since ?? "today", in: session)
    guard let to else {
      return Reply([.markdown(recap.markdown)], payload: recap)
    }
    return try recap.write(to: session.fullPath(to), in: session)
  }
}
