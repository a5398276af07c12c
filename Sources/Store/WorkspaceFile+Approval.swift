import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func approval(of id: DocumentID) throws -> (change: Change, document: Document)? {
    try reading { db in
      guard let now = try StoredRecords(db).document(id), now.version > 0 else { return nil }
      return try version(now.version, of: id)
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
