import Exchange

/// A folder that an export fills. It leaves a list of its files behind, with what each held: what is on
/// the list and still holds that is ours and may be replaced; everything else is somebody else's.
struct ExportFolder {
  let path: String
  private let files: Files
  private let world: World
  /// What the last export wrote, with the fingerprints of what it held; nil in lists of old.
  private let written: [String: String?]

  private static let list = ".waywright-export"

  init(_ path: String, _ world: World) {
    self.path = path
    self.world = world
    files = world.files
    let list = (try? world.files.read("\(path)/\(Self.list)")) ?? []
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\n")
    written = Dictionary(
      lines.map { line in
        let parts = line.split(separator: "\t", maxSplits: 1)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Files that the last export wrote and that are gone.
  var missing: [String] {
    written.keys.filter { Self.staysInside($0) && files.kind("\(path)/\($0)") == nil }.sorted()
  }

  func obstacle(to export: [ExportFile]) -> Destination.Obstacle? {
    var strange: [String] = []
    var changed: [String] = []
    for file in export {
      let full = "\(path)/\(file.path)"
      guard files.kind(full) != nil else { continue }
      if written[file.path] == nil {
        strange.append(full)
      } else if !isAsWritten(file.path) {
        changed.append(full)
      }
    }
    if !strange.isEmpty { return .somebodyElses(strange) }
    return changed.isEmpty ? nil : .changedSince(changed)
  }

  /// Everything is written beside first, so that a full disk or a failing format changes nothing here;
  /// then each file is put in its place, and the list comes last.
  ///
  /// - Parameter finish: Puts a file into its last form right before it is written, so that never more
  ///   than one of them is in memory.
  func write(
    _ export: [ExportFile], finish: Destination.Finish
  ) throws -> Destination.Outcome {
    let isNew = files.kind(path) == nil
    let draft = try Draft(beside: path, isNew: isNew, id: world.newID(), files)
    var list = ""
    do {
      var done = 0
      try world.going("Writing", through: export) { file in
        done += 1
        let bytes = try finish(file, Headway.Count(done: done, all: export.count)).bytes
        try draft.write(bytes, at: file.path)
        list += "\(file.path)\t\(Fingerprint(of: bytes).hexadecimal)\n"
      }
      try draft.write(Array(list.utf8), at: Self.list)
    } catch {
      draft.discard()
      throw error
    }
    if isNew {
      try draft.becomeFolder()
    } else {
      try draft.moveIn(export.map(\.path))
    }
    let removed = isNew ? [] : removeStale(keeping: Set(export.map(\.path)))
    if !isNew { try draft.moveIn([Self.list]) }
    draft.discard()
    files.settle(path)
    return .init(replaced: !written.isEmpty, removed: removed)
  }

  /// What an earlier export wrote and this one does not would come back with the next import.
  private func removeStale(keeping: Set<String>) -> [String] {
    written.keys.sorted().filter { name in
      let full = "\(path)/\(name)"
      return !keeping.contains(name) && Self.staysInside(name) && files.kind(full) == .file
        && isAsWritten(name) && (try? files.remove(full)) != nil
    }
  }

  private func isAsWritten(_ name: String) -> Bool {
    guard let fingerprint = written[name] ?? nil else { return true }
    guard let bytes = try? files.read("\(path)/\(name)") else { return false }
    return Fingerprint(of: bytes).hexadecimal == fingerprint
  }

  /// Whether a path from the list, which anybody may have written, leads to a file of this folder.
  private static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !["", ".", ".."].contains($0) }
      && (parts.count == 1 || parts.count == 2 && parts[0] == "assets")
  }
}
