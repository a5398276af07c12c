/// Writes one field of a document, or empties it.
package struct SetField: Edit {
  package var document: DocumentID
  package var field: Field
  package var text: String

  package init(_ field: Field, to text: String, of document: DocumentID) {
    self.document = document
    self.field = field
    self.text = text
  }

  /// The changed document, and what the field said before.
  package struct Outcome: Sendable {
    package var document: Document
    package var former: String?
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let text = CleanText.paragraphs(text)
    guard text.count <= CleanText.longestField else { throw EditError.tooLong(field.title) }
    var former: String?
    let changed = try amendment.edit(document) { document, amendment in
      guard document.profile.fields.contains(field) else {
        throw EditError.fieldNotHere(field, document.kind)
      }
      former = document.fields[field]
      document.fields[field] = text.isEmpty ? nil : text
      amendment.words = "Set “\(field.title)” of \(document.title)"
    }
    return Outcome(document: changed, former: former)
  }
}
