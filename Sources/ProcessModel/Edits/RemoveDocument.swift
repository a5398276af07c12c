/// Takes a document out of the workspace, along with the links that point to it.
package struct RemoveDocument: Edit {
  package var document: DocumentID

  package init(_ document: DocumentID) {
    self.document = document
  }

  /// What was removed, and the titles of the documents that pointed to it.
  package struct Outcome: Sendable {
    package var removed: Document
    package var unlinkedFrom: [String]
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let removed = try amendment.existing(document)
    var titles: [String] = []
    for source in try amendment.sources(of: document) {
      let changed = try amendment.edit(source) { source, _ in
        source.links.removeAll { $0 == document }
        for index in source.steps.indices { source.steps[index].links.removeAll { $0 == document } }
      }
      titles.append(changed.title)
    }
    amendment.remove(.document(document))
    amendment.words = "Removed \(removed.title)"
    return Outcome(removed: removed, unlinkedFrom: titles)
  }
}
