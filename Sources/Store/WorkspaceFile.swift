import Foundation
import GRDB
import ProcessModel

/// The ledger in one SQLite file.
///
/// The file alone is always whole: rollback journal in DELETE mode, synced before a change is
/// acknowledged, and no lock held between commands.
package final class WorkspaceFile: Ledger {
  package let path: String
  let queue: DatabaseQueue

  /// Opens a workspace that exists.
  package convenience init(opening path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.missing(path: path)
    }
    try self.init(path: path, isNew: false)
  }

  /// Makes a new workspace where no file is.
  package convenience init(creating path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError.exists(path: path)
    }
    try self.init(path: path, isNew: true)
  }

  private init(path: String, isNew: Bool) throws {
    self.path = path
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "workspace"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try Self.prepare(queue, path: path, isNew: isNew)
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path)
    }
  }

  /// Recognises the file and brings it up to this program's version.
  private static func prepare(_ queue: DatabaseQueue, path: String, isNew: Bool) throws {
    let found = try queue.read { db in
      let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
      let isEmpty = try isNew || Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      return (id: id, version: version, journal: journal, isEmpty: isEmpty)
    }
    guard found.id == Schema.applicationID || (found.id == 0 && found.isEmpty) else {
      throw StoreError.notAWorkspace(path: path)
    }
    guard found.version <= Schema.version else {
      throw StoreError.newerVersion(path: path, found: found.version, known: Schema.version)
    }
    if found.journal.lowercased() != "delete" {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    guard found.version < Schema.version else { return }
    try Schema.migrator.migrate(queue)
    try queue.write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID);
          PRAGMA user_version = \(Schema.version);
          """)
    }
  }

  package func read<Value>(_ body: (any RecordLookup) throws -> Value) throws -> Value {
    try reading { try body(StoredRecords($0)) }
  }

  package func commit<E: Edit>(_ edit: E, _ signature: Signature) throws -> Commit<E.Outcome> {
    try writing { db in
      var amendment = Amendment(over: StoredRecords(db))
      let outcome = try edit.apply(to: &amendment)
      guard !amendment.isEmpty else { return Commit(outcome: outcome, change: nil) }
      try amendment.checkWorkspaceRules()
      let change = try RecordWriter(db: db).write(amendment, signature)
      return Commit(outcome: outcome, change: change)
    }
  }

  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path)
    }
  }

  /// One short transaction that takes the write lock before it reads, so that what an edit is applied
  /// to is the newest state.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreError.failed(path: path, reason: "nothing was written") }
        return value
      }
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path)
    }
  }

  static func translated(_ error: DatabaseError, path: String) -> StoreError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
    case .SQLITE_NOTADB: .notAWorkspace(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path)
    case .SQLITE_CANTOPEN: .cannotOpen(path: path)
    default: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
