/// Names the seat that has the ball at one step.
package struct SetStepSeat: Edit {
  package var document: DocumentID
  package var step: StepID
  /// The name of a seat or of a person who holds one; nil leaves the step to the owner.
  package var name: String?
  package var newSeatID: SeatID

  package init(_ name: String?, at step: StepID, of document: DocumentID, newSeatID: SeatID) {
    self.document = document
    self.step = step
    self.name = name
    self.newSeatID = newSeatID
  }

  package struct Outcome: Sendable {
    package var document: Document
    package var assignment: SeatAssignment?
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let assignment = try name.map { try amendment.seat(typed: $0, newID: newSeatID) }
    let changed = try amendment.edit(document) { document, amendment in
      let index = try document.place(of: step)
      document.steps[index].seat = assignment?.seat.id
      amendment.words =
        assignment.map { "Gave step \(index + 1) of \(document.title) to \($0.seat.name)" }
        ?? "Left step \(index + 1) of \(document.title) to its owner"
    }
    return Outcome(document: changed, assignment: assignment)
  }
}
