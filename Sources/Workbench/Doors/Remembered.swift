/// What is remembered from one visit to the next, in the person's own folder.
package struct Remembered {
  private let world: World

  package init(_ world: World) {
    self.world = world
  }

  private var folder: String {
    (world.environment["XDG_STATE_HOME"] ?? "\(world.homeFolder)/.local/state") + "/waywright"
  }

  /// The workspace that was open last, if it is still there.
  var lastWorkspace: String? {
    guard let bytes = try? world.files.read("\(folder)/last") else { return nil }
    let path = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
    return path.flatMap { world.files.kind($0) == .file ? $0 : nil }
  }

  /// Keeps the path for next time; where that cannot be done, nothing is lost but comfort.
  func remember(_ path: String) {
    guard lastWorkspace != path else { return }
    try? world.files.makeFolder(folder)
    try? world.files.write(Array((path + "\n").utf8), "\(folder)/last")
  }

  /// Where the lines typed in a workspace are kept for the arrow keys.
  package func historyPath(of workspace: String?) -> String {
    try? world.files.makeFolder(folder)
    let name = (workspace ?? "none").map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return "\(folder)/history-\(String(name).suffix(120))"
  }
}
