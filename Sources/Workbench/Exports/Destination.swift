import Exchange

/// Where an export goes, and whose files may be replaced there.
struct Destination {
  var path: String
  /// Whether the export is a folder of files.
  var isFolder: Bool

  /// What stands in the way of an export.
  enum Obstacle: Error, Equatable {
    /// Files that no export wrote.
    case somebodyElses([String])
    /// Files that an export wrote and somebody has changed since.
    case changedSince([String])
  }

  /// What became of an export.
  struct Outcome {
    /// Whether an earlier export stood there.
    var replaced: Bool
    /// What an earlier export wrote and this one has no more.
    var removed: [String] = []
  }

  /// - Throws: `Refusal` where a file stands in a folder's place, or a folder in a file's.
  func check(in session: Session) throws(Refusal) {
    guard let kind = session.world.files.kind(path), isFolder != (kind == .folder) else { return }
    throw Refusal(
      "\(path, .strong) is a \(isFolder ? "file" : "folder"), and this export is a \(isFolder ? "folder" : "file"); nothing was written.",
      next: "Choose another place with \("to", .command).")
  }

  /// What would be lost if the export were written here; nil where nothing would.
  func obstacle(to files: [ExportFile], as format: any ExportFormat.Type, in session: Session)
    -> Obstacle?
  {
    guard let kind = session.world.files.kind(path) else { return nil }
    if isFolder {
      return ExportFolder(path, session.world).obstacle(to: files)
    }
    guard kind == .file, let bytes = try? session.world.files.read(path) else {
      return .somebodyElses([path])
    }
    switch Remembered(session.world).fingerprint(ofExport: path) {
    case Fingerprint(of: bytes).hexadecimal?: return nil
    case nil: return format.isOurs(bytes) ? nil : .somebodyElses([path])
    default: return .changedSince([path])
    }
  }

  /// Puts a file into its last form, told which of how many it is where there are several.
  typealias Finish = (ExportFile, Headway.Count?) throws -> ExportFile

  /// Writes everything or nothing.
  func write(
    _ files: [ExportFile], in session: Session, finish: Finish
  ) throws -> Outcome {
    if isFolder { return try ExportFolder(path, session.world).write(files, finish: finish) }
    guard let first = files.first else { return Outcome(replaced: false) }
    let file = try finish(first, nil)
    let isThere = session.world.files.kind(path) != nil
    let bytes = session.world.counting("Writing") { file.bytes(going: $0) }
    try session.world.files.write(bytes, path)
    session.world.files.settle(path)
    Remembered(session.world).rememberExport(path, Fingerprint(of: bytes).hexadecimal)
    return Outcome(replaced: isThere)
  }
}

extension Destination.Obstacle {
  var inWords: Prose {
    switch self {
    case .somebodyElses(let paths) where paths.count == 1:
      "\(paths[0], .strong) is there already and was not written by an export"
    case .somebodyElses(let paths):
      "\(Self.counted(paths)) are there already and were not written by an export"
    case .changedSince(let paths) where paths.count == 1:
      "\(paths[0], .strong) was changed by somebody since it was exported"
    case .changedSince(let paths):
      "\(Self.counted(paths)) were changed by somebody since they were exported"
    }
  }

  private static func counted(_ paths: [String]) -> Prose {
    "\(paths.count) files such as \(paths[0], .strong)"
  }

  var refusal: Refusal {
    let isOne =
      switch self {
      case .somebodyElses(let paths), .changedSince(let paths): paths.count == 1
      }
    return Refusal(
      "\(inWords); \(isOne ? "it was left as it is" : "they were left as they are").",
      next:
        "Choose another place with \("to", .command), or add \("--force", .command) to replace \(isOne ? "it" : "them")."
    )
  }
}
