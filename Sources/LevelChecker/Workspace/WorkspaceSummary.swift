import ProcessModel

/// What the rules about a workspace as a whole need to know of it, without its texts.
package struct WorkspaceSummary: Sendable {
  package var documents: [Entry]
  package var seats: [Seat]

  package init(documents: [Entry], seats: [Seat]) {
    self.documents = documents
    self.seats = seats
  }

  /// One document, as far as the others are concerned.
  package struct Entry: Sendable, Equatable {
    package var id: DocumentID
    package var kind: Document.Kind
    package var title: String
    package var owner: SeatID?
    package var links: [DocumentID]

    package init(
      id: DocumentID, kind: Document.Kind, title: String, owner: SeatID?, links: [DocumentID]
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.owner = owner
      self.links = links
    }

    package init(_ document: Document) {
      self.init(
        id: document.id, kind: document.kind, title: document.title, owner: document.owner,
        links: document.allLinks)
    }
  }
}

/// A finding about a workspace, with the document it concerns, if it concerns one.
package struct WorkspaceFinding: Sendable, Equatable {
  package var document: DocumentID?
  package var finding: Finding

  package init(document: DocumentID? = nil, finding: Finding) {
    self.document = document
    self.finding = finding
  }
}
