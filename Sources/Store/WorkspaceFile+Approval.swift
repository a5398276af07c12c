import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func approval(of id: DocumentID) throws -> (change: Change, document: Document)? {
    try reading { db in
      guard let found = try Approvals(db, of: id).all[id] else { return nil }
      return (try Change.fetch(found.since, db), try Approvals.document(id, at: found.state, db))
    }
  }

  package func version(_ number: Int, of id: DocumentID) throws -> (
    change: Change, document: Document
  )? {
    try reading { db in
      var trail = VersionTrail(to: number)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT change, ifnull(json_extract(body, '$.version'), 0) FROM revision
          WHERE record = ? AND body IS NOT NULL ORDER BY change
          """, arguments: [RecordKey.document(id).column])
      while let row = try rows.next() {
        trail.follow(try row.decode(atIndex: 0), version: try row.decode(atIndex: 1))
      }
      guard let change = trail.reached else { return nil }
      return (try Change.fetch(change, db), try Approvals.document(id, at: change, db))
    }
  }

  package func approvals() throws -> [DocumentID: Approval] {
    try reading { db in
      let changes = try Row.fetchAll(db, sql: "SELECT number, at FROM change")
      var moments: [Int: Date] = [:]
      for row in changes {
        moments[try row.decode(atIndex: 0)] = Date(milliseconds: try row.decode(atIndex: 1))
      }
      let present = try StoredRecords.approved(db)
      return try Dictionary(
        uniqueKeysWithValues: Approvals(db).all.map { id, found in
          let document =
            present.contains(id) ? nil : try Approvals.document(id, at: found.state, db)
          return (
            id,
            Approval(
              change: found.state, at: moments[found.since] ?? .distantPast, former: document)
          )
        })
    }
  }

  package func changes(since moment: Date) throws -> [Change] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT number, at, author, words, undoes FROM change WHERE at >= ? ORDER BY number
          """, arguments: [moment.milliseconds]
      ).map(Change.init)
    }
  }

  package func documentsChanged(since moment: Date) throws -> [DocumentSummary] {
    try listing(.changed(since: moment), limit: nil)
  }
}

/// Follows the states of a document to the change in which it became a version.
///
/// A version that was taken back and given again counts from the last time. One that came back because
/// the version after it was taken back counts from when it was given.
private struct VersionTrail {
  let version: Int
  private(set) var reached: Int?
  private var previous = 0

  init(to version: Int) {
    self.version = version
  }

  /// Takes the next state, oldest first.
  ///
  /// - Returns: Whether the document became the version in it.
  @discardableResult
  mutating func follow(_ change: Int, version: Int) -> Bool {
    defer { previous = version }
    guard version == self.version, previous < version else { return false }
    reached = change
    return true
  }
}

/// Finds in the ledger when documents became their present version.
private struct Approvals {
  struct Found {
    /// The change that began the version.
    var since: Int
    /// The newest change that left the document approved in that version.
    var state: Int
  }

  private(set) var all: [DocumentID: Found] = [:]

  /// - Parameter only: The one document to look for; nil for all.
  init(_ db: Database, of only: DocumentID? = nil) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT document.id, revision.change, document.version,
          ifnull(json_extract(body, '$.version'), 0),
          ifnull(json_extract(body, '$.status'), '') = 'approved'
        FROM document JOIN revision ON revision.record = 'd/' || document.id
        WHERE document.version > 0 AND body IS NOT NULL \(only == nil ? "" : "AND document.id = ?")
        ORDER BY document.id, revision.change
        """, arguments: StatementArguments(only.map { [$0.text] } ?? []))
    var document: DocumentID?
    var trail = VersionTrail(to: 0)
    while let row = try rows.next() {
      let id = DocumentID(try row.decode(atIndex: 0))
      let change: Int = try row.decode(atIndex: 1)
      let present: Int = try row.decode(atIndex: 2)
      let version: Int = try row.decode(atIndex: 3)
      if id != document { (document, trail) = (id, VersionTrail(to: present)) }
      if trail.follow(change, version: version) { all[id] = nil }
      if version == present, try row.decode(atIndex: 4) {
        all[id] = Found(since: all[id]?.since ?? change, state: change)
      }
    }
  }

  static func document(_ id: DocumentID, at change: Int, _ db: Database) throws -> Document {
    let body = try String.fetchOne(
      db, sql: "SELECT body FROM revision WHERE change = ? AND record = ?",
      arguments: [change, RecordKey.document(id).column])
    guard let body else { throw StoreError.noSuchChange(change) }
    return try RecordBody.document(from: body)
  }
}

extension StoredRecords {
  /// The documents that stand as they were approved.
  fileprivate static func approved(_ db: Database) throws -> Set<DocumentID> {
    let ids = try String.fetchAll(db, sql: "SELECT id FROM document WHERE status = 'approved'")
    return Set(ids.map { DocumentID($0) })
  }
}
