/// What is in a folder and in the folders in it, by the paths below it. Links are not followed, and what
/// begins with a full stop is passed over, as is what programs leave beside the files of people.
struct FolderFiles {
  /// The files, sorted.
  private(set) var paths: [String] = []
  /// Links, devices and the like, which are not read.
  private(set) var others: [String] = []
  /// Folders that stand too deep to be looked into.
  private(set) var tooDeep: [String] = []

  /// Folders that cannot be read, the one that was asked for with an empty path.
  private(set) var unreadable: [(path: String, trouble: FileTrouble)] = []

  /// Folders within folders.
  static let depth = 32

  /// Passes over folders in it that cannot be read, and keeps them in mind.
  ///
  /// - Throws: `FileTrouble` where the folder itself cannot be read.
  init(in folder: String, _ session: Session) throws {
    self.init(lookingInto: folder, session)
    if let top = unreadable.first(where: { $0.path.isEmpty }) { throw top.trouble }
  }

  /// Passes over what cannot be read, and keeps it in mind.
  init(lookingInto folder: String, _ session: Session) {
    let files = session.world.files
    var waiting = [(path: "", depth: 0)]
    while let next = waiting.popLast() {
      let inner = next.path.isEmpty ? folder : "\(folder)/\(next.path)"
      let names: [String]
      do throws(FileTrouble) {
        names = try files.names(inner)
      } catch {
        unreadable.append((next.path, error))
        continue
      }
      for name in names where !Self.isLeftByPrograms(name) {
        let path = next.path.isEmpty ? name : "\(next.path)/\(name)"
        switch files.kind("\(folder)/\(path)") {
        case .folder where next.depth < Self.depth: waiting.append((path, next.depth + 1))
        case .folder: tooDeep.append(path)
        case .file: paths.append(path)
        case .other: others.append(path)
        case nil: continue
        }
      }
    }
    paths.sort()
    others.sort()
    tooDeep.sort()
  }

  /// Hidden files, Word's locks on what is open (`~$plan.docx`), and what Windows and the Mac keep of a
  /// folder.
  private static func isLeftByPrograms(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$")
      || ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"].contains(
        name.lowercased())
  }
}
