import ProcessModel

/// Turns the paths and names of a document into the ids they mean within its folder.
struct FolderNames {
  private var documents: [String: DocumentID] = [:]
  private var pictures: [String: PictureID] = [:]

  init(documents: [IncomingDocument], pictures: [String], pictureIDs: [String: String]) {
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
    if let name = incoming.ownerName, let seat = seats.seat(named: name) {
      incoming.document.owner = seat
      incoming.ownerName = nil
    }
    (incoming.document.links, incoming.linkPaths) = resolve(incoming.linkPaths, from: file)
    for index in incoming.document.steps.indices {
      let id = incoming.document.steps[index].id
      if let name = incoming.seatNames[id], let seat = seats.seat(named: name) {
        incoming.document.steps[index].seat = seat
        incoming.seatNames[id] = nil
      }
      let (links, rest) = resolve(incoming.stepLinkPaths[id] ?? [], from: file)
      incoming.document.steps[index].links = links
      incoming.stepLinkPaths[id] = rest.isEmpty ? nil : rest
      if let address = incoming.picturePaths[id], let picture = picture(address, from: file) {
        incoming.document.steps[index].picture = picture
        incoming.picturePaths[id] = nil
      }
    }
  }

  private func resolve(
    _ addresses: [String], from file: String
  ) -> (known: [DocumentID], rest: [String]) {
    var known: [DocumentID] = []
    var rest: [String] = []
    for address in addresses {
      if let id = Self.named(address, as: Document.self) {
        known.append(id)
      } else if let path = URLText.path(of: address, from: file),
        let id = documents[path] ?? documents[path.lowercased()]
      {
        known.append(id)
      } else {
        rest.append(address)
      }
    }
    return (known, rest)
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
