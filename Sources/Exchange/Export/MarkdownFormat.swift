import ProcessModel

/// A folder that people read and edit: one Markdown file a document, a contents page, the
/// Accountability Chart and the pictures.
package enum MarkdownFormat: ExportFormat {
  package static let name = "markdown"
  package static let summary = "a folder of text files for GitHub, Obsidian, Notion and wikis"
  package static let shape = ExportShape.folder
  package static let tellsStanding = true

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    let whole = outgoing.workspace.inCanonicalOrder
    let names = ExportNames(whole)
    let part = outgoing.only.map(whole.part) ?? whole
    let writer = DocumentMarkdown(names: names)
    var files = [
      ExportFile(path: ExportNames.index) { IndexMarkdown(names: names).bytes(of: part) },
      ExportFile(path: ExportNames.chart) { ChartMarkdown(names: names).bytes(of: part) },
    ]
    for document in part.documents {
      guard let file = names.file(of: document.id) else { continue }
      files.append(ExportFile(path: file) { writer.bytes(of: document) })
    }
    for picture in part.pictures {
      guard let file = names.pictures[picture.id] else { continue }
      files.append(ExportFile(path: file, bytes: picture.bytes))
    }
    return files
  }

  package static func page(for outgoing: Outgoing) -> ExportFile? {
    let whole = outgoing.workspace
    guard let root = outgoing.root, let path = ExportNames(whole.inCanonicalOrder).file(of: root)
    else { return nil }
    return files(for: outgoing).first { $0.path == path }
  }

  /// The file a document has in the folder of the whole workspace.
  package static func path(of document: Document, in workspace: Workspace) -> String? {
    ExportNames(workspace.inCanonicalOrder).file(of: document.id)
  }

  /// One document as it stands in the folder of the whole workspace.
  package static func text(of document: Document, in workspace: Workspace) -> String {
    let names = ExportNames(workspace.inCanonicalOrder)
    return String(decoding: DocumentMarkdown(names: names).bytes(of: document), as: UTF8.self)
  }
}
