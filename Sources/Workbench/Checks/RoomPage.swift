import ProcessModel

/// Something a meeting takes along: one page to mail or print, or the same as text.
protocol RoomPage {
  /// What its file is called beside the workspace: `acme-recap-2025-05-12.html`.
  var name: String { get }
  var markdown: String { get }
  var html: String { get }
}

extension RoomPage {
  /// Where it goes: beside the workspace under the day's date, unless a file or folder is named.
  func place(_ to: String?, day: String, _ session: Session) throws -> String {
    let workspace = try session.openLedger().path
    let stem = workspace.hasSuffix(".way") ? String(workspace.dropLast(4)) : workspace
    let file = "-\(name)-\(day).html"
    guard let to else { return stem + file }
    let full = session.fullPath(to)
    guard session.world.files.kind(full) == .folder else {
      return full.split(separator: "/").last?.contains(".") == true ? full : full + ".html"
    }
    return full + "/" + (stem.split(separator: "/").last ?? "way") + file
  }

  /// Writes it as a page where the name says so, else as Markdown.
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
    try session.world.files.write(Array((isPage ? html : markdown).utf8), path)
    return .say("The \(name) is in \(path, .strong).", payload: ["path": path])
  }
}
