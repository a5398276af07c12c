import Exchange

/// The files that a path leads to: itself, or what is in a folder and the folders in it.
struct LooseFiles {
  /// What can be read, sorted. A folder that cannot be read or stands too deep stands for itself, to be
  /// reported.
  private(set) var paths: [String]
  /// Files of a folder that are of no kind that is read here.
  private(set) var passedOver: [String] = []

  init(at path: String, _ session: Session) {
    guard session.world.files.kind(session.fullPath(path)) == .folder else {
      paths = [path]
      return
    }
    let top = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let inside = FolderFiles(lookingInto: session.fullPath(top), session)
    func named(_ inside: String) -> String { inside.isEmpty ? top : "\(top)/\(inside)" }
    let found =
      inside.paths.filter { SourceKind($0) != nil } + inside.tooDeep + inside.unreadable.map(\.path)
    paths = found.map(named).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    passedOver = (inside.paths.filter { SourceKind($0) == nil } + inside.others).sorted().map(named)
  }

  /// That some files are of no kind that is read here; nothing where all are.
  static func remark(on passedOver: [String]) -> [Block] {
    let files = passedOver.filter { !PictureName.isPicture($0) }
    guard let first = files.first else { return [] }
    let named = files.count == 1 ? "\(first)" : "\(files.count), such as \(first)"
    return [.paragraph("Files that are nothing that can be read here: \(named, .strong).")]
  }
}
