import ArgumentParser

struct OpenCommand: Command {
  static let page = Page(
    "open", .start, usage: "open FILE",
    summary: "Open another workspace.",
    paragraph:
      "A workspace is one file that holds everything a company has written down. open never makes a new file: start way with the name of a file that is not there yet, and it is made.",
    examples: [
      .init("open plumbing.way", "opens the workspace in this folder"),
      .init("open ~/clients/acme.way", "opens one elsewhere"),
    ], needsWorkspace: false)
  static let grammar = Grammar([.path])

  @Argument var path: String?

  func run(in session: inout Session) throws -> Reply {
    guard let path, !path.isEmpty else {
      throw Refusal(
        "Which workspace?",
        next: "\(Self.nearby(session)) \("way NAME.way", .command) in the shell makes one.")
    }
    var full = session.fullPath(path)
    if session.world.files.kind(full) == nil, session.world.files.kind(full + ".way") == .file {
      full += ".way"
    }
    guard session.world.files.kind(full) != nil else {
      let file = path.hasSuffix(".way") ? path : path + ".way"
      throw Refusal(
        "There is no workspace at \(full, .strong).",
        next:
          "\(Self.nearby(session)) To make it, \("quit", .command) and type \("way \(file)", .command).",
        exit: .storage)
    }
    session.ledger = try session.world.openWorkspace(full)
    session.look(at: nil)
    session.listed = []
    return try StatusCommand.screen(in: &session)
  }

  /// The workspaces in this folder, as something to type.
  private static func nearby(_ session: Session) -> Prose {
    let folder = session.world.files.currentFolder()
    let names = ((try? session.world.files.names(folder)) ?? []).filter { $0.hasSuffix(".way") }
    guard let first = names.first else {
      return "No workspace is in this folder."
    }
    let others = names.dropFirst().prefix(4).map { ", \($0)" }.joined()
    return "Here there is \("open \(first)", .command)\(others)."
  }
}
