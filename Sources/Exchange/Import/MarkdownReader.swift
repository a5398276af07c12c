import ProcessModel

/// Reads Markdown: our own exports back to what they were, and any other file as far as it goes.
package enum MarkdownReader {
  /// One file of any make.
  ///
  /// - Parameter mint: Answers a fresh id for whatever has none.
  package static func document(
    from bytes: [UInt8], named path: String, mint: @escaping () -> String
  ) throws(ImportError) -> IncomingDocument {
    try DocumentReader(bytes, path: path).incoming(mint: mint)
  }

  /// What is in one file of any kind that is read: a list may hold several documents, a contents page
  /// and a chart hold none.
  ///
  /// - Parameter mint: Answers a fresh id for whatever has none.
  package static func documents(
    from bytes: [UInt8], named path: String, mint: @escaping () -> String
  ) throws(ImportError) -> [IncomingDocument] {
    if case .csv? = SourceKind(path) {
      let list = try CSVReader(bytes, path: path)
      return list.documents().map { title, events in
        DocumentReader(title: title, events: events, encoding: list.encoding, path: path)
          .incoming(mint: mint)
      }
    }
    let reader = try DocumentReader(bytes, path: path)
    return reader.isIndex || reader.isChart ? [] : [reader.incoming(mint: mint)]
  }

  /// The files of a folder together, links, seats and pictures resolved among them.
  ///
  /// - Parameter mint: Answers a fresh id for whatever has none.
  package static func workspace(
    from files: [(path: String, bytes: [UInt8])], mint: @escaping () -> String
  ) throws(ImportError) -> Incoming {
    let places = Dictionary(
      files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    do {
      return try workspace(of: files.map(\.path), mint: mint) { path in
        places[path].map { files[$0].bytes } ?? []
      }
    } catch {
      throw error as? ImportError ?? ImportError(.noDocuments, in: "")
    }
  }

  /// The files of a folder together, each asked for when it is its turn, so that they never are in
  /// memory at once.
  ///
  /// - Parameters:
  ///   - mint: Answers a fresh id for whatever has none.
  ///   - picture: Makes a picture of what a file holds; nil where it is none that is kept.
  ///   - isSame: Whether two files that bring the same id along are one document; else the second is a
  ///     document of its own.
  ///   - elsewhere: Finds the document that a file is or was, though it is not among these, by its
  ///     name without the ending and the document that leads to it.
  ///   - passing: Told of a file that cannot be read, which is passed over unless it throws.
  /// - Throws: `ImportError`, or what reading a file throws.
  package static func workspace(
    of paths: [String], mint: @escaping () -> String,
    picture: @escaping ([UInt8]) -> Picture? = { _ in nil },
    isSame: @escaping (IncomingDocument, IncomingDocument) -> Bool = { _, _ in false },
    elsewhere: @escaping (_ file: String, _ source: DocumentID) -> DocumentID? = { _, _ in nil },
    passing: (_ path: String, _ error: any Error) throws -> Void = { throw $1 },
    bytes: (_ path: String) throws -> [UInt8]
  ) throws -> Incoming {
    var reader = FolderReader(mint: mint, picture: picture, elsewhere: elsewhere)
    reader.isSame = isSame
    return try reader.read(paths, passing: passing, bytes: bytes)
  }

  /// One file as the level-checker judges it: every list item a step, or every sentence where there
  /// is no list.
  package static func readForCheck(
    _ bytes: [UInt8], path: String
  ) throws(ImportError) -> CheckedFile {
    let reader = try DocumentReader(bytes, path: path)
    let draft = reader.draft(keepsAddresses: false)
    let level = reader.level
    var document = Document(
      id: DocumentID("checked"), level: level?.level ?? .sop, title: reader.title(of: draft),
      isCore: reader.front.isTrue("core") || level?.isCore ?? true,
      owner: reader.ownerName.map { SeatID($0) }, fields: draft.fields)
    let drafts = draft.steps.isEmpty ? Sentences.steps(of: draft) : draft.steps
    document.steps = drafts.enumerated().map { first, step in
      let number = "\(first + 1)"
      var numbered = Step(
        id: StepID(number), text: step.text, seat: step.seat.map { SeatID($0) },
        caution: step.caution, result: step.result,
        links: step.links.map { DocumentID($0) })
      numbered.details = step.details.enumerated().map { second, detail in
        let number = number + Address.letters(second + 1)
        let thirds = detail.details.enumerated().map { third, subdetail in
          Detail(id: DetailID("\(number)\(third + 1)"), text: subdetail.text)
        }
        return Detail(id: DetailID(number), text: detail.text, details: thirds)
      }
      return numbered
    }
    return CheckedFile(
      path: path, title: document.title, level: level?.level, isCore: document.isCore,
      isContents: reader.isIndex || reader.isChart, document: document,
      lines: document.numberedLines)
  }
}
