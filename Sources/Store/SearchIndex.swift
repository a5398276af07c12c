import Foundation
import GRDB
import ProcessModel

/// The full-text index, brought up to date when somebody searches: writing a step costs nothing more,
/// and the first search after many changes costs a moment.
struct SearchIndex {
  let db: Database

  /// Rows of the index that one document may have; the first is its title.
  private static let span = 1 << 20

  /// Whether something was changed since the index was last brought up to date.
  static func isBehind(_ db: Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT change < (SELECT ifnull(max(number), 0) FROM change) FROM index_state") == 1
  }

  func bringUpToDate() throws {
    let stale = try Row.fetchAll(
      db,
      sql: """
        SELECT document.id, document.change, indexed.number FROM document
        LEFT JOIN indexed ON indexed.document = document.id
        WHERE indexed.change IS NOT document.change
        """)
    let records = StoredRecords(db)
    for row in stale {
      let id = DocumentID(try row.decode(atIndex: 0))
      guard let document = try records.document(id) else { continue }
      try index(document, asOf: try row.decode(atIndex: 1), formerly: try row.decode(atIndex: 2))
    }
    let gone = try Int.fetchAll(
      db, sql: "SELECT number FROM indexed WHERE document NOT IN (SELECT id FROM document)")
    for number in gone {
      try forget(number)
      try run("DELETE FROM indexed WHERE number = ?", [number])
    }
    try run("UPDATE index_state SET change = (SELECT ifnull(max(number), 0) FROM change)", [])
  }

  /// Lines that are weighed at most. Where more than that hold the words, which of them is best says
  /// nothing any more, and weighing all would take longer than a blink: then titles come first.
  private static let mostWeighed = 1000

  func hits(for words: String, limit: Int) throws -> [SearchHit] {
    guard let pattern = FTS5Pattern(matchingAllPrefixesIn: words) else { return [] }
    let first = try numbers("", pattern, limit: Self.mostWeighed + 1)
    let best =
      first.count > Self.mostWeighed
      ? try titlesFirst(pattern, first, limit: limit)
      : try numbers("ORDER BY bm25(passage, 4.0, 1.0)", pattern, limit: limit)
    let statement = try db.cachedStatement(
      sql: "SELECT document, title, place, text FROM passage WHERE rowid = ?")
    return try best.compactMap { number in
      try Row.fetchOne(statement, arguments: [number]).map { row in
        SearchHit(
          document: DocumentID(try row.decode(atIndex: 0)), title: try row.decode(atIndex: 1),
          place: try row.decode(atIndex: 2), text: try row.decode(atIndex: 3))
      }
    }
  }

  /// The titles among the lines that match, then the first of the others.
  private func titlesFirst(_ pattern: FTS5Pattern, _ others: [Int], limit: Int) throws -> [Int] {
    let titles = try numbers("AND rowid % \(Self.span) = 0", pattern, limit: limit)
    let rest = others.lazy.filter { $0 % Self.span != 0 }
    return titles + rest.prefix(limit - titles.count)
  }

  private func numbers(_ clause: String, _ pattern: FTS5Pattern, limit: Int) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM passage WHERE passage MATCH ? \(clause) LIMIT ?")
    return try Int.fetchAll(statement, arguments: [pattern, limit])
  }

  private func index(_ document: Document, asOf change: Int, formerly number: Int?) throws {
    var number = number
    if let number { try forget(number) }
    if number == nil {
      try run(
        "INSERT INTO indexed (document, change) VALUES (?, ?)", [document.id.text, change])
      number = Int(db.lastInsertedRowID)
    } else {
      try run("UPDATE indexed SET change = ? WHERE number = ?", [change, number])
    }
    guard let number else { return }
    for (offset, passage) in document.passages.enumerated() where offset < Self.span {
      try run(
        "INSERT INTO passage (rowid, text, title, document, place) VALUES (?, ?, ?, ?, ?)",
        [
          number * Self.span + offset, passage.text, document.title, document.id.text,
          passage.place,
        ])
    }
  }

  private func forget(_ number: Int) throws {
    try run(
      "DELETE FROM passage WHERE rowid >= ? AND rowid < ?",
      [number * Self.span, (number + 1) * Self.span])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension Document {
  /// Every text of the document with where it stands.
  fileprivate var passages: [(place: String, text: String)] {
    var passages: [(place: String, text: String)] = [("", title)]
    for field in Field.allCases {
      if let text = fields[field] { passages.append((field.title, text)) }
    }
    passages += addressedLines.map { ("\($0.address)", $0.text) }
    for (index, step) in steps.enumerated() {
      for text in [step.caution, step.result].compactMap({ $0 }) {
        passages.append(("\(index + 1)", text))
      }
    }
    return passages
  }
}
