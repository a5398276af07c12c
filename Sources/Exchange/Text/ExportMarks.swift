/// The names under which a file of another kind, such as a Word file, says which document it is.
package enum ExportMarks {
  /// The document's id.
  package static let document = "waywright-document"
  /// The number of the version that left, 0 before the first.
  package static let version = "waywright-version"
  /// The number of the change that left the document as it was exported.
  package static let change = "waywright-change"
  /// How the document stands, in words, for the head of every page.
  package static let standing = "waywright-standing"
}
