import ProcessModel

/// What every record of a workspace is called in an export: files, seats, people, pictures.
struct ExportNames {
  static let index = "README.md"
  static let chart = "accountability-chart.md"
  static let assets = "assets/"
  /// The address of a document that the workspace does not hold, so that its id survives.
  static let missing = "way:"

  let seats: Labels<Seat>
  let people: Labels<Person>
  private var documents: [DocumentID: (title: String, file: String)] = [:]
  private(set) var pictures: [PictureID: String] = [:]

  init(_ workspace: Workspace) {
    seats = Labels(workspace.seats.map { ($0.id, $0.name) })
    people = Labels(workspace.people.map { ($0.id, $0.name) })
    var files = FileNames(taken: ["readme", "index", "accountability-chart", "assets"])
    for document in workspace.documents {
      documents[document.id] = (document.title, files.name(for: document.title) + ".md")
    }
    var assets = FileNames()
    for picture in workspace.pictures {
      let name = assets.name(keeping: picture.id.text)
      pictures[picture.id] = "\(Self.assets)\(name).\(picture.format.fileExtension)"
    }
  }

  func file(of id: DocumentID) -> String? { documents[id]?.file }

  /// Writes a link to a document: its title, and the way to its file.
  func link(to id: DocumentID, into out: inout [UInt8]) {
    out.append(utf8: "[")
    MarkdownEscape.write(documents[id]?.title ?? id.text, .linkText, into: &out)
    out.append(utf8: "](")
    out.append(utf8: documents[id].map { URLText.encoded($0.file) } ?? Self.missing + id.text)
    out.append(utf8: ")")
  }
}
