import GRDB
import ProcessModel

/// The present state, read within one transaction; what was read once is not read again.
final class StoredRecords: RecordLookup {
  private let db: Database
  private let cache: RecordCache
  /// By the text of their ids.
  private var documents: [String: Document?] = [:]
  private var newestChange: Int?
  /// How often nothing was found. After many times it is asked whether there is any document at all:
  /// into an empty workspace thousands may come in at once.
  private var misses = 0
  private var holdsDocuments: Bool?
  private static let mostMisses = 100

  init(_ db: Database, _ cache: RecordCache = RecordCache()) {
    self.db = db
    self.cache = cache
  }

  func company() throws -> Company {
    let change = try newest()
    if let known = cache.company(leftBy: change) { return known }
    guard case .company(let company)? = try record(.company) else { return Company(name: "") }
    cache.keep(company, leftBy: change)
    return company
  }

  /// The number of the newest change: while it stays the same, so does everything.
  private func newest() throws -> Int {
    if let newestChange { return newestChange }
    let statement = try db.cachedStatement(sql: "SELECT ifnull(max(number), 0) FROM change")
    let newest = try Int.fetchOne(statement) ?? 0
    newestChange = newest
    return newest
  }

  func document(_ id: DocumentID) throws -> Document? {
    if let known = documents[id.text] { return known }
    let found = try stored(id)
    documents[id.text] = .some(found)
    return found
  }

  private func isWithoutDocuments() throws -> Bool {
    guard misses > Self.mostMisses else { return false }
    if let holdsDocuments { return !holdsDocuments }
    let holds = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM document)") ?? false
    holdsDocuments = holds
    return !holds
  }

  private func stored(_ id: DocumentID) throws -> Document? {
    guard try !isWithoutDocuments() else { return nil }
    let statement = try db.cachedStatement(sql: "SELECT change FROM document WHERE id = ?")
    guard let change = try Int.fetchOne(statement, arguments: [id.text]) else {
      misses += 1
      return nil
    }
    if let known = cache.document(id, leftBy: change) { return known }
    let body = try text(
      "SELECT body FROM revision WHERE change = ? AND record = ?",
      [change, RecordKey.document(id).column])
    guard let body else { return nil }
    let document = try RecordBody.document(from: body)
    cache.keep(document, leftBy: change)
    return document
  }

  func document(titled key: FoldedKey) throws -> DocumentID? {
    guard try !isWithoutDocuments() else { return nil }
    let id = try text("SELECT id FROM document WHERE key = ? LIMIT 1", [key.text])
    if id == nil { misses += 1 }
    return id.map { DocumentID($0) }
  }

  func sources(of target: DocumentID) throws -> [DocumentID] {
    let statement = try db.cachedStatement(
      sql: "SELECT DISTINCT source FROM link WHERE target = ? ORDER BY source")
    return try String.fetchAll(statement, arguments: [target.text]).map { DocumentID($0) }
  }

  /// Seats leave the chart seldom, so that reading every document is cheaper than keeping a table.
  func documents(naming seat: SeatID) throws -> [DocumentID] {
    let bodies = try String.fetchCursor(
      db,
      sql: """
        SELECT revision.body FROM document
        JOIN revision ON revision.change = document.change
          AND revision.record = 'd/' || document.id
        WHERE instr(revision.body, ?) > 0 ORDER BY document.id
        """, arguments: ["\"\(seat)\""])
    var found: [DocumentID] = []
    while let body = try bodies.next() {
      let document = try RecordBody.document(from: body)
      if document.namedSeats.contains(seat) { found.append(document.id) }
    }
    return found
  }

  func chart() throws -> Chart {
    let change = try newest()
    if let known = cache.chart(leftBy: change) { return known }
    var chart = Chart()
    for record in try records(from: "p/", below: "s0") {
      switch record {
      case .seat(let seat): chart.seats.append(seat)
      case .person(let person): chart.people.append(person)
      default: continue
      }
    }
    cache.keep(chart, leftBy: change)
    return chart
  }

  func issues() throws -> [ParkedIssue] {
    try records(from: "i/", below: "i0").compactMap { record in
      if case .issue(let issue) = record { issue } else { nil }
    }.sorted { $0.number < $1.number }
  }

  func conflicts() throws -> [OpenConflicts] {
    try records(from: "c/", below: "c0").compactMap { record in
      if case .conflicts(let open) = record { open } else { nil }
    }
  }

  func conflicts(about owner: OpenConflicts.Owner) throws -> OpenConflicts? {
    guard case .conflicts(let open)? = try record(.conflicts(owner)) else { return nil }
    return open
  }

  /// The records whose names lie between two, in the order of their names.
  private func records(from first: String, below end: String) throws -> [ProcessModel.Record] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT head.record, revision.body FROM head
        JOIN revision ON revision.change = head.change AND revision.record = head.record
        WHERE head.record >= ? AND head.record < ? ORDER BY head.record
        """)
    let rows = try Row.fetchCursor(statement, arguments: [first, end])
    var records: [ProcessModel.Record] = []
    while let row = try rows.next() {
      guard let key = RecordKey(column: try row.decode(atIndex: 0)) else { continue }
      records.append(try RecordBody.record(from: try row.decode(atIndex: 1), key: key))
    }
    return records
  }

  private func record(_ key: RecordKey) throws -> ProcessModel.Record? {
    let sql = """
      SELECT revision.body FROM head
      JOIN revision ON revision.change = head.change AND revision.record = head.record
      WHERE head.record = ?
      """
    return try text(sql, [key.column]).map { try RecordBody.record(from: $0, key: key) }
  }

  private func text(_ sql: String, _ arguments: StatementArguments) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}
