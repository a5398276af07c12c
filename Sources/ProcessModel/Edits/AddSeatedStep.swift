/// Adds a step together with the seat that has the ball at it, as one change.
package struct AddSeatedStep: Edit {
  package var addition: AddStep
  /// The name of a seat or of a person who holds one.
  package var seat: String
  package var newSeatID: SeatID

  package init(_ addition: AddStep, seat: String, newSeatID: SeatID) {
    self.addition = addition
    self.seat = seat
    self.newSeatID = newSeatID
  }

  package struct Outcome: Sendable {
    package var document: Document
    package var assignment: SeatAssignment
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let assignment = try amendment.seat(typed: seat, newID: newSeatID)
    var addition = addition
    addition.step.seat = assignment.seat.id
    let document = try addition.apply(to: &amendment)
    return Outcome(document: document, assignment: assignment)
  }
}
