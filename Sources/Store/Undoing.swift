import GRDB
import ProcessModel

/// Takes changes back by new changes. A redo takes back an undo.
struct Undoing {
  let db: Database

  /// The author's newest change of their own making that stands.
  func newest(by author: String) throws -> Change? {
    try changes("author = ? AND undoes IS NULL", [author]).first(where: stands)
  }

  /// The author's newest undo that stands, unless they have changed something since.
  func newestUndo(by author: String) throws -> Change? {
    let cursor = try changes("author = ?", [author])
    while let change = try cursor.next() {
      guard let target = change.undoes else { return nil }
      if try Change.fetch(target, db).undoes == nil, try stands(change) { return change }
    }
    return nil
  }

  /// Whether nothing has taken the change back, or what did was taken back itself.
  func stands(_ change: Change) throws -> Bool {
    let takenBack = try changes("undoes = ?", [change.number])
    while let other = try takenBack.next() {
      if try stands(other) { return false }
    }
    return true
  }

  /// Writes the state from before a change as a new change, all of it or nothing.
  func takeBack(_ target: Change, _ signature: Signature) throws -> Change {
    var amendment = Amendment(over: StoredRecords(db))
    let rows = try Row.fetchAll(
      db, sql: "SELECT record, body FROM revision WHERE change = ? ORDER BY record",
      arguments: [target.number])
    for row in rows {
      guard let key = RecordKey(column: try row.decode(atIndex: 0)) else { continue }
      let left: String? = try row.decode(atIndex: 1)
      if let now = try revisions(of: key, "change >= ?", target.number).next(), now.body != left {
        throw StoreError.builtUpon(target, by: try Change.fetch(now.change, db))
      }
      try lay(key, before: target.number, over: &amendment)
    }
    amendment.words = try words(for: target)
    do {
      try amendment.checkWorkspaceRules()
    } catch let broken as BrokenRule {
      let later = try culprit(broken.inTheWay, for: amendment, since: target)
      throw StoreError.builtUpon(target, by: later)
    }
    return try RecordWriter(db: db).write(amendment, signature, undoes: target.number)
  }

  /// Puts a record back to what it was before a change.
  private func lay(_ key: RecordKey, before change: Int, over amendment: inout Amendment) throws {
    if let body = try revisions(of: key, "change < ?", change).next()?.body {
      amendment.write(try RecordBody.record(from: body, key: key))
    } else {
      amendment.remove(key)
    }
  }

  /// The change of the record in the way but for which the target could be taken back.
  private func culprit(_ record: RecordKey, for amendment: Amendment, since target: Change) throws
    -> Change
  {
    var trial = amendment
    var newest = target
    let later = try revisions(of: record, "change > ?", target.number)
    while let revision = try later.next() {
      if newest == target { newest = try Change.fetch(revision.change, db) }
      try lay(record, before: revision.change, over: &trial)
      do {
        try trial.checkWorkspaceRules()
        return try Change.fetch(revision.change, db)
      } catch is BrokenRule {
        continue
      }
    }
    return newest
  }

  /// “Undid #4: Added step 3 to Sales”, named by what somebody did first, however often it was taken
  /// back and brought back since.
  private func words(for target: Change) throws -> String {
    var original = target
    var undoes = true
    while let earlier = original.undoes {
      original = try Change.fetch(earlier, db)
      undoes.toggle()
    }
    return "\(undoes ? "Undid" : "Redid") #\(original.number): \(original.words)"
  }

  /// Newest first.
  private func revisions(of key: RecordKey, _ condition: String, _ change: Int) throws -> MapCursor<
    RowCursor, (change: Int, body: String?)
  > {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT change, body FROM revision WHERE record = ? AND \(condition) ORDER BY change DESC
        """, arguments: [key.column, change]
    ).map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
  }

  /// Newest first.
  private func changes(_ condition: String, _ arguments: StatementArguments) throws -> MapCursor<
    RowCursor, Change
  > {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT number, at, author, words, undoes FROM change WHERE \(condition)
        ORDER BY number DESC
        """, arguments: arguments
    ).map { try Change($0) }
  }
}
