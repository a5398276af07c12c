import ProcessModel

/// A Word file for each document, made by pandoc from our own markup.
///
/// Each carries the document, its version and its change in its properties, so that an edited file that
/// comes back is known again.
package enum WordFormat: ExportFormat {
  package static let name = "word"
  package static let summary =
    "Word files with real headings and lists, for offices and training systems"
  package static let shape = ExportShape.fileEach(ending: "docx")
  package static let takes = ExportedState.approved
  package static let reach = ExportReach.alone

  package static let converter: Converter? = Converter(
    program: "pandoc",
    arguments: [
      "--from=html", "--to=docx", "--reference-doc=\(referenceName)", "--output=-",
    ],
    files: [referenceName: PackageResources.reference_docx])

  /// Its header and footer show the standing of the document on every page.
  private static let referenceName = "reference.docx"

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    var slugs = FileNames()
    var paths: [DocumentID: String] = [:]
    for document in workspace.documents {
      paths[document.id] = slugs.name(for: document.title) + ".docx"
    }
    let targets = outgoing.root == nil ? paths : [:]
    return workspace.documents.map { document in
      let page = OfficePage(document: document, names: names, files: targets)
      return ExportFile(path: paths[document.id] ?? "document.docx") { page.bytes }
    }
  }
}
