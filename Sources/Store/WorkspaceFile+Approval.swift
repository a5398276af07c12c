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
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT change, body FROM revision
          WHERE record = ? AND json_extract(body, '$.version') = ?
          ORDER BY change LIMIT 1
          """, arguments: [RecordKey.document(id).column, number])
      guard let row else { return nil }
      return (
        try Change.fetch(try row.decode(atIndex: 0), db),
        try RecordBody.document(from: try row.decode(atIndex: 1))
      )
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

/// Finds in the ledger when documents became their present version.
///
/// A version that was taken back and given again counts from the last time: what matters is the last
/// stretch of revisions that all have the present version.
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
        SELECT document.id, revision.change,
          ifnull(json_extract(body, '$.version'), 0) = document.version,
          json_extract(body, '$.status') = 'approved'
        FROM document JOIN revision ON revision.record = 'd/' || document.id
        WHERE document.version > 0 \(only == nil ? "" : "AND document.id = ?")
        ORDER BY document.id, revision.change
        """, arguments: StatementArguments(only.map { [$0.text] } ?? []))
    while let row = try rows.next() {
      let id = DocumentID(try row.decode(atIndex: 0))
      let change: Int = try row.decode(atIndex: 1)
      let hasVersion: Bool = try row.decode(atIndex: 2)
      let isApproved: Bool? = try row.decode(atIndex: 3)
      if !hasVersion {
        all[id] = nil
      } else if isApproved == true {
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
