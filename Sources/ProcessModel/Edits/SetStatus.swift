/// Says that a document waits for its approval, is being written, or is no longer in force.
package struct SetStatus: Edit {
  package var document: DocumentID
  package var status: Status

  /// - Parameter status: Not `approved`, which comes with a version and an approver.
  package init(_ status: Status, of document: DocumentID) {
    self.status = status
    self.document = document
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      document.status = status
      amendment.words =
        switch status {
        case .draft, .approved: "Took \(document.title) back as a draft"
        case .inReview: "Sent \(document.title) to be approved"
        case .retired: "Retired \(document.title)"
        }
    }
  }
}
