import Foundation
import GRDB
import ProcessModel

/// Writes an amendment down: one change, one revision a record, and the present state beside them.
struct RecordWriter {
  let db: Database

  func write(_ amendment: Amendment, _ signature: Signature, undoes: Int? = nil) throws -> Change {
    let at = signature.at.milliseconds
    try run(
      "INSERT INTO change (at, author, words, undoes) VALUES (?, ?, ?, ?)",
      [at, signature.author, amendment.words, undoes])
    let number = Int(db.lastInsertedRowID)
    for picture in amendment.pictures {
      try run(
        "INSERT OR IGNORE INTO blob (id, format, bytes) VALUES (?, ?, ?)",
        [picture.id.text, picture.format.rawValue, Data(picture.bytes)])
    }
    // In the order of the tables, each row comes behind the last one.
    let keys = amendment.touched.map { (column: $0.column, key: $0) }
      .sorted { $0.column.utf8.lexicographicallyPrecedes($1.column.utf8) }
    let pages = keys.count > Self.most ? try Int.fetchOne(db, sql: "PRAGMA cache_size") : nil
    if pages != nil { try db.execute(sql: "PRAGMA cache_size = -32768") }
    defer { if let pages { try? db.execute(sql: "PRAGMA cache_size = \(pages)") } }
    for (column, key) in keys {
      let record = amendment[key]
      try run(
        "INSERT INTO revision (change, record, body) VALUES (?, ?, ?)",
        [number, column, record.map(RecordBody.text)])
      switch (key, record) {
      case (.document(let id), .document(let document)?):
        let isNew = try amendment.formerDocument(id) == nil
        try writeHead(of: document, number, at, isNew: isNew)
      case (.document(let id), _):
        try run("DELETE FROM document WHERE id = ?", [id.text])
        try run("DELETE FROM link WHERE source = ?", [id.text])
      case (_, nil): try run("DELETE FROM head WHERE record = ?", [column])
      default:
        try run(
          "INSERT INTO head (record, change) VALUES (?, ?) "
            + "ON CONFLICT (record) DO UPDATE SET change = excluded.change",
          [column, number])
      }
    }
    return Change(
      number: number, at: Date(milliseconds: at), author: signature.author,
      words: amendment.words, undoes: undoes)
  }

  /// Records in one change from which on the tables are kept in memory while they are written, 32 MB
  /// of them at most, rather than put to the disk and fetched again.
  private static let most = 500

  private func writeHead(
    of document: Document, _ number: Int, _ at: Int, isNew: Bool
  ) throws {
    let key = FoldedKey(document.title).text
    let indexed: StatementArguments = [
      document.id.text, key, document.level.rawValue, document.isCore,
    ]
    let rest: StatementArguments = [
      document.title, document.status.rawValue, document.version, document.owner?.text,
      document.fields[.review], document.steps.count, number, at,
    ]
    let insertion = """
      INSERT OR REPLACE INTO document (id, key, level, is_core, title, status, version, owner,
        review, steps, change, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    if isNew {
      try run(insertion, indexed + rest)
      return try writeLinks(of: document, isNew: true)
    }
    // Most changes leave what the indexes hold as it is, and then write none of their pages.
    try run(
      """
      UPDATE document SET title = ?, status = ?, version = ?, owner = ?, review = ?, steps = ?,
        change = ?, changed_at = ?
      WHERE id = ? AND key = ? AND level = ? AND is_core = ?
      """, rest + indexed)
    if db.changesCount == 0 { try run(insertion, indexed + rest) }
    try writeLinks(of: document, isNew: false)
  }

  /// Replaces the links of a document where they differ from what is written, which is seldom.
  private func writeLinks(of document: Document, isNew: Bool) throws {
    var wanted = document.links.enumerated().map { Link(step: "", position: $0, target: $1.text) }
    for step in document.steps {
      wanted += step.links.enumerated().map {
        Link(step: step.id.text, position: $0, target: $1.text)
      }
    }
    if isNew, wanted.isEmpty { return }
    let statement = try db.cachedStatement(
      sql: "SELECT step, position, target FROM link WHERE source = ?")
    let written = try Row.fetchAll(statement, arguments: [document.id.text]).map(Link.init)
    guard Set(written) != Set(wanted) else { return }
    if !written.isEmpty { try run("DELETE FROM link WHERE source = ?", [document.id.text]) }
    for link in wanted {
      try run(
        "INSERT INTO link (source, step, position, target) VALUES (?, ?, ?, ?)",
        [document.id.text, link.step, link.position, link.target])
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// One row of the link table, but for its source.
private struct Link: Hashable {
  var step: String
  var position: Int
  var target: String

  init(step: String, position: Int, target: String) {
    self.step = step
    self.position = position
    self.target = target
  }

  init(_ row: Row) throws {
    step = try row.decode(atIndex: 0)
    position = try row.decode(atIndex: 1)
    target = try row.decode(atIndex: 2)
  }
}

extension Date {
  /// Since 1970, the way the tables keep time.
  var milliseconds: Int { Int((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
