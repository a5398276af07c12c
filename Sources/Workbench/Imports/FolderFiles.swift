/// The files of a folder and of the folders in it, by their paths below it. Links are not followed, and
/// what begins with a full stop is passed over.
enum FolderFiles {
  /// Folders within folders.
  private static let depth = 32

  static func names(in folder: String, _ session: Session) throws -> [String] {
    var found: [String] = []
    var waiting = [(path: "", depth: 0)]
    while let next = waiting.popLast() {
      let inner = next.path.isEmpty ? folder : "\(folder)/\(next.path)"
      for name in try session.world.files.names(inner) where !name.hasPrefix(".") {
        let path = next.path.isEmpty ? name : "\(next.path)/\(name)"
        switch session.world.files.kind("\(folder)/\(path)") {
        case .folder where next.depth < depth: waiting.append((path, next.depth + 1))
        case .file: found.append(path)
        default: continue
        }
      }
    }
    return found.sorted()
  }
}
