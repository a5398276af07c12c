import ProcessModel
import Store

/// The states that what comes in and what is here grew out of, looked up in the ledger.
struct CommonGround {
  private(set) var records: [RecordKey: Record] = [:]
  /// Whether what comes in is a whole copy of this workspace that grew apart.
  private(set) var isCopy = false

  static let none = CommonGround()

  private init() {}

  /// What one document was.
  init(_ base: Document) { records = [.document(base.id): .document(base)] }

  /// What left as files, by what each document said then.
  init(
    of incoming: Workspace, that left: [DocumentID: ContentHash], in ledger: any Ledger
  ) throws {
    // Where it begins at the earliest, which is all that is known of when the chart left.
    var newest = 0
    // One look for all of them; nothing can have left a workspace in which nothing has happened.
    guard try !ledger.history(of: nil, limit: 1).isEmpty else { return }
    try ledger.read { _ in
      for document in incoming.documents {
        guard let state = left[document.id],
          let found = try ledger.state(of: document.id, where: { ContentHash(of: $0) == state })
        else { continue }
        records[.document(document.id)] = .document(found.document)
        newest = max(newest, found.change)
      }
    }
    guard newest > 0 else { return }
    try lookUpChart(of: incoming, asOf: newest, in: ledger)
  }

  /// Another workspace: what both were like when one was copied from the other.
  init(of incoming: Workspace, from other: any Ledger, in ledger: any Ledger) throws {
    let newest = try Self.lastShared(ledger, other)
    guard newest > 0 else { return }
    isCopy = true
    let theirs = Dictionary(
      incoming.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for id in Set(theirs.keys).union(try ledger.listing(.all, limit: nil).map(\.id)) {
      let here = try ledger.read { try $0.document(id) }
      guard here != theirs[id] else { continue }
      records[.document(id)] = try ledger.record(.document(id), asOf: newest)
    }
    try lookUpChart(of: incoming, asOf: newest, in: ledger)
  }

  private mutating func lookUpChart(
    of incoming: Workspace, asOf change: Int, in ledger: any Ledger
  ) throws {
    let keys: [RecordKey] =
      [.company] + incoming.seats.map { .seat($0.id) } + incoming.people.map { .person($0.id) }
      + incoming.issues.map { .issue($0.id) }
    for key in keys { records[key] = try ledger.record(key, asOf: change) }
  }

  /// The last change that both ledgers have: up to it they are the same, and none is behind it.
  private static func lastShared(_ one: any Ledger, _ other: any Ledger) throws -> Int {
    func newest(_ ledger: any Ledger) throws -> Int {
      try ledger.history(of: nil, limit: 1).first?.number ?? 0
    }
    func isShared(_ number: Int) throws -> Bool {
      try one.change(number) == other.change(number)
    }
    var (low, high) = (0, min(try newest(one), try newest(other)))
    while low < high {
      let middle = (low + high + 1) / 2
      if try isShared(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
