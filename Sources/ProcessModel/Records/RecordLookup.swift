/// What an edit may read of the workspace it changes; the store answers.
package protocol RecordLookup {
  func company() throws -> Company
  func document(_ id: DocumentID) throws -> Document?
  /// The document with exactly this title, compared by its key.
  func document(titled key: FoldedKey) throws -> DocumentID?
  /// The documents that point down to this one.
  func sources(of target: DocumentID) throws -> [DocumentID]
  /// The documents that name this seat as their owner or at a step.
  func documents(naming seat: SeatID) throws -> [DocumentID]
  func chart() throws -> Chart
  /// The parked issues, in the order in which they were parked.
  func issues() throws -> [ParkedIssue]
  /// What merges found changed on both sides and nobody has decided about.
  func conflicts() throws -> [OpenConflicts]
  /// What of it is about one record; nil where nothing of it waits.
  func conflicts(about owner: OpenConflicts.Owner) throws -> OpenConflicts?
}

extension RecordLookup {
  package func issues() throws -> [ParkedIssue] { [] }

  package func conflicts() throws -> [OpenConflicts] { [] }

  package func conflicts(about owner: OpenConflicts.Owner) throws -> OpenConflicts? {
    try conflicts().first { $0.id == owner }
  }
}
