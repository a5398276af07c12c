/// One numbered line of a document: a major step of a Core Process, or one action of an instruction.
package struct Step: Codable, Equatable, Identifiable, Sendable {
  package var id: StepID
  package var text: String
  /// The bullets under the step, shown as 1A, 1B.
  package var details: [Detail]
  /// The seat that has the ball at this step, where it is not the owner's.
  package var seat: SeatID?
  package var picture: PictureID?
  package var caution: String?
  /// What can be seen when the step has worked.
  package var result: String?
  /// Documents below this one that tell how the step is done.
  package var links: [DocumentID]

  package init(
    id: StepID, text: String, details: [Detail] = [], seat: SeatID? = nil,
    picture: PictureID? = nil, caution: String? = nil, result: String? = nil,
    links: [DocumentID] = []
  ) {
    self.id = id
    self.text = text
    self.details = details
    self.seat = seat
    self.picture = picture
    self.caution = caution
    self.result = result
    self.links = links
  }
}

/// A bullet under a step, with at most one further level below it.
package struct Detail: Codable, Equatable, Identifiable, Sendable {
  package var id: DetailID
  package var text: String
  /// Bullets of the third level, shown as 1A1: reasons under key points, for instance.
  package var details: [Detail]

  package init(id: DetailID, text: String, details: [Detail] = []) {
    self.id = id
    self.text = text
    self.details = details
  }
}
