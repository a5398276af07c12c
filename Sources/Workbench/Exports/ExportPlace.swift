import Exchange
import ProcessModel

/// Works out where an export goes: where it was told to, or beside the workspace.
struct ExportPlace {
  private let format: any ExportFormat.Type
  private let session: Session
  /// The ending of the one file; nil for a folder.
  private let ending: String?
  /// What the file or folder is called without its ending: the same every time.
  private let name: String
  private let workspacePath: String

  init(
    _ format: any ExportFormat.Type, _ asked: [DocumentID], _ workspace: Workspace,
    withDrafts: Bool = false, _ session: Session
  ) throws {
    self.format = format
    self.session = session
    ending = format.shape.ending(forOne: asked.count == 1)
    workspacePath = try session.openLedger().path
    let titles = asked.compactMap { id in workspace.documents.first { $0.id == id }?.title }
    // A file that is one of several has no need to say what they are for.
    let isOneOfSeveral = ending != nil && format.shape.ending(forOne: false) == nil
    name =
      (titles.isEmpty ? Self.stem(workspacePath) : Self.name(of: titles))
      + (isOneOfSeveral ? "" : format.suffix)
      // What was approved is not to be replaced by what was not.
      + (withDrafts && format.takes == .approved ? "-with-drafts" : "")
  }

  func destination(_ typed: String?) -> Destination {
    Destination(path: path(typed), isFolder: ending == nil)
  }

  private func path(_ typed: String?) -> String {
    let fileName = ending.map { "\(name).\($0)" } ?? name
    guard let typed else {
      let folder = workspacePath.split(separator: "/").dropLast().joined(separator: "/")
      return "/\(folder.isEmpty ? "" : folder + "/")\(fileName)"
    }
    var full = session.fullPath(typed)
    while full.count > 1, full.hasSuffix("/") { full.removeLast() }
    guard let ending, !full.lowercased().hasSuffix(".\(ending)") else { return full }
    if typed.hasSuffix("/") || session.world.files.kind(full) == .folder {
      return full == "/" ? "/\(fileName)" : "\(full)/\(fileName)"
    }
    let last = full.split(separator: "/").last ?? ""
    return last.contains(".") ? full : "\(full).\(ending)"
  }

  /// A few titles fit for the name of a file: “sales-hiring”, “sales-hiring-and-4-more”.
  private static func name(of titles: [String]) -> String {
    let most = 3
    let named = titles.count > most + 1 ? titles.prefix(most - 1) : titles[...]
    let more = titles.count - named.count
    return (named.map(name) + (more > 0 ? ["and-\(more)-more"] : [])).joined(separator: "-")
  }

  /// A title fit for the name of a file.
  private static func name(of title: String) -> String {
    let plain = title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let name = String(plain).split(separator: "-").joined(separator: "-")
    return name.isEmpty ? "document" : String(name.prefix(60))
  }

  /// The name of the workspace's file.
  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? "way"
    return file.hasSuffix(".way") ? String(file.dropLast(4)) : file
  }
}
