import ProcessModel

/// Reads the files of a folder together: the contents page, the chart, the documents and the pictures
/// they show.
struct FolderReader {
  let mint: () -> String
  private var incoming = Incoming()

  init(mint: @escaping () -> String) {
    self.mint = mint
  }

  consuming func read(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(ImportError) -> Incoming {
    var readers: [DocumentReader] = []
    for file in files where Self.isMarkdown(file.path) {
      readers.append(try DocumentReader(file.bytes, path: file.path))
    }
    var chart = ChartReader(mint: mint)
    for reader in readers where reader.isChart { chart.read(reader) }
    let index = readers.firstIndex(where: \.isIndex)
    var pictureIDs: [String: String] = [:]
    if let index {
      let front = readers.remove(at: index).front
      let index = IndexReader(front: front)
      (incoming.company, incoming.issues) = (index.company, index.issues)
      for (path, id) in front.map("pictures") { pictureIDs[path] = id }
    }
    for file in files where !Self.isMarkdown(file.path) {
      if let picture = PictureFile.picture(file.path, file.bytes, ids: pictureIDs) {
        incoming.pictures.append(picture)
      } else if PictureFile.format(of: file.path) == nil {
        incoming.passedOver.append(file.path)
      }
    }
    var known: Set<DocumentID> = []
    for reader in readers where !reader.isChart {
      var document = reader.incoming(mint: mint)
      if !known.insert(document.document.id).inserted { renew(&document) }
      incoming.documents.append(document)
    }
    let folder = FolderNames(
      documents: incoming.documents, pictures: files.map(\.path), pictureIDs: pictureIDs)
    for index in incoming.documents.indices {
      folder.resolve(&incoming.documents[index], seats: chart)
    }
    incoming.seats = chart.seats
    incoming.people = chart.people
    guard !incoming.documents.isEmpty || incoming.company != nil else {
      throw ImportError(.noDocuments, in: "")
    }
    return incoming
  }

  /// Makes the copy of a document a document of its own.
  private func renew(_ copy: inout IncomingDocument) {
    copy.hasOwnID = false
    copy.document.id = DocumentID(mint())
    for index in copy.document.steps.indices {
      let old = copy.document.steps[index].id
      let new = StepID(mint())
      copy.document.steps[index].id = new
      copy.seatNames[new] = copy.seatNames.removeValue(forKey: old)
      copy.stepLinkPaths[new] = copy.stepLinkPaths.removeValue(forKey: old)
      copy.picturePaths[new] = copy.picturePaths.removeValue(forKey: old)
      renew(&copy.document.steps[index].details)
    }
  }

  private func renew(_ details: inout [Detail]) {
    for index in details.indices {
      details[index].id = DetailID(mint())
      renew(&details[index].details)
    }
  }

  static func isMarkdown(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
  }
}
