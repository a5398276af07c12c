import ProcessModel

/// What a folder of Markdown files holds.
package struct Incoming: Equatable, Sendable {
  /// The settings of the company, where its contents page was among the files.
  package var company: Company?
  package var documents: [IncomingDocument] = []
  /// Other files of documents that are among these.
  package var rivals: [IncomingDocument] = []
  package var seats: [Seat] = []
  package var people: [Person] = []
  package var pictures: [Picture] = []
  package var issues: [ParkedIssue] = []
  /// Files that are neither Markdown nor a picture.
  package var passedOver: [String] = []

  /// Puts the documents into the order in which a workspace has them.
  package mutating func putInOrder() {
    documents = documents.inCanonicalOrder(by: \.document.title, \.document.id)
  }

  /// What came in as a workspace, its records in canonical order.
  package var workspace: Workspace {
    Workspace(
      company: company ?? Company(name: ""), documents: documents.map(\.document), seats: seats,
      people: people, pictures: pictures, issues: issues
    ).inCanonicalOrder
  }
}
