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

  /// What an export at this path held when it was written, if this machine has written one.
  func fingerprint(ofExport path: String) -> String? {
    exports.last { $0.path == path }?.fingerprint
  }

  /// Keeps what an export holds, so that it is known as ours as long as nobody changes it.
  func rememberExport(_ path: String, _ fingerprint: String) {
    guard !path.contains("\n") else { return }
    let kept = exports.filter { $0.path != path }.suffix(Self.mostExports - 1)
    let lines = (kept + [(path: path, fingerprint: fingerprint)]).map {
      "\($0.fingerprint) \($0.path)\n"
    }
    try? world.files.makeFolder(folder)
    try? world.files.write(Array(lines.joined().utf8), "\(folder)/exports")
  }

  private static let mostExports = 500

  private var exports: [(path: String, fingerprint: String)] {
    let bytes = (try? world.files.read("\(folder)/exports")) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (path: parts[1], fingerprint: parts[0]) : nil
    }
  }

  /// Where the lines typed in a workspace are kept for the arrow keys.
  package func historyPath(of workspace: String?) -> String {
    try? world.files.makeFolder(folder)
    let name = (workspace ?? "none").map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return "\(folder)/history-\(String(name).suffix(120))"
  }
}
