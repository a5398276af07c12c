/// Makes the present state of a document its next version.
package struct ApproveDocument: Edit {
  package var document: DocumentID
  /// The person or seat that approves.
  package var approver: String
  /// The day it holds from, as year-month-day.
  package var effective: String
  /// The day it is to be looked at again, as year-month-day.
  package var review: String?

  package init(
    _ document: DocumentID, by approver: String, effective: String, review: String?
  ) {
    self.document = document
    self.approver = approver
    self.effective = effective
    self.review = review
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let approver = try CleanText.checkedLine(approver, as: "The approver")
    return try amendment.edit(document) { document, amendment in
      document.version += 1
      document.status = .approved
      document.fields[.approver] = approver
      document.fields[.effective] = effective
      if let review { document.fields[.review] = review }
      amendment.words = "Approved \(document.title) as version \(document.version), by \(approver)"
    }
  }
}
