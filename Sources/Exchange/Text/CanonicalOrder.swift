import ProcessModel

extension Workspace {
  /// The same workspace with its records in the one order that exports use: by title or name as people
  /// compare them, then by id. Two workspaces are the same when these are equal.
  package var inCanonicalOrder: Workspace {
    Workspace(
      company: company,
      documents: Self.ordered(documents, by: \.title),
      seats: Self.ordered(seats, by: \.name),
      people: Self.ordered(people, by: \.name),
      pictures: pictures.sorted { $0.id < $1.id },
      issues: issues.sorted { ($0.number, $0.id) < ($1.number, $1.id) })
  }

  private static func ordered<Record: Identifiable, Kind>(
    _ records: [Record], by name: (Record) -> String
  ) -> [Record] where Record.ID == Identifier<Kind> {
    records
      .map { (key: FoldedKey(name($0)).text, record: $0) }
      .sorted { ($0.key, $0.record.id) < ($1.key, $1.record.id) }
      .map(\.record)
  }
}
