/// Names the one seat that answers for a document, in place of any former one.
package struct SetOwner: Edit {
  package var document: DocumentID
  /// The name of a seat or of a person who holds one; nil leaves the document without an owner.
  package var name: String?
  package var newSeatID: SeatID

  package init(_ name: String?, of document: DocumentID, newSeatID: SeatID) {
    self.document = document
    self.name = name
    self.newSeatID = newSeatID
  }

  package struct Outcome: Sendable {
    package var document: Document
    package var assignment: SeatAssignment?
    package var former: Seat?
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let former = try amendment.existing(document).owner.flatMap(amendment.chart().seat)
    let assignment = try name.map { try amendment.seat(typed: $0, newID: newSeatID) }
    let changed = try amendment.edit(document) { document, amendment in
      document.owner = assignment?.seat.id
      amendment.words =
        assignment.map { "Made \($0.seat.name) the owner of \(document.title)" }
        ?? "Left \(document.title) without an owner"
    }
    return Outcome(document: changed, assignment: assignment, former: former)
  }
}
