import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func picture(_ id: PictureID) throws -> Picture? {
    try reading { db in
      try Row.fetchOne(
        db, sql: "SELECT id, format, bytes FROM blob WHERE id = ?", arguments: [id.text]
      ).flatMap(Picture.init)
    }
  }

  package func workspace() throws -> Workspace {
    try reading { db in
      let records = StoredRecords(db)
      let chart = try records.chart()
      var workspace = Workspace(
        company: try records.company(), seats: chart.seats, people: chart.people)
      let bodies = try String.fetchCursor(
        db,
        sql: """
          SELECT revision.body FROM document
          JOIN revision ON revision.change = document.change
            AND revision.record = 'd/' || document.id
          ORDER BY document.key, document.id
          """)
      var pictures: Set<PictureID> = []
      while let body = try bodies.next() {
        guard
          case .document(let document) = try RecordBody.record(
            from: body, key: .document(DocumentID("")))
        else { continue }
        workspace.documents.append(document)
        pictures.formUnion(document.steps.compactMap(\.picture))
      }
      for id in pictures.sorted() {
        let row = try Row.fetchOne(
          db, sql: "SELECT id, format, bytes FROM blob WHERE id = ?", arguments: [id.text])
        if let picture = row.flatMap(Picture.init) { workspace.pictures.append(picture) }
      }
      return workspace
    }
  }

  package func copy(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError.exists(path: path)
    }
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path)
    }
  }
}

extension Picture {
  fileprivate init?(_ row: Row) {
    guard let format = Format(rawValue: row[1]) else { return nil }
    self.init(id: PictureID(row[0]), format: format, bytes: [UInt8](row[2] as Data))
  }
}
