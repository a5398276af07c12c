import Exchange

/// Where an export goes, and whose files may be replaced there.
///
/// A folder export leaves a list of its files behind, written last: what is on it is ours and may be
/// replaced by the next export; everything else is somebody else's.
struct Destination {
  let path: String
  let shape: ExportShape
  let force: Bool

  private static let manifest = ".waywright-export"

  /// Writes the files and says whether an earlier export of ours was replaced.
  ///
  /// - Throws: `Refusal` before anything is written, where a file of somebody else's stands in the way.
  func write(_ files: [ExportFile], in session: Session) throws -> Bool {
    switch shape {
    case .file: try writeFile(files, session)
    case .folder: try writeFolder(files, session)
    }
  }

  private func writeFile(_ files: [ExportFile], _ session: Session) throws -> Bool {
    let there = session.world.files.kind(path)
    if there != nil {
      let bytes = (try? session.world.files.read(path)) ?? []
      guard force || isOurs(bytes) else { throw Self.occupied(path) }
    }
    for file in files { try session.world.files.write(file.bytes, path) }
    return there != nil
  }

  private func writeFolder(_ files: [ExportFile], _ session: Session) throws -> Bool {
    let kind = session.world.files.kind(path)
    guard kind == nil || kind == .folder else { throw Self.occupied(path) }
    let manifest = "\(path)/\(Self.manifest)"
    let former = (try? session.world.files.read(manifest)) ?? []
    let ours = Set(String(decoding: former, as: UTF8.self).split(separator: "\n").map(String.init))
    for file in files where !force && !ours.contains(file.path) {
      let full = "\(path)/\(file.path)"
      if session.world.files.kind(full) != nil { throw Self.occupied(full) }
    }
    var folders: Set<String> = []
    for file in files {
      let full = "\(path)/\(file.path)"
      let folder = full.split(separator: "/").dropLast().joined(separator: "/")
      if folders.insert(folder).inserted { try session.world.files.makeFolder("/" + folder) }
      try session.world.files.write(file.bytes, full)
    }
    // What an earlier export wrote and this one does not would come back with the next import.
    for stale in ours.subtracting(files.map(\.path)) where Self.staysInside(stale) {
      let full = "\(path)/\(stale)"
      if session.world.files.kind(full) == .file { try session.world.files.remove(full) }
    }
    let list = files.map(\.path).joined(separator: "\n") + "\n"
    try session.world.files.write(Array(list.utf8), manifest)
    return !ours.isEmpty
  }

  /// Whether a path from the list, which anybody may have written, leads to a file of this folder.
  private static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !["", ".", ".."].contains($0) }
      && (parts.count == 1 || parts.count == 2 && parts[0] == "assets")
  }

  /// Whether a file is an earlier export of ours.
  private func isOurs(_ bytes: [UInt8]) -> Bool {
    (try? JSONReader.workspace(from: bytes)) != nil
  }

  private static func occupied(_ path: String) -> Refusal {
    Refusal(
      "\(path, .strong) is there already and was not written by an export; it was left as it is.",
      next:
        "Choose another place with \("to", .command), or add \("--force", .command) to replace it.")
  }
}
