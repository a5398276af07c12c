import Foundation
import GRDB
import ProcessModel

/// The ledger in one SQLite file.
///
/// The file alone is always whole: rollback journal in DELETE mode, synced before a change is
/// acknowledged, and no lock held between commands.
package final class WorkspaceFile: Ledger, Sendable {
  package let path: String
  /// Who reads many documents; nil is as many as the machine has cores, which takes a moment to find out.
  let workers: Workers?
  let queue: DatabaseQueue
  private let cache = RecordCache()

  /// Opens a workspace that exists.
  ///
  /// - Parameter workers: how many documents are read and looked at at once, where there are many; nil
  ///   is as many as the machine has cores.
  package init(opening path: String, workers: Int? = nil) throws {
    guard access(path, F_OK) == 0 else {
      throw StoreError.missing(path: path)
    }
    self.path = path
    self.workers = workers.map { Workers($0) }
    queue = try StoreError.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try Self.recognise(queue, path: path)
      return queue
    }
  }

  /// Makes a new workspace where no file is.
  package convenience init(creating path: String) throws {
    try Arrival.at(path) { draft in
      try StoreError.translating(path) {
        let queue = try DatabaseQueue(path: draft, configuration: Self.configuration)
        try Schema.migrator.migrate(queue)
        try queue.close()
      }
    }
    try self.init(opening: path)
  }

  /// A workspace in memory, gone when the program ends.
  package init(inMemory name: String, workers: Int? = nil) throws {
    path = name
    self.workers = workers.map { Workers($0) }
    queue = try StoreError.translating(name) {
      let queue = try DatabaseQueue(configuration: Self.configuration)
      try Schema.migrator.migrate(queue)
      return queue
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = Patience.mode
    configuration.label = "workspace"
    configuration.prepareDatabase { db in
      // The file may come from a stranger: what its schema calls may do nothing but compute.
      try db.execute(
        sql: """
          PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF
          """)
    }
    return configuration
  }

  /// Refuses what is no workspace of ours, and brings an older one up to this program's version.
  private static func recognise(_ queue: DatabaseQueue, path: String) throws {
    let found = try queue.read { db in
      (
        id: try Int.fetchOne(db, sql: "PRAGMA application_id"),
        version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        journal: try String.fetchOne(db, sql: "PRAGMA journal_mode")
      )
    }
    guard found.id == Schema.applicationID else { throw StoreError.notAWorkspace(path: path) }
    guard found.version <= Schema.version else {
      throw StoreError.newerVersion(path: path, found: found.version, known: Schema.version)
    }
    if found.journal != "delete" {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    if found.version < Schema.version { try Schema.migrator.migrate(queue) }
  }

  package func read<Value>(_ body: (any RecordLookup) throws -> Value) throws -> Value {
    try reading { try body(StoredRecords($0, cache)) }
  }

  package func commit<E: Edit>(_ edit: E, _ signature: Signature) throws -> Commit<E.Outcome> {
    let (commit, amendment) = try writing { db in
      var amendment = Amendment(over: StoredRecords(db, cache))
      let outcome = try edit.apply(to: &amendment)
      guard !amendment.isEmpty else { return (Commit(outcome: outcome, change: nil), amendment) }
      do {
        try amendment.checkWorkspaceRules()
      } catch let broken as BrokenRule {
        throw broken.error
      }
      let change = try RecordWriter(db: db).write(amendment, signature)
      return (Commit(outcome: outcome, change: change), amendment)
    }
    if let change = commit.change { cache.keep(amendment, leftBy: change.number) }
    return commit
  }

  /// Everything the body reads is as of one moment; a reading within another joins it.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreError.translating(path) {
      try queue.unsafeReentrantRead { db in
        guard !db.isInsideTransaction else { return try body(db) }
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        return try wanted(value, "read")
      }
    }
  }

  /// One short transaction that takes the write lock before it reads, so that what an edit is applied
  /// to is the newest state.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreError.translating(path) {
      try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        return try wanted(value, "written")
      }
    }
  }

  private func wanted<Value>(_ value: Value?, _ what: String) throws -> Value {
    guard let value else { throw StoreError.failed(path: path, reason: "nothing was \(what)") }
    return value
  }
}
