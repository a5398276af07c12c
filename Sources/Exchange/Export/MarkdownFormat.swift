import ProcessModel

/// A folder that people read and edit: one Markdown file a document, a contents page, the
/// Accountability Chart and the pictures.
package enum MarkdownFormat: ExportFormat {
  package static let name = "markdown"
  package static let summary = "a folder of text files for GitHub, Obsidian, Notion and wikis"
  package static let shape = ExportShape.folder

  package static func files(for workspace: Workspace, only: [DocumentID]?) -> [ExportFile] {
    let whole = workspace.inCanonicalOrder
    let names = ExportNames(whole)
    let part = only.map(whole.part) ?? whole
    let writer = DocumentMarkdown(names: names)
    var files = [
      ExportFile(path: ExportNames.index, bytes: IndexMarkdown(names: names).bytes(of: part)),
      ExportFile(path: ExportNames.chart, bytes: ChartMarkdown(names: names).bytes(of: part)),
    ]
    for document in part.documents {
      guard let file = names.file(of: document.id) else { continue }
      files.append(ExportFile(path: file, bytes: writer.bytes(of: document)))
    }
    for picture in part.pictures {
      guard let file = names.pictures[picture.id] else { continue }
      files.append(ExportFile(path: file, bytes: picture.bytes))
    }
    return files
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
