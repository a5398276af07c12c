import GRDB
import ProcessModel

extension WorkspaceFile {
  /// Documents read at one go: others may write in between.
  private static let batch = 100

  package func documents(
    _ listed: [DocumentSummary], _ take: (Int, Document) throws -> Void
  ) throws {
    // As they lie in the file, so that each of its pages is read once.
    let order = listed.indices.sorted {
      listed[$0].change != listed[$1].change
        ? listed[$0].change < listed[$1].change : listed[$0].id < listed[$1].id
    }
    var rest = order[...]
    while let first = rest.first {
      let change = listed[first].change
      let together = rest.prefix(Self.batch).prefix { listed[$0].change == change }
      try reading { db in try Self.read(together, of: listed, leftBy: change, db, take) }
      rest = rest.dropFirst(together.count)
    }
  }

  /// Documents that one change left as they are, in the order of their ids.
  private static func read(
    _ places: ArraySlice<Int>, of listed: [DocumentSummary], leftBy change: Int, _ db: Database,
    _ take: (Int, Document) throws -> Void
  ) throws {
    let wanted = places.map { (place: $0, record: RecordKey.document(listed[$0].id).column) }
    guard let first = wanted.first, let last = wanted.last else { return }
    let statement = try db.cachedStatement(
      sql: """
        SELECT record, body FROM revision
        WHERE change = ? AND record >= ? AND record <= ? ORDER BY record
        """)
    let rows = try Row.fetchCursor(statement, arguments: [change, first.record, last.record])
    var rest = wanted[...]
    while let next = rest.first, let row = try rows.next() {
      // The change may have touched others in between.
      guard try row.decode(String.self, atIndex: 0) == next.record else { continue }
      rest = rest.dropFirst()
      if let body = try row.decode(String?.self, atIndex: 1) {
        try take(next.place, try RecordBody.document(from: body))
      }
    }
  }
}
