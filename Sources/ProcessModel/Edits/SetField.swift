/// Writes one field of a document, or empties it.
package struct SetField: Edit {
  package var document: DocumentID
  package var field: Field
  package var text: String
  /// What the user saw there, where the new text was made from it.
  package var seen: String?

  package init(
    _ field: Field, to text: String, of document: DocumentID, from seen: String? = nil
  ) {
    self.document = document
    self.field = field
    self.text = text
    self.seen = seen
  }

  /// The changed document, and what the field said before.
  package struct Outcome: Sendable {
    package var document: Document
    package var former: String?
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let text = try CleanText.checkedField(text, field)
    var former: String?
    let changed = try amendment.edit(document) { document, amendment in
      guard document.profile.fields.contains(field) else {
        throw EditError.fieldNotHere(field, document.kind)
      }
      former = document.fields[field]
      if let seen, seen != former ?? "" {
        throw EditError.changedMeanwhile(place: field.title, seen: seen, now: former ?? "")
      }
      document.fields[field] = text
      amendment.words = "Set “\(field.title)” of \(document.title)"
    }
    return Outcome(document: changed, former: former)
  }
}
