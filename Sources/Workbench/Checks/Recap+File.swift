extension Recap {
  /// Writes it as a page, or as Markdown where the name says so.
  ///
  /// - Throws: `Refusal` where somebody else's file stands there.
  func write(to path: String, in session: Session) throws -> Reply {
    let there = session.world.files.kind(path)
    let bytes = there == .file ? try? session.world.files.read(path) : nil
    guard there == nil || session.saysYes || RecapPage.isOurs(bytes ?? []) else {
      throw Refusal(
        "\(path, .strong) is there already; it was left as it is.",
        next: "Choose another name, or add \("--yes", .command) to replace it.")
    }
    let isPage = [".html", ".htm"].contains { path.lowercased().hasSuffix($0) }
    let text = isPage ? RecapPage.html(of: self) : markdown
    try session.world.files.write(Array(text.utf8), path)
    return .say("The recap is in \(path, .strong).", payload: ["path": path])
  }
}
