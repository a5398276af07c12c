import LevelChecker
import ProcessModel
import Store

/// Checks every document of a workspace, and the whole.
enum WorkspaceCheck {
  /// Documents whose findings are printed; beyond, nobody reads on, and the gravest stand first.
  private static let mostDocuments = 100
  /// Documents read at one go: others may write in between.
  private static let batch = 100

  static func run(in session: Session) throws -> Reply {
    let ledger = try session.openLedger()
    let checker = try session.checker()
    let around = try Neighbourhood(session)
    var summary = WorkspaceSummary(
      documents: [], seats: [], thresholds: try session.company().thresholds)
    summary.documents.reserveCapacity(around.documents.count)
    var found = Found()
    var entries: [CheckPayload.Entry] = []
    session.shelf.tidy(for: ledger.path, keeping: around.documents.count)
    for start in stride(from: 0, to: around.documents.count, by: batch) {
      let batch = around.documents[start..<min(start + batch, around.documents.count)]
      try ledger.read { records in
        for listed in batch {
          if session.wantsJSON {
            guard let document = try records.document(listed.id) else { continue }
            let report = checker.report(
              on: document, in: around.surroundings(of: listed), explaining: false
            ).withoutWaived(of: document).report
            entries.append(.init(checked: document, report))
            summary.documents.append(.init(document))
            found.add(report.brief, titled: document.title)
          } else if let item = try item(listed, around, checker, records, session) {
            summary.documents.append(item.entry)
            found.add(item.brief, titled: listed.title)
          }
        }
      }
    }
    let whole = checker.findings(inWorkspace: summary).map(\.finding)
    var blocks = found.blocks(most: mostDocuments)
    if !whole.isEmpty { blocks.append(.steps(whole.map(ReportBlocks.line))) }
    if let closing = found.closing { blocks.append(.paragraph(closing)) }
    var reply = Reply(
      blocks, payload: CheckPayload(documents: entries, workspace: whole.map { .init($0) }))
    reply.foundErrors = found.hasErrors
    return reply
  }

  /// What is known of a document, or is found now.
  private static func item(
    _ listed: DocumentSummary, _ around: Neighbourhood, _ checker: LevelChecker,
    _ records: any RecordLookup, _ session: Session
  ) throws -> BriefShelf.Item? {
    let state = around.state(of: listed)
    if let known = session.shelf.item(listed.id, in: state) { return known }
    guard let document = try records.document(listed.id) else { return nil }
    var brief = checker.brief(on: document, in: around.surroundings(of: listed))
    brief.findings.removeAll { document.waiver(of: $0) != nil }
    let item = BriefShelf.Item(state: state, brief: brief, entry: .init(document))
    session.shelf.keep(item, for: listed.id)
    return item
  }

  /// What the documents of a workspace lack, for people.
  private struct Found {
    private var lacking: [(title: String, brief: Brief)] = []
    private var count = 0
    private(set) var hasErrors = false

    mutating func add(_ brief: Brief, titled title: String) {
      count += 1
      guard let gravest = brief.findings.first?.severity else { return }
      hasErrors = hasErrors || gravest == .error
      lacking.append((title, brief))
    }

    func blocks(most: Int) -> [Block] {
      guard lacking.count > most else {
        return lacking.flatMap { ReportBlocks.blocks($0.title, $0.brief) }
      }
      let order = lacking.indices.sorted { left, right in
        let (a, b) = (lacking[left].brief, lacking[right].brief)
        let (first, second) = (a.findings[0].severity, b.findings[0].severity)
        return first != second ? first > second : left < right
      }
      let shown = order.prefix(most).flatMap {
        ReportBlocks.blocks(lacking[$0].title, lacking[$0].brief)
      }
      let rest: Prose =
        "and \(lacking.count - most) more documents: \("check TITLE", .command) shows one, \("check all --json", .command) gives all of it to another program."
      return shown + [.paragraph(rest)]
    }

    var closing: Prose? {
      let fine = count - lacking.count
      if count == 0 { return "There is nothing to check yet." }
      if count == 1 { return fine == 1 ? "\("The document needs nothing.", .good)" : nil }
      if fine == count { return "\("None of the \(count) documents needs anything.", .good)" }
      return "\(fine) of \(count) documents need nothing."
    }
  }
}

extension CheckPayload.Entry {
  init(checked document: Document, _ report: Report) {
    self.init(
      path: nil,
      outcome: .checked(title: document.title, level: document.level, report: report))
  }
}
