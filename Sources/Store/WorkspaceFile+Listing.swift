import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func listing(_ filter: DocumentFilter, limit: Int?) throws -> [DocumentSummary] {
    let (condition, arguments) = filter.condition
    let sql = """
      SELECT id, title, level, is_core, status, version, owner, steps, change, changed_at
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

  package func counts() throws -> [Document.Kind: Int] {
    try reading { db in
      var counts: [Document.Kind: Int] = [:]
      let rows = try Row.fetchAll(
        db, sql: "SELECT level, is_core, count(*) FROM document GROUP BY level, is_core")
      for row in rows {
        guard let level = Level(rawValue: row[0]) else { continue }
        counts[.init(level: level, isCore: row[1]), default: 0] += row[2] as Int
      }
      return counts
    }
  }

  package func links() throws -> [(source: DocumentID, step: StepID?, target: DocumentID)] {
    try reading { db in
      try Row.fetchAll(
        db, sql: "SELECT source, step, target FROM link ORDER BY source, step, position"
      ).map { row in
        let step: String = row[1]
        return (DocumentID(row[0]), step.isEmpty ? nil : StepID(step), DocumentID(row[2]))
      }
    }
  }
}

extension DocumentFilter {
  fileprivate var condition: (String, StatementArguments) {
    switch self {
    case .all: ("1", [])
    case .core: ("is_core", [])
    case .level(let level): ("level = ?", [level.rawValue])
    case .beginning(let key): ("key >= ? AND key < ?", [key.text, key.text + "\u{10FFFF}"])
    case .containing(let key): ("instr(key, ?) > 0", [key.text])
    case .unlinked(let level):
      ("level = ? AND id NOT IN (SELECT target FROM link)", [level.rawValue])
    }
  }
}

extension DocumentSummary {
  fileprivate init(_ row: Row) throws {
    id = DocumentID(row[0])
    title = row[1]
    level = Level(rawValue: row[2]) ?? .sop
    isCore = row[3]
    status = Status(rawValue: row[4]) ?? .draft
    version = row[5]
    owner = (row[6] as String?).map { SeatID($0) }
    steps = row[7]
    change = row[8]
    changedAt = Date(milliseconds: row[9])
  }
}
