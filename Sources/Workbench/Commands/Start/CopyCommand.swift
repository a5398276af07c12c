import ArgumentParser
import ProcessModel

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
    if to == nil, let name = Self.sentence(typed) {
      throw Refusal(
        AddressRange(typed) == nil
          ? "“\(typed)” does not look like the name of a file."
          : "“\(typed)” is the number of a step, and \("copy", .strong) copies the whole workspace.",
        next: "Type \("copy to \(name).way", .command), with the name you like.")
    }
    let full = session.fullPath(typed.hasSuffix(".way") ? typed : typed + ".way")
    try session.openLedger().copy(to: full)
    return .say("A copy is at \(full, .strong).", payload: ["path": full])
  }

  /// The name of a file for what reads as a step or as words of a sentence; nil for a path.
  private static func sentence(_ typed: String) -> String? {
    guard !typed.hasSuffix(".way"), !typed.contains("/") else { return nil }
    if AddressRange(typed) != nil { return "NAME" }
    let words = typed.lowercased().split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    let named = words.filter { !["for", "the", "a", "an", "of", "as", "my", "our"].contains($0) }
    return named.isEmpty ? "NAME" : named.joined(separator: "-")
  }
}
