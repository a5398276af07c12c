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
    let wantsJSON = session.wantsJSON
    // The shelf keeps no lines.
    var items: [BriefShelf.Item?] =
      wantsJSON
      ? Array(repeating: nil, count: documents.count)
      : documents.indices.map { session.shelf.item(documents[$0].id, in: states[$0]) }
    var entries: [CheckPayload.Entry] = []
    let checker = try session.checker()
    let unread = items.indices.filter { items[$0] == nil }
    let looks = try ledger.documents(unread.map { documents[$0] }) { index, document in
      let place = unread[index]
      let reading = checker.reading(of: document, in: around.surroundings(of: place))
      return Look(at: document, reading, in: states[place], wholeReport: wantsJSON)
    }
    for case (let place, let look?) in zip(unread, looks) {
      items[place] = look.item
      session.shelf.keep(look.item, for: documents[place].id)
      if let entry = look.entry { entries.append(entry) }
    }
    var summary = WorkspaceSummary(
      documents: [], seats: [], thresholds: try session.company().thresholds)
    summary.documents.reserveCapacity(documents.count)
    var found = Found()
    for place in documents.indices {
      guard let item = items[place] else { continue }
      summary.documents.append(item.entry)
      found.add(item.brief, titled: documents[place].title)
    }
    return reply(found, entries, checker.findings(inWorkspace: summary).map(\.finding))
  }

  private static func reply(
    _ found: Found, _ entries: [CheckPayload.Entry], _ whole: [Finding]
  ) -> Reply {
    var blocks = found.blocks(most: mostDocuments)
    if !whole.isEmpty { blocks.append(.steps(whole.map(ReportBlocks.line))) }
    if let closing = found.closing { blocks.append(.paragraph(closing)) }
    let payload = CheckPayload(
      documents: entries, workspace: whole.map { .init($0) })
    var reply = Reply(blocks, payload: payload)
    reply.foundErrors = found.hasErrors
    return reply
  }

  /// What was seen of one document.
  private struct Look: Sendable {
    var item: BriefShelf.Item
    /// For other programs, where they asked.
    var entry: CheckPayload.Entry?

    init(at document: Document, _ reading: Reading, in state: Int, wholeReport: Bool) {
      let brief: Brief
      if wholeReport {
        let report = reading.report(explaining: false).withoutWaived(of: document).report
        entry = .init(checked: document, report)
        brief = report.brief
      } else {
        brief = reading.brief.withoutWaived(of: document)
      }
      item = BriefShelf.Item(state: state, brief: brief, entry: .init(reading))
    }
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
