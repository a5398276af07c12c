/// The folder in which an export is written before it takes its place.
final class Draft {
  private let place: String
  private let draft: String
  private let files: Files
  private var written: [String] = []
  private var folders: Set<String> = []

  /// - Parameter isNew: Whether nothing is at the place yet: then the draft itself moves there.
  init(beside place: String, isNew: Bool, id: String, _ files: Files) throws(FileTrouble) {
    self.place = place
    self.files = files
    let parts = place.split(separator: "/")
    let above = "/" + parts.dropLast().joined(separator: "/")
    // Inside a folder that is there: what it stands on may be another disk than what is beside it.
    draft =
      isNew
      ? "\(above == "/" ? "" : above)/.\(parts.last ?? "export").part-\(id)"
      : "\(place)/.part-\(id)"
    try makeFolder(draft)
  }

  private func makeFolder(_ folder: String) throws(FileTrouble) {
    guard !folders.contains(folder) else { return }
    try files.makeFolder(folder)
    folders.insert(folder)
  }

  func write(_ bytes: [UInt8], at name: String) throws(FileTrouble) {
    let full = "\(draft)/\(name)"
    try makeFolder(Self.folder(of: full))
    try files.create(bytes, full)
    written.append(full)
  }

  func becomeFolder() throws(FileTrouble) {
    do {
      try files.move(draft, place)
    } catch {
      discard()
      throw error
    }
    written = []
    folders = []
  }

  func moveIn(_ names: [String]) throws(FileTrouble) {
    do throws(FileTrouble) {
      for name in names {
        let full = "\(place)/\(name)"
        let folder = Self.folder(of: full)
        if files.kind(folder) == nil { try files.makeFolder(folder) }
        try files.move("\(draft)/\(name)", full)
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Takes away what is left of the draft.
  func discard() {
    for name in written where files.kind(name) != nil { try? files.remove(name) }
    for folder in folders.sorted(by: >) { try? files.removeFolder(folder) }
  }

  private static func folder(of path: String) -> String {
    "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }
}
