/// Adds a document, with the steps a template may have given it.
package struct CreateDocument: Edit {
  package var document: Document
  /// Seats the document names that join the chart with it.
  package var newSeats: [Seat]
  package var pictures: [Picture]
  package var templateName: String?

  package init(
    _ document: Document, newSeats: [Seat] = [], pictures: [Picture] = [],
    templateName: String? = nil
  ) {
    self.document = document
    self.newSeats = newSeats
    self.pictures = pictures
    self.templateName = templateName
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    var document = try document.checked()
    if let taken = try amendment.document(titled: FoldedKey(document.title)) {
      let other = try amendment.existing(taken)
      throw EditError.titleTaken(other.title, other.kind)
    }
    document.reseat(try amendment.join(newSeats))
    for picture in pictures { amendment.keep(picture) }
    amendment.write(document)
    amendment.words = "Started \(document.title)"
    if let templateName { amendment.words += " from the template \(templateName)" }
    return document
  }
}
