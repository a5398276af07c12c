import ArgumentParser

struct CopyCommand: Command {
  static let page = Page(
    "copy", alsoKnownAs: ["backup"], .start, usage: "copy to FILE",
    summary: "Make a safe copy of the workspace.",
    paragraph:
      "Writes a whole copy of the workspace as it is now, also while others work in it. In a synced folder, let one person write at a time and copy the file rather than two versions of it growing apart.",
    examples: [
      .init("copy to before-the-annual.way", "keeps today's state in a second file"),
      .init("copy to ~/Desktop/plumbing.way", "puts a copy on the desktop"),
    ])
  static let grammar = Grammar([.path], [.init("to", .path)])

  @Argument var path: String?
  @Option var to: String?

  func run(in session: inout Session) throws -> Reply {
    guard let typed = to ?? path, !typed.isEmpty else {
      throw Refusal("Where to?", next: "Type \("copy to NAME.way", .command).")
    }
    let full = session.fullPath(typed.hasSuffix(".way") ? typed : typed + ".way")
    try session.openLedger().copy(to: full)
    return .say("A copy is at \(full, .strong).", payload: ["path": full])
  }
}
