import ProcessModel

/// Turns the paths and names of a document into the ids they mean within its folder.
struct FolderNames {
  private var documents: [String: DocumentID] = [:]
  private var pictures: [String: PictureID] = [:]
  private let elsewhere: (_ file: String, _ source: DocumentID) -> DocumentID?

  /// - Parameter elsewhere: Finds the document that a file is or was, though it is not in the folder.
  init(
    documents: [IncomingDocument], pictures: [String], pictureIDs: [String: String],
    elsewhere: @escaping (_ file: String, _ source: DocumentID) -> DocumentID?
  ) {
    self.elsewhere = elsewhere
    for document in documents {
      self.documents[document.path] = document.document.id
    }
    // A folder that went through another system may have lost the case of its names.
    for document in documents where self.documents[document.path.lowercased()] == nil {
      self.documents[document.path.lowercased()] = document.document.id
    }
    for path in pictures {
      self.pictures[path] = PictureFile.id(of: path, ids: pictureIDs)
    }
  }

  /// Puts ids where the file had names and paths, and leaves what means nothing here to the caller.
  func resolve(_ incoming: inout IncomingDocument, seats: ChartReader) {
    let file = incoming.path
    let source = incoming
    if let name = incoming.ownerName, let seat = seats.seat(named: name) {
      incoming.document.owner = seat
      incoming.ownerName = nil
    }
    resolveMentions(&incoming)
    (incoming.document.links, incoming.linkPaths) = resolve(incoming.linkPaths, from: source)
    if !incoming.linkPaths.isEmpty {
      incoming.note(
        "\(Headings.related): \(incoming.linkWords.joined(separator: ", "))"
          + " (\(incoming.linkPaths.joined(separator: ", ")))")
    }
    for index in incoming.document.steps.indices {
      let id = incoming.document.steps[index].id
      if let name = incoming.seatNames[id], let seat = seats.seat(named: name) {
        incoming.document.steps[index].seat = seat
        incoming.seatNames[id] = nil
      }
      let (links, rest) = resolve(incoming.stepLinkPaths[id] ?? [], from: source)
      incoming.document.steps[index].links = links
      incoming.stepLinkPaths[id] = rest.isEmpty ? nil : rest
      if !rest.isEmpty {
        let words = incoming.stepLinkWords[id] ?? ""
        incoming.note("Step \(index + 1): \(words) (\(rest.joined(separator: ", ")))")
      }
      if let address = incoming.picturePaths[id], let picture = picture(address, from: file) {
        incoming.document.steps[index].picture = picture
        incoming.picturePaths[id] = nil
      }
    }
  }

  /// Finds the documents that texts lead to; where an address leads to none, it goes to the notes.
  private func resolveMentions(_ incoming: inout IncomingDocument) {
    var lost: [String] = []
    func found(_ addresses: [String], _ place: String) -> [DocumentID] {
      let inside = addresses.filter { !URLText.isOutside($0) && !$0.hasPrefix("#") }
      let (known, rest) = resolve(inside, from: incoming)
      lost += rest.map { "\(place)Link: \(CleanText.line($0))" }
      return known.filter { $0 != incoming.document.id }
    }
    incoming.mentioned = found(incoming.mentions, "")
    for (index, step) in incoming.document.steps.enumerated() {
      guard let addresses = incoming.stepMentions[step.id] else { continue }
      incoming.stepMentioned[step.id] = found(addresses, "Step \(index + 1): ")
    }
    for line in lost { incoming.note(line) }
  }

  private func resolve(
    _ addresses: [String], from source: IncomingDocument
  ) -> (known: [DocumentID], rest: [String]) {
    var known: [DocumentID] = []
    var rest: [String] = []
    for address in addresses {
      if let id = Self.named(address, as: Document.self) {
        known.append(id)
      } else if let path = URLText.path(of: address, from: source.path),
        let id = documents[path] ?? documents[path.lowercased()]
      {
        known.append(id)
      } else if let name = Self.fileName(in: address),
        let id = elsewhere(name, source.document.id), id != source.document.id
      {
        known.append(id)
      } else {
        rest.append(address)
      }
    }
    return (known, rest)
  }

  /// The name of the file to which an address leads, without its ending; nil for a picture and for what
  /// leads out of the folder.
  private static func fileName(in address: String) -> String? {
    guard let path = URLText.path(of: address, from: ""), SourceKind(path) != nil,
      let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".")
    else { return nil }
    return String(name[..<dot])
  }

  private func picture(_ address: String, from file: String) -> PictureID? {
    if let id = Self.named(address, as: Picture.self) { return id }
    return URLText.path(of: address, from: file).flatMap { pictures[$0] }
  }

  /// The id in an address that names a record instead of a file.
  private static func named<Kind>(_ address: String, as kind: Kind.Type) -> Identifier<Kind>? {
    guard address.hasPrefix(ExportNames.missing) else { return nil }
    return Identifier(checking: String(address.dropFirst(ExportNames.missing.count)))
  }
}
