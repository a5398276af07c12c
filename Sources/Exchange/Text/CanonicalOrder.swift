import ProcessModel

extension Workspace {
  /// The same workspace with its records in the one order that exports use: by title or name as people
  /// compare them, then by id. Two workspaces are the same when these are equal.
  package var inCanonicalOrder: Workspace {
    Workspace(
      company: company,
      documents: documents.inCanonicalOrder(by: \.title, \.id),
      seats: seats.inCanonicalOrder(by: \.name, \.id),
      people: people.inCanonicalOrder(by: \.name, \.id),
      pictures: pictures.sorted { $0.id < $1.id },
      issues: issues.sorted { ($0.number, $0.id) < ($1.number, $1.id) })
  }
}

extension Array {
  /// The elements by name as people compare them, then by id.
  func inCanonicalOrder<Kind>(
    by name: (Element) -> String, _ id: (Element) -> Identifier<Kind>
  ) -> [Element] {
    // Places are put in order rather than elements, which may be large.
    indices
      .map { (key: FoldedKey(name(self[$0])).text, id: id(self[$0]), index: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
      .map { self[$0.index] }
  }
}
