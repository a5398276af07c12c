import ProcessModel

/// What a folder of Markdown files holds.
package struct Incoming: Equatable, Sendable {
  /// The settings of the company, where its contents page was among the files.
  package var company: Company?
  package var documents: [IncomingDocument] = []
  package var seats: [Seat] = []
  package var people: [Person] = []
  package var pictures: [Picture] = []
  package var issues: [ParkedIssue] = []
  /// Files that are neither Markdown nor a picture.
  package var passedOver: [String] = []

  /// Puts the documents into the order in which a workspace has them.
  package mutating func putInOrder() {
    let order = documents.indices.map { index in
      let document = documents[index].document
      return (key: FoldedKey(document.title).text, id: document.id, index: index)
    }.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
    documents = order.map { documents[$0.index] }
  }

  /// What came in as a workspace, its records in canonical order.
  package var workspace: Workspace {
    var incoming = self
    incoming.putInOrder()
    var workspace = Workspace(
      company: company ?? Company(name: ""), seats: seats, people: people, pictures: pictures,
      issues: issues
    ).inCanonicalOrder
    workspace.documents = incoming.documents.map(\.document)
    return workspace
  }
}
