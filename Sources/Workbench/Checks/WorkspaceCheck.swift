import LevelChecker
import ProcessModel
import Store

/// Checks every document of a workspace, and the whole.
enum WorkspaceCheck {
  /// Documents whose findings are printed; beyond, nobody reads on, and the gravest stand first.
  private static let mostDocuments = 100

  static func run(in session: Session) throws -> Reply {
    let ledger = try session.openLedger()
    let around = try Neighbourhood(session)
    let documents = around.documents
    session.shelf.tidy(for: ledger.path, keeping: documents.count)
    let states = documents.indices.map(around.state)
    // The shelf keeps no lines.
    var items: [BriefShelf.Item?] =
      session.wantsJSON
      ? Array(repeating: nil, count: documents.count)
      : zip(documents, states).map { session.shelf.item($0.id, in: $1) }
    var entries: [CheckPayload.Entry?] =
      session.wantsJSON ? Array(repeating: nil, count: documents.count) : []
    let checker = try session.checker()
    let unread = items.indices.filter { items[$0] == nil }
    try ledger.documents(unread.map { documents[$0] }) { index, document in
      let place = unread[index]
      let surroundings = around.surroundings(of: place)
      let brief: Brief
      if session.wantsJSON {
        let report = checker.report(on: document, in: surroundings, explaining: false)
          .withoutWaived(of: document).report
        entries[place] = .init(checked: document, report)
        brief = report.brief
      } else {
        brief = checker.brief(on: document, in: surroundings).withoutWaived(of: document)
      }
      let item = BriefShelf.Item(state: states[place], brief: brief, entry: .init(document))
      items[place] = item
      session.shelf.keep(item, for: document.id)
    }
    var summary = WorkspaceSummary(
      documents: [], seats: [], thresholds: try session.company().thresholds)
    summary.documents.reserveCapacity(documents.count)
    var found = Found()
    for case (let listed, let item?) in zip(documents, items) {
      summary.documents.append(item.entry)
      found.add(item.brief, titled: listed.title)
    }
    return reply(found, entries, checker.findings(inWorkspace: summary).map(\.finding))
  }

  private static func reply(
    _ found: Found, _ entries: [CheckPayload.Entry?], _ whole: [Finding]
  ) -> Reply {
    var blocks = found.blocks(most: mostDocuments)
    if !whole.isEmpty { blocks.append(.steps(whole.map(ReportBlocks.line))) }
    if let closing = found.closing { blocks.append(.paragraph(closing)) }
    let payload = CheckPayload(
      documents: entries.compactMap { $0 }, workspace: whole.map { .init($0) })
    var reply = Reply(blocks, payload: payload)
    reply.foundErrors = found.hasErrors
    return reply
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
