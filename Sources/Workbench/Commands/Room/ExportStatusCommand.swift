import ArgumentParser

struct ExportStatusCommand: Command {
  static let page = Page(
    "export status", .room, usage: "export status [to FILE]",
    summary: "Write the status as one page for the team.",
    paragraph:
      "What status shows, as one page that any mail program and browser opens and prints. Without a place it goes beside the workspace, under the day's date; today's earlier page is replaced. A file whose name ends in .md or .txt is written as text.",
    examples: [
      .init("export status", "writes the page of today"),
      .init("export status to status.txt", "writes it as text"),
    ])
  static let grammar = Grammar([], [.init("to", .path)])
  static let showsLevels = true

  @Option var to: String?

  func run(in session: inout Session) throws -> Reply {
    guard let status = try StatusCommand.screen(in: &session).payload as? StatusCommand.Payload
    else {
      return Reply()
    }
    let moments = Moments(session)
    let page = StatusPage(status, day: moments.text(moments.now), in: session)
    return try page.write(
      to: try page.place(to, day: moments.text(moments.now), session), in: session)
  }
}
