import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func picture(_ id: PictureID) throws -> Picture? {
    try reading { try Picture.fetch(id, $0) }
  }

  package func workspace(going: (_ done: Int, _ all: Int) -> Void) throws -> Workspace {
    // The texts are fetched at once, as of one moment; reading them takes longer and needs no lock.
    var (workspace, bodies) = try reading { db in
      let records = StoredRecords(db)
      let chart = try records.chart()
      let pictures = try Row.fetchAll(
        db, sql: "SELECT id, format, bytes FROM blob ORDER BY id")
      return (
        Workspace(
          company: try records.company(), seats: chart.seats, people: chart.people,
          pictures: try pictures.compactMap(Picture.init), issues: try records.issues()),
        try String.fetchAll(
          db,
          sql: """
            SELECT revision.body FROM document
            JOIN revision ON revision.change = document.change
              AND revision.record = 'd/' || document.id
            ORDER BY document.key, document.id
            """)
      )
    }
    try StoreError.translating(path) {
      workspace.documents = try bodies.enumerated().map { index, body in
        going(index, bodies.count)
        return try RecordBody.document(from: body)
      }
    }
    let named = Set(workspace.documents.flatMap { $0.steps.compactMap(\.picture) })
    workspace.pictures.removeAll { !named.contains($0.id) }
    return workspace
  }

  package func copy(to path: String) throws {
    try Arrival.at(path) { draft in
      try StoreError.translating(path) {
        try queue.writeWithoutTransaction {
          try $0.execute(sql: "VACUUM INTO ?", arguments: [draft])
        }
      }
    }
  }
}

extension Picture {
  fileprivate static func fetch(_ id: PictureID, _ db: Database) throws -> Picture? {
    let row = try Row.fetchOne(
      db, sql: "SELECT id, format, bytes FROM blob WHERE id = ?", arguments: [id.text])
    return try row.flatMap(Picture.init)
  }

  fileprivate init?(_ row: Row) throws {
    guard let format = Format(rawValue: try row.decode(atIndex: 1)) else { return nil }
    let bytes: Data = try row.decode(atIndex: 2)
    self.init(id: PictureID(try row.decode(atIndex: 0)), format: format, bytes: [UInt8](bytes))
  }
}
