/// Brings back a document as it was, whatever has become of it since: as a draft, since nobody has
/// approved it as the newest version, and without rewinding the count of versions.
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
    let now = try amendment.document(document.id)
    document.version = max(former.version, now?.version ?? 0)
    document.status = .draft
    if let taken = try amendment.document(titled: FoldedKey(document.title)), taken != document.id {
      let other = try amendment.existing(taken)
      throw EditError.titleTaken(other.title, other.kind)
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
    let chart = try amendment.chart()
    document.owner = document.owner.flatMap(chart.seat)?.id
    for index in document.steps.indices {
      document.steps[index].seat = document.steps[index].seat.flatMap(chart.seat)?.id
    }
    guard now != document else { throw EditError.nothingToDo(document.title) }
    let after = document.links.count + document.steps.map(\.links.count).reduce(0, +)
    amendment.write(document)
    amendment.words = "Restored \(document.title) as of #\(change)"
    return Outcome(document: document, lostLinks: before - after)
  }
}
