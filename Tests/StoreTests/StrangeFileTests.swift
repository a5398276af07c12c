import Foundation
import GRDB
import ProcessModel
import Testing

@testable import Store

@Suite struct StrangeFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "A file that is no workspace is refused and stays as it is",
    arguments: [
      Data(), Data("x".utf8), Data("# Sales\n\n1. Qualify\n".utf8),
      Data(repeating: 0, count: 8192), Data("SQLite format 3\0".utf8),
      Data(String(repeating: "A long text. ", count: 2000).utf8),
    ])
  func noWorkspace(content: Data) throws {
    let path = folder("notes.way")
    try content.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notAWorkspace(path: path)) { try WorkspaceFile(opening: path) }
    #expect(try bytes(of: path) == content)
    #expect(try folder.names == ["notes.way"])
  }

  @Test("Somebody else's database is refused and stays as it is", arguments: [0, 42])
  func foreign(applicationID: Int) throws {
    let path = folder("photos.db")
    try DatabaseQueue(path: path).write {
      try $0.execute(
        sql: "CREATE TABLE change (a); PRAGMA application_id = \(applicationID)")
    }
    let before = try bytes(of: path)
    #expect(throws: StoreError.notAWorkspace(path: path)) { try WorkspaceFile(opening: path) }
    #expect(try bytes(of: path) == before)
  }

  @Test("A file of a newer program is refused and stays as it is")
  func newer() throws {
    let path = try WorkspaceFile.acme(in: folder).path
    try WorkspaceFile(opening: path).execute("PRAGMA user_version = 99")
    let before = try bytes(of: path)
    #expect(throws: StoreError.newerVersion(path: path, found: 99, known: Schema.version)) {
      try WorkspaceFile(opening: path)
    }
    #expect(try bytes(of: path) == before)
  }

  @Test("A file of an earlier program is brought up to this one's version, with all it holds")
  func older() throws {
    let path = folder("old.way")
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: "ledger")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO change VALUES (1, 0, 'Ana', 'Started Sales', NULL);
          INSERT INTO revision VALUES (1, 'd/sales', '{"fields":{},"id":"sales","isCore":false,\
          "level":"sop","links":[],"status":"draft","steps":[],"title":"Sales","version":0}');
          INSERT INTO document
            VALUES ('sales', 'sales', 'Sales', 'sop', 0, 'draft', 0, NULL, 0, 1, 0);
          """)
    }
    try queue.close()
    let file = try WorkspaceFile(opening: path)
    #expect(
      try file.document("sales") == Document(id: "sales", level: .sop, title: "Sales"))
    try file.step("Qualify")
    #expect(try file.search("qual", limit: 5).map(\.text) == ["Qualify"])
    #expect(try WorkspaceFile(opening: path).story().count == 2)
  }

  @Test("A file that lost its end is told to be damaged")
  func truncated() throws {
    let file = try WorkspaceFile.acme(in: folder)
    for number in 1...40 { try file.step("Step \(number)") }
    let whole = try bytes(of: file.path)
    let path = folder("half.way")
    let half = whole.prefix(whole.count / 2)
    try half.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.damaged(path: path)) {
      let file = try WorkspaceFile(opening: path)
      _ = try file.workspace()
      try file.step("One more")
    }
    #expect(try bytes(of: path) == half)
  }

  /// A row that says something a workspace never says.
  struct Tampering: CustomTestStringConvertible {
    var sql: String
    var reading: @Sendable (WorkspaceFile) throws -> Void
    var testDescription: String { sql }
  }

  static let tamperings = [
    Tampering(sql: "UPDATE revision SET body = '{'") { _ = try $0.document("sales") },
    Tampering(sql: "UPDATE revision SET body = '{\"id\": \"../x\"}'") { _ = try $0.workspace() },
    Tampering(sql: "UPDATE revision SET body = x'FFFE'") { try $0.step("Qualify") },
    Tampering(sql: "UPDATE document SET is_core = 'x'") { _ = try $0.counts() },
    Tampering(sql: "UPDATE change SET at = 'noon'") { _ = try $0.history(of: nil, limit: nil) },
    Tampering(sql: "UPDATE change SET number = 1, undoes = 'x'") { _ = try $0.change(1) },
    Tampering(sql: "DROP TABLE link; CREATE TABLE link (source, step, position, target)") {
      try $0.execute("INSERT INTO link (source) VALUES ('sales')")
      _ = try $0.links()
    },
  ]

  @Test("A tampered file is told to be damaged and crashes nobody", arguments: tamperings)
  func tampered(tampering: Tampering) throws {
    let file = try WorkspaceFile.acme(in: folder)
    try file.execute("PRAGMA foreign_keys = OFF; " + tampering.sql)
    let opened = try WorkspaceFile(opening: file.path)
    #expect(throws: StoreError.damaged(path: file.path)) { try tampering.reading(opened) }
  }
}
