/// Gives a document another title; links follow, since they name it by id.
package struct RenameDocument: Edit {
  package var document: DocumentID
  package var title: String

  package init(_ document: DocumentID, to title: String) {
    self.document = document
    self.title = title
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let title = try CleanText.checkedLine(title, as: "The title")
    if let taken = try amendment.document(titled: FoldedKey(title)), taken != document {
      let other = try amendment.existing(taken)
      throw EditError.titleTaken(other.title, other.kind)
    }
    return try amendment.edit(document) { document, amendment in
      guard document.title != title else { throw EditError.nothingToDo(title) }
      amendment.words = "Renamed \(document.title) to \(title)"
      document.title = title
    }
  }
}
