import ArgumentParser
import Exchange
import ProcessModel

struct ExportCommand: Command {
  static let page = Page(
    "export", .takeAway, usage: "export FORMAT [DOCUMENT] [to PLACE]",
    summary: "Take documents away as files.",
    paragraph:
      "Alone it lists the formats and what each is for. A document leaves with everything it is linked to below. Without a place the export goes beside the workspace and its full path is shown; to - prints it. An earlier export of ours is replaced; anybody else's file stays unless you add --force.",
    examples: [
      .init("export markdown to ~/our-way", "writes the whole Way into a folder"),
      .init("export json sales to sales.json", "writes Sales and what hangs under it"),
    ])
  static let grammar = Grammar([.format, .document], [.init("to", .path)])

  @Argument var format: String?
  @Argument var title: String?
  @Option var to: String?
  @Flag var force = false

  struct Payload: Encodable, Sendable {
    var path: String
    var files: [String]
    var replaced: Bool
  }

  func run(in session: inout Session) throws -> Reply {
    guard let format else { return Self.formats }
    guard let type = ExportFormats.named(format) else {
      let near = NearestNames.of(format, in: ExportFormats.all.map { $0.name }).first
      throw Refusal(
        "“\(format)” is not a format that is written here.",
        next: near.map { "Did you mean \("export \($0)", .command)?" }
          ?? "\("export", .command) lists the formats.")
    }
    let workspace = try session.openLedger().workspace()
    let root = try title.map { try session.documentID(named: $0) }
    let files = type.files(for: workspace, only: root.map { Self.below($0, in: workspace) })
    if to == "-" { return try Self.printed(type, files, root, workspace) }
    let place = Destination(
      path: try path(type.shape, root, workspace, session), shape: type.shape, force: force)
    let replaced = try place.write(files, in: session)
    let what = files.count == 1 ? "1 file" : "\(files.count) files"
    return .say(
      "\(replaced ? "Replaced your earlier export" : "Wrote \(what)"): \(place.path, .strong)",
      payload: Payload(path: place.path, files: files.map(\.path), replaced: replaced))
  }

  private static var formats: Reply {
    Reply(
      [
        .terms(
          ExportFormats.all.map { .init("\("export \($0.name)", .command)", "\($0.summary)") }),
        .paragraph(
          "Add a title to take one document with what hangs under it, \("to PLACE", .command) to say where."
        ),
      ], payload: ExportFormats.all.map { ["format": $0.name, "for": $0.summary] })
  }

  /// The document and everything below it.
  private static func below(_ root: DocumentID, in workspace: Workspace) -> [DocumentID] {
    let documents = Dictionary(
      workspace.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [DocumentID] = []
    var waiting = [root]
    while let next = waiting.popLast() {
      guard !found.contains(next), let document = documents[next] else { continue }
      found.append(next)
      waiting += document.allLinks
    }
    return found
  }

  private static func printed(
    _ type: any ExportFormat.Type, _ files: [ExportFile], _ root: DocumentID?,
    _ workspace: Workspace
  ) throws(Refusal) -> Reply {
    if type.shape == .folder {
      guard let document = workspace.documents.first(where: { $0.id == root }) else {
        throw Refusal(
          "A whole folder cannot be printed.",
          next: "Name one document: \("export \(type.name) TITLE to -", .command).")
      }
      return Reply([.verbatim(MarkdownFormat.text(of: document, in: workspace))])
    }
    return Reply(files.map { .verbatim(String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// Where the export goes: where it was told to, or beside the workspace.
  private func path(
    _ shape: ExportShape, _ root: DocumentID?, _ workspace: Workspace, _ session: Session
  ) throws -> String {
    if let to {
      guard case .file(let ending) = shape, !to.lowercased().hasSuffix(".\(ending)") else {
        return session.fullPath(to)
      }
      let full = session.fullPath(to)
      if session.world.files.kind(full) == .folder {
        return "\(full)/\(try Self.name(root, workspace, session)).\(ending)"
      }
      let name = full.split(separator: "/").last ?? ""
      return name.contains(".") ? full : "\(full).\(ending)"
    }
    let ledger = try session.openLedger().path
    let folder = ledger.split(separator: "/").dropLast().joined(separator: "/")
    let name = try Self.name(root, workspace, session)
    switch shape {
    case .folder: return "/\(folder)/\(name)-\(format?.lowercased() ?? "export")"
    case .file(let ending): return "/\(folder)/\(name).\(ending)"
    }
  }

  /// The name of the workspace's file, or of the document, fit for a file.
  private static func name(_ root: DocumentID?, _ workspace: Workspace, _ session: Session) throws
    -> String
  {
    if let title = workspace.documents.first(where: { $0.id == root })?.title {
      let plain = title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
      let name = String(plain).split(separator: "-").joined(separator: "-")
      return name.isEmpty ? "document" : String(name.prefix(60))
    }
    let file = try session.openLedger().path.split(separator: "/").last.map(String.init) ?? "way"
    return file.hasSuffix(".way") ? String(file.dropLast(4)) : file
  }
}
