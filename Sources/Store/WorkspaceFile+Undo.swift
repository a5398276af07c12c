import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func undo(_ number: Int?, _ signature: Signature) throws -> Change {
    try writing { db in
      let undoing = Undoing(db: db)
      let target: Change
      if let number {
        target = try Change.fetch(number, db)
        guard try undoing.stands(target) else { throw StoreError.alreadyUndone(number) }
      } else {
        guard let newest = try undoing.newest(by: signature.author) else {
          throw StoreError.nothingToUndo
        }
        target = newest
      }
      return try undoing.takeBack(target, signature, words: "Undid #\(target.number)")
    }
  }

  package func redo(_ signature: Signature) throws -> Change {
    try writing { db in
      let undoing = Undoing(db: db)
      guard let undo = try undoing.newestUndo(by: signature.author), let original = undo.undoes
      else { throw StoreError.nothingToRedo }
      return try undoing.takeBack(undo, signature, words: "Redid #\(original)")
    }
  }
}

/// Takes changes back by new changes. A redo takes back an undo.
struct Undoing {
  let db: Database

  /// The author's newest change of their own making that stands.
  func newest(by author: String) throws -> Change? {
    try changes(by: author, "undoes IS NULL").first(where: stands)
  }

  /// The author's newest undo that stands, unless they have changed something since.
  func newestUndo(by author: String) throws -> Change? {
    let cursor = try changes(by: author, "1")
    while let change = try cursor.next() {
      guard let target = change.undoes else { return nil }
      if try isOriginal(target), try stands(change) { return change }
    }
    return nil
  }

  /// Whether nothing has taken the change back, or what did was taken back itself.
  func stands(_ change: Change) throws -> Bool {
    let undone = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT number, at, author, words, undoes FROM change WHERE undoes = ?"),
      arguments: [change.number]
    ).map(Change.init)
    return try !undone.contains(where: stands)
  }

  /// Writes the state from before a change as a new change, all of it or nothing.
  func takeBack(_ target: Change, _ signature: Signature, words: String) throws -> Change {
    let lookup = StoredRecords(db)
    var amendment = Amendment(over: lookup)
    let rows = try Row.fetchAll(
      db, sql: "SELECT record, body FROM revision WHERE change = ? ORDER BY record",
      arguments: [target.number])
    for row in rows {
      guard let key = RecordKey(column: row[0]) else { continue }
      let now = try newestRevision(of: key, before: Int.max)
      guard now?.body == (row[1] as String?) else {
        let later = try Change.fetch(now?.change ?? target.number, db)
        throw StoreError.builtUpon(target, by: later)
      }
      if let before = try newestRevision(of: key, before: target.number)?.body {
        amendment.write(try RecordBody.record(from: before, key: key))
      } else {
        amendment.remove(key)
      }
    }
    amendment.words = "\(words): \(original(of: target).words)"
    do {
      try amendment.checkWorkspaceRules()
    } catch is EditError {
      throw StoreError.builtUpon(target, by: try laterChange(than: target))
    }
    return try RecordWriter(db: db).write(amendment, signature, undoes: target.number)
  }

  /// The change somebody made first: the target of an undo, or the change itself.
  private func original(of change: Change) -> Change {
    guard let undoes = change.undoes, let target = try? Change.fetch(undoes, db) else {
      return change
    }
    return original(of: target)
  }

  /// The newest change after this one that stands: the one that built upon what would go.
  private func laterChange(than target: Change) throws -> Change {
    let later = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, at, author, words, undoes FROM change WHERE number > ?
        ORDER BY number DESC
        """, arguments: [target.number]
    ).map { Change($0) }
    return try later.first(where: stands) ?? target
  }

  private func newestRevision(of key: RecordKey, before change: Int) throws -> (
    change: Int, body: String?
  )? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT change, body FROM revision WHERE record = ? AND change < ?
          ORDER BY change DESC LIMIT 1
          """), arguments: [key.column, change])
    return row.map { ($0[0], $0[1]) }
  }

  private func isOriginal(_ number: Int) throws -> Bool {
    try Change.fetch(number, db).undoes == nil
  }

  private func changes(by author: String, _ condition: String) throws -> MapCursor<
    RowCursor, Change
  > {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT number, at, author, words, undoes FROM change
        WHERE author = ? AND \(condition) ORDER BY number DESC
        """, arguments: [author]
    ).map { Change($0) }
  }
}
