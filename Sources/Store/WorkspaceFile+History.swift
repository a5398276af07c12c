import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func history(of record: RecordKey?, limit: Int?) throws -> [Change] {
    try reading { db in
      let columns = "SELECT number, at, author, words, undoes FROM change"
      if let record {
        return try Row.fetchAll(
          db,
          sql: """
            \(columns) WHERE number IN (SELECT change FROM revision WHERE record = ?)
            ORDER BY number DESC LIMIT ?
            """, arguments: [record.column, limit ?? -1]
        ).map(Change.init)
      }
      return try Row.fetchAll(
        db, sql: "\(columns) ORDER BY number DESC LIMIT ?", arguments: [limit ?? -1]
      ).map(Change.init)
    }
  }

  package func change(_ number: Int) throws -> Change {
    try reading { try Change.fetch(number, $0) }
  }

  package func document(_ id: DocumentID, asOf change: Int) throws -> Document? {
    guard case .document(let document)? = try record(.document(id), asOf: change) else {
      return nil
    }
    return document
  }

  package func record(_ key: RecordKey, asOf change: Int) throws -> ProcessModel.Record? {
    try reading { db in
      _ = try Change.fetch(change, db)
      let body = try String.fetchOne(
        db,
        sql: """
          SELECT body FROM revision WHERE record = ? AND change <= ?
          ORDER BY change DESC LIMIT 1
          """, arguments: [key.column, change])
      return try body.map { try RecordBody.record(from: $0, key: key) }
    }
  }

  package func state(
    of document: DocumentID, where isWanted: (Document) -> Bool
  ) throws -> (change: Int, document: Document)? {
    try reading { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT change, body FROM revision
            WHERE record = ? AND body IS NOT NULL ORDER BY change DESC
            """), arguments: [RecordKey.document(document).column])
      while let row = try rows.next() {
        let former = try RecordBody.document(from: try row.decode(atIndex: 1))
        if isWanted(former) { return (try row.decode(atIndex: 0), former) }
      }
      return nil
    }
  }
}

extension Change {
  init(_ row: Row) throws {
    number = try row.decode(atIndex: 0)
    at = Date(milliseconds: try row.decode(atIndex: 1))
    author = try row.decode(atIndex: 2)
    words = try row.decode(atIndex: 3)
    undoes = try row.decode(atIndex: 4)
  }

  static func fetch(_ number: Int, _ db: Database) throws -> Change {
    let row = try Row.fetchOne(
      db, sql: "SELECT number, at, author, words, undoes FROM change WHERE number = ?",
      arguments: [number])
    guard let row else { throw StoreError.noSuchChange(number) }
    return try Change(row)
  }
}

extension WorkspaceFile {
  package func removedDocument(titled key: FoldedKey) throws -> DocumentID? {
    try reading { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT substr(record, 3), json_extract(body, '$.title') FROM revision
          WHERE record >= 'd/' AND record < 'd0' AND body IS NOT NULL
            AND substr(record, 3) NOT IN (SELECT id FROM document)
          ORDER BY change DESC
          """)
      while let row = try rows.next() {
        guard let title: String = try row.decode(atIndex: 1), FoldedKey(title) == key else {
          continue
        }
        return DocumentID(try row.decode(atIndex: 0))
      }
      return nil
    }
  }
}
