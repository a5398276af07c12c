import Foundation

/// A file that appears at its place whole or not at all: it is written beside it under another name,
/// synced, and only then given its own.
enum Arrival {
  static func at(_ path: String, _ write: (_ draft: String) throws -> Void) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError.exists(path: path)
    }
    let draft = "\(path).\(UUID().uuidString.prefix(8)).new"
    defer { for leftover in [draft, "\(draft)-journal"] { unlink(leftover) } }
    try write(draft)
    sync(draft)
    try move(draft, to: path)
    sync(folder(of: path))
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Whether a file may be read, or made, but for its folder, which takes no new files: SQLite needs
  /// one there for its journal.
  static func mayOnlyBeRead(_ path: String) -> Bool {
    let folder = folder(of: path)
    let isHidden = access(path, F_OK) == 0 && access(path, R_OK) != 0
    return !isHidden && access(folder, F_OK) == 0 && access(folder, W_OK) != 0
  }

  /// A hard link replaces nothing, even where another program makes the same file this very moment.
  /// A stick formatted for cameras has no hard links; there a plain move must do.
  private static func move(_ draft: String, to path: String) throws {
    if link(draft, path) == 0 { return }
    guard errno != EEXIST else { throw StoreError.exists(path: path) }
    do {
      try FileManager.default.moveItem(atPath: draft, toPath: path)
    } catch CocoaError.fileWriteFileExists {
      throw StoreError.exists(path: path)
    } catch {
      throw StoreError.failed(path: path, reason: error.localizedDescription)
    }
  }

  private static func sync(_ path: String) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
