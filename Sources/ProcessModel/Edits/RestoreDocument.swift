/// Brings back a document as it was, whatever has become of it since.
package struct RestoreDocument: Edit {
  package var former: Document
  /// The change whose state comes back, for the history.
  package var change: Int

  package init(_ former: Document, asOf change: Int) {
    self.former = former
    self.change = change
  }

  /// The document, and the links that could not come back because their documents are gone.
  package struct Outcome: Sendable {
    package var document: Document
    package var lostLinks: Int
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    var document = former
    if let taken = try amendment.document(titled: FoldedKey(document.title)), taken != document.id {
      let other = try amendment.existing(taken)
      throw EditError.titleTaken(other.title, other.kind)
    }
    if let now = try amendment.document(document.id), now == document {
      throw EditError.nothingToDo(document.title)
    }
    let before = document.links.count + document.steps.map(\.links.count).reduce(0, +)
    func stands(_ target: DocumentID) throws -> Bool {
      guard let other = try amendment.document(target) else { return false }
      return document.mayPoint(downTo: other)
    }
    document.links = try document.links.filter(stands)
    for index in document.steps.indices {
      document.steps[index].links = try document.steps[index].links.filter(stands)
    }
    if let owner = document.owner, try amendment.chart().seat(owner) == nil { document.owner = nil }
    let after = document.links.count + document.steps.map(\.links.count).reduce(0, +)
    amendment.write(document)
    amendment.words = "Restored \(document.title) as of #\(change)"
    return Outcome(document: document, lostLinks: before - after)
  }
}
