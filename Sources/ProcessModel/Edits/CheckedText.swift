extension CleanText {
  /// One line that is not empty and no longer than a line may be.
  package static func checkedLine(_ text: String, as what: String) throws(EditError) -> String {
    let cleaned = line(text)
    guard !cleaned.isEmpty else { throw .emptyText(what) }
    guard cleaned.count <= longestLine else { throw .tooLong(what) }
    return cleaned
  }
}
