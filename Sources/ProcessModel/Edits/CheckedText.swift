extension CleanText {
  /// One line that is not empty and no longer than a line may be.
  package static func checkedLine(_ text: String, as what: String) throws(EditError) -> String {
    guard let cleaned = try optionalLine(text, as: what) else { throw .emptyText(what) }
    return cleaned
  }

  /// One line no longer than a line may be, or nil where there is nothing to see in it.
  package static func optionalLine(_ text: String, as what: String) throws(EditError) -> String? {
    let cleaned = line(text)
    guard !exceeds(longestLine, cleaned) else { throw .tooLong(what) }
    return isVisible(cleaned) ? cleaned : nil
  }

  /// The text of a field, or nil where there is nothing to see in it.
  package static func checkedField(_ text: String, _ field: Field) throws(EditError) -> String? {
    let cleaned = paragraphs(text)
    guard !exceeds(longestField, cleaned) else { throw .tooLong(field.title) }
    return isVisible(cleaned) ? cleaned : nil
  }
}
