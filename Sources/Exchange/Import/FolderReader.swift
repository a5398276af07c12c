import ProcessModel

/// Reads the files of a folder together: the contents page, the chart, the documents and the pictures
/// they show. Files are asked for one at a time and let go again.
struct FolderReader {
  let mint: () -> String
  private var incoming = Incoming()
  private var chart: ChartReader
  private var pictureIDs: [String: String] = [:]
  private var known: Set<DocumentID> = []

  init(mint: @escaping () -> String) {
    self.mint = mint
    chart = ChartReader(mint: mint)
  }

  /// - Parameter bytes: Answers what a file holds.
  /// - Throws: `ImportError`, or what reading a file throws.
  consuming func read(
    _ paths: [String], bytes: (_ path: String) throws -> [UInt8]
  ) throws -> Incoming {
    for path in paths where Self.isMarkdown(path) {
      try take(DocumentReader(try bytes(path), path: path))
    }
    for path in paths where !Self.isMarkdown(path) {
      if PictureFile.id(of: path, ids: pictureIDs) != nil {
        let picture = PictureFile.picture(path, try bytes(path), ids: pictureIDs)
        if let picture { incoming.pictures.append(picture) }
      } else if PictureFile.format(of: path) == nil {
        incoming.passedOver.append(path)
      }
    }
    let folder = FolderNames(
      documents: incoming.documents, pictures: paths, pictureIDs: pictureIDs)
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

  private mutating func take(_ reader: DocumentReader) {
    if reader.isChart {
      chart.read(reader)
    } else if reader.isIndex, incoming.company == nil {
      let index = IndexReader(front: reader.front)
      (incoming.company, incoming.issues) = (index.company, index.issues)
      for (path, id) in reader.front.map("pictures") { pictureIDs[path] = id }
    } else {
      var document = reader.incoming(mint: mint)
      if !known.insert(document.document.id).inserted { renew(&document) }
      incoming.documents.append(document)
    }
  }

  /// Makes the copy of a document a document of its own.
  private func renew(_ copy: inout IncomingDocument) {
    copy.hasOwnID = false
    copy.state = nil
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
