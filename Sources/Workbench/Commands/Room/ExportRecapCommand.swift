import ArgumentParser

struct ExportRecapCommand: Command {
  static let page = Page(
    "export recap", .room, usage: "export recap [since MOMENT] [to FILE]",
    summary: "Write the recap as a web page to mail or print.",
    paragraph:
      "What recap shows, as one page that any mail program and browser opens. Without a place it goes beside the workspace, under the day's date; today's earlier page is replaced. A file whose name ends in .md is written as Markdown.",
    examples: [
      .init("export recap", "writes the page of today"),
      .init("export recap since yesterday to recap.html", "says from when, and where to"),
    ])
  static let grammar = Grammar([], [.init("since", .name), .init("to", .path)])

  @Option var since: String?
  @Option var to: String?

  func run(in session: inout Session) throws -> Reply {
    let moments = Moments(session)
    let words = since ?? "today"
    let recap = try Recap(since: try moments.moment(words), words: words, in: session)
    let day = moments.text(moments.now)
    return try recap.write(to: try recap.place(to, day: day, session), in: session)
  }
}
