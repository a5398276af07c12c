import Exchange
import ProcessModel

/// Files in the folder of an export that bring a document along which has just been written there under
/// another name: those of its former title that somebody has changed, which are nobody's to take away.
struct FormerFiles {
  private var files: [(path: String, title: String)] = []
  private let folder: String

  /// - Parameters:
  ///   - written: The files of the export, by their paths in the folder.
  ///   - documents: What left.
  init(in folder: String, besides written: [String], _ documents: [Document], _ session: Session) {
    self.folder = folder
    let own = Set(written)
    let titles = Dictionary(
      documents.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let names = (try? session.world.files.names(folder)) ?? []
    for name in names.sorted() where name.lowercased().hasSuffix(".md") && !own.contains(name) {
      let path = "\(folder)/\(name)"
      guard session.world.files.kind(path) == .file,
        let bytes = try? session.world.files.read(path),
        let found = try? MarkdownReader.documents(
          from: bytes, named: name, mint: session.world.newID
        )
        .first, found.hasOwnID, let title = titles[found.document.id]
      else { continue }
      files.append((name, title))
    }
  }

  var blocks: [Block] {
    guard let first = files.first else { return [] }
    let named = FirstFew.named(files.map { "\($0.path), which is \($0.title)" })
    let path = "\(folder)/\(first.path)"
    return [
      .paragraph(
        "Also in there under a former name, and left as it is because somebody changed it: \(named). \("import \(path)", .command) brings those changes in; then it can go."
      )
    ]
  }
}
