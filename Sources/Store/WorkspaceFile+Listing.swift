import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func listing(_ filter: DocumentFilter, limit: Int?) throws -> [DocumentSummary] {
    let (condition, arguments) = filter.condition(limit ?? -1)
    let sql = """
      SELECT id, title, level, is_core, status, version, owner, steps, change, changed_at, review
      FROM document WHERE \(condition) ORDER BY key, id LIMIT ?
      """
    return try reading { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: sql), arguments: arguments + [limit ?? -1])
      var summaries: [DocumentSummary] = []
      while let row = try rows.next() { summaries.append(try DocumentSummary(row)) }
      return summaries
    }
  }

  package func count(_ filter: DocumentFilter) throws -> Int {
    let (condition, arguments) = filter.condition(-1)
    let sql = "SELECT count(*) FROM document WHERE \(condition)"
    return try reading { db in
      try Row.fetchOne(db, sql: sql, arguments: arguments)?.decode(Int.self, atIndex: 0) ?? 0
    }
  }

  package func counts() throws -> [KindCount] {
    try reading { db in
      var counts: [KindCount] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT level, is_core, count(*) FROM document GROUP BY level, is_core")
      // Copies, since what is read straight from SQLite is not checked for what it is.
      while let row = try rows.next()?.copy() {
        guard let level = Level(rawValue: try row.decode(atIndex: 0)) else { continue }
        let kind = Document.Kind(level: level, isCore: try row.decode(atIndex: 1))
        counts.add(try row.decode(atIndex: 2), of: kind)
      }
      return counts
    }
  }

  package func links() throws -> [(source: DocumentID, step: StepID?, target: DocumentID)] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT source, step, target FROM link ORDER BY source, step, position")
      let rows = try Row.fetchCursor(statement)
      var links: [(source: DocumentID, step: StepID?, target: DocumentID)] = []
      while let row = try rows.next() {
        let step: String = try row.decode(atIndex: 1)
        links.append(
          (
            DocumentID(try row.decode(atIndex: 0)), step.isEmpty ? nil : StepID(step),
            DocumentID(try row.decode(atIndex: 2))
          ))
      }
      return links
    }
  }
}

extension DocumentFilter {
  fileprivate func condition(_ limit: Int) -> (String, StatementArguments) {
    switch self {
    case .all: ("1", [])
    case .core: ("is_core", [])
    case .level(let level): ("level = ?", [level.rawValue])
    case .beginning(let key): ("key >= ? AND key < ?", [key.text, key.text + "\u{10FFFF}"])
    // Looked for in the index alone, which is a fifth of what the rows are.
    case .containing(let key):
      (
        """
        id IN (SELECT id FROM document WHERE instr(key, ?) > 0 ORDER BY key, id LIMIT ?)
        """, [key.text, limit]
      )
    case .unlinked(let level):
      ("level = ? AND id NOT IN (SELECT target FROM link)", [level.rawValue])
    case .waiting: ("(\(Schema.waits))", [])
    case .unapproved: ("version = 0 AND status = 'draft' AND steps > 0", [])
    case .due(let day): ("review <= ? AND review GLOB '[12][0-9][0-9][0-9]-[01][0-9]-*'", [day])
    case .changed(let moment): ("changed_at >= ?", [moment.milliseconds])
    }
  }
}

extension DocumentSummary {
  fileprivate init(_ row: Row) throws {
    id = DocumentID(try row.decode(atIndex: 0))
    title = try row.decode(atIndex: 1)
    level = Level(rawValue: try row.decode(atIndex: 2)) ?? .sop
    isCore = try row.decode(atIndex: 3)
    status = Status(rawValue: try row.decode(atIndex: 4)) ?? .draft
    version = try row.decode(atIndex: 5)
    owner = try row.decode(String?.self, atIndex: 6).map { SeatID($0) }
    steps = try row.decode(atIndex: 7)
    change = try row.decode(atIndex: 8)
    changedAt = Date(milliseconds: try row.decode(atIndex: 9))
    review = try row.decode(String?.self, atIndex: 10)
  }
}
