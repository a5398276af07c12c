import GRDB
import ProcessModel
import Synchronization

extension WorkspaceFile {
  /// Documents read at one go: others may write in between.
  private static let most = 100

  package func documents<Value: Sendable>(
    _ listed: [DocumentSummary], _ look: @Sendable (Int, Document) throws -> Value
  ) throws -> [Value?] {
    let batches = Self.batches(of: listed)
    let found = Mutex<[Value?]>(Array(repeating: nil, count: listed.count))
    try (workers ?? .ofThisMachine).each(of: batches.count) { number in
      // One reads at a time; what takes long comes after.
      let bodies = try reading { try Self.bodies(of: batches[number], in: listed, $0) }
      let values = try bodies.map { place, body in
        let document = try StoreError.translating(path) { try RecordBody.document(from: body) }
        return (place, try look(place, document))
      }
      found.withLock { for (place, value) in values { $0[place] = value } }
    }
    return found.withLock { $0 }
  }

  /// The places of documents that one change left as they are, as they lie in the file, so that each of
  /// its pages is read once.
  private static func batches(of listed: [DocumentSummary]) -> [ArraySlice<Int>] {
    let order = listed.indices.sorted {
      listed[$0].change != listed[$1].change
        ? listed[$0].change < listed[$1].change : listed[$0].id < listed[$1].id
    }
    var batches: [ArraySlice<Int>] = []
    var rest = order[...]
    while let first = rest.first {
      let change = listed[first].change
      let together = rest.prefix(most).prefix { listed[$0].change == change }
      batches.append(together)
      rest = rest.dropFirst(together.count)
    }
    return batches
  }

  /// The texts of the documents of a batch, with their places.
  private static func bodies(
    of batch: ArraySlice<Int>, in listed: [DocumentSummary], _ db: Database
  ) throws -> [(place: Int, body: String)] {
    let wanted = batch.map { (place: $0, record: RecordKey.document(listed[$0].id).column) }
    guard let first = wanted.first, let last = wanted.last else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT record, body FROM revision
        WHERE change = ? AND record >= ? AND record <= ? ORDER BY record
        """)
    let rows = try Row.fetchCursor(
      statement, arguments: [listed[first.place].change, first.record, last.record])
    var bodies: [(place: Int, body: String)] = []
    bodies.reserveCapacity(wanted.count)
    var rest = wanted[...]
    while let next = rest.first, let row = try rows.next() {
      // The change may have touched others in between.
      guard try row.decode(String.self, atIndex: 0) == next.record else { continue }
      rest = rest.dropFirst()
      if let body = try row.decode(String?.self, atIndex: 1) { bodies.append((next.place, body)) }
    }
    return bodies
  }
}
