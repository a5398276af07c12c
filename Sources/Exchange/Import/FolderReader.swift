import ProcessModel

/// Reads the files of a folder together: the contents page, the chart, the documents and the pictures
/// they show. Files are asked for one at a time and let go again.
struct FolderReader {
  let mint: () -> String
  /// Makes a picture of what a file holds; nil where it is none that is kept.
  let picture: ([UInt8]) -> Picture?
  /// Finds the document that a file is or was, though it is not among these.
  let elsewhere: (_ file: String, _ source: DocumentID) -> DocumentID?
  /// Whether two files that bring the same id along are one document, and none is a copy that was made
  /// into another.
  var isSame: (_ first: IncomingDocument, _ second: IncomingDocument) -> Bool = { _, _ in false }
  private var incoming = Incoming()
  private var chart: ChartReader
  private var pictureIDs: [String: String] = [:]
  private var known: Set<DocumentID> = []

  init(
    mint: @escaping () -> String, picture: @escaping ([UInt8]) -> Picture?,
    elsewhere: @escaping (_ file: String, _ source: DocumentID) -> DocumentID?
  ) {
    self.mint = mint
    self.picture = picture
    self.elsewhere = elsewhere
    chart = ChartReader(mint: mint)
  }

  /// - Parameters:
  ///   - passing: Told of a file that cannot be read, which is passed over unless it throws.
  ///   - bytes: Answers what a file holds.
  /// - Throws: `ImportError`, or what reading a file throws.
  consuming func read(
    _ paths: [String], passing: (_ path: String, _ error: any Error) throws -> Void,
    bytes: (_ path: String) throws -> [UInt8]
  ) throws -> Incoming {
    for path in paths {
      do {
        try take(path, bytes)
      } catch let error as ImportError where error.reason == .empty && paths.count > 1 {
        incoming.passedOver.append(path)
      } catch { try passing(path, error) }
    }
    for path in paths where Self.kind(of: path) == nil {
      if PictureFile.id(of: path, ids: pictureIDs) != nil {
        do {
          let picture = PictureFile.picture(path, try bytes(path), ids: pictureIDs)
          if let picture { incoming.pictures.append(picture) }
        } catch { try passing(path, error) }
      } else {
        incoming.passedOver.append(path)
      }
    }
    let files = Set(paths)
    let folder = FolderNames(
      documents: incoming.documents + incoming.rivals, pictures: paths, pictureIDs: pictureIDs,
      elsewhere: elsewhere)
    for index in incoming.documents.indices {
      var document = incoming.documents[index]
      folder.resolve(&document, seats: chart)
      try show(&document, among: files, passing: passing, bytes)
      incoming.documents[index] = document
    }
    for index in incoming.rivals.indices {
      folder.resolve(&incoming.rivals[index], seats: chart)
    }
    incoming.seats = chart.seats
    incoming.people = chart.people
    guard !incoming.documents.isEmpty || incoming.company != nil else {
      throw ImportError(.noDocuments, in: "")
    }
    return incoming
  }

  /// Brings in the pictures that a stranger's document shows, and tells in its notes where they were
  /// where there is none.
  private mutating func show(
    _ document: inout IncomingDocument, among paths: Set<String>,
    passing: (_ path: String, _ error: any Error) throws -> Void,
    _ bytes: (_ path: String) throws -> [UInt8]
  ) throws {
    for (index, step) in document.document.steps.enumerated() {
      guard let address = document.picturePaths[step.id] else { continue }
      let path = URLText.path(of: address, from: document.path).flatMap {
        paths.contains($0) ? $0 : nil
      }
      var file: [UInt8]?
      do {
        file = try path.map(bytes) ?? EmbeddedPicture.bytes(in: address)
      } catch { try passing(path ?? address, error) }
      if let picture = file.flatMap(picture) {
        document.document.steps[index].picture = picture.id
        document.picturePaths[step.id] = nil
        if let path { incoming.passedOver.removeAll { $0 == path } }
        if !incoming.pictures.contains(where: { $0.id == picture.id }) {
          incoming.pictures.append(picture)
        }
      } else {
        document.note("Step \(index + 1): Picture: \(URLText.inWords(address))")
      }
    }
  }

  /// What a file is; beside our pictures there are no documents but pages.
  private static func kind(of path: String) -> SourceKind? {
    let kind = SourceKind(path)
    return path.hasPrefix(ExportNames.assets) && kind != .markdown ? nil : kind
  }

  private mutating func take(
    _ path: String, _ bytes: (_ path: String) throws -> [UInt8]
  ) throws {
    switch Self.kind(of: path) {
    case .markdown, .text, .converted: take(try DocumentReader(try bytes(path), path: path))
    case .csv:
      let list = try CSVReader(try bytes(path), path: path)
      for (title, events) in list.documents() {
        take(DocumentReader(title: title, events: events, encoding: list.encoding, path: path))
      }
    case nil: return
    }
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
      if !known.insert(document.document.id).inserted {
        let first = incoming.documents.first { $0.document.id == document.document.id }
        if let first, isSame(first, document) {
          incoming.rivals.append(document)
          return
        }
        renew(&document)
      }
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
      copy.stepLinkWords[new] = copy.stepLinkWords.removeValue(forKey: old)
      copy.stepMentions[new] = copy.stepMentions.removeValue(forKey: old)
      renew(&copy.document.steps[index].details)
    }
  }

  private func renew(_ details: inout [Detail]) {
    for index in details.indices {
      details[index].id = DetailID(mint())
      renew(&details[index].details)
    }
  }
}
