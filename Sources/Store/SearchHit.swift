import ProcessModel

/// A line that a search found.
package struct SearchHit: Equatable, Sendable {
  package var document: DocumentID
  package var title: String
  /// Where in the document, as it is numbered there: `3B`; a field's title; empty for the title.
  package var place: String
  package var text: String
}
