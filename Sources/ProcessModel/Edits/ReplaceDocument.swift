/// Puts a whole document in place of what it was, unless somebody else has changed it since it was
/// seen.
package struct ReplaceDocument: Edit {
  package var seen: Document
  package var document: Document
  package var newSeats: [Seat]

  package init(_ seen: Document, with document: Document, newSeats: [Seat] = []) {
    self.seen = seen
    self.document = document
    self.newSeats = newSeats
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let now = try amendment.existing(seen.id)
    guard now == seen else { throw EditError.documentChangedMeanwhile(now.title) }
    let meant = try amendment.join(newSeats)
    var document = try document.checked()
    document.reseat(meant)
    guard document != now else { throw EditError.nothingToDo(now.title) }
    amendment.write(document)
    amendment.words = "Edited \(document.title) as a whole"
    return document
  }
}
