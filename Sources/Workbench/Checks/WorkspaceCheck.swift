import LevelChecker
import ProcessModel

/// Checks every document of a workspace, and the whole.
enum WorkspaceCheck {
  static func run(in session: Session) throws -> Reply {
    let ledger = try session.openLedger()
    let checker = try session.checker()
    var entries: [CheckPayload.Entry] = []
    var summary = WorkspaceSummary(documents: [], seats: try session.chart().seats)
    var blocks: [Block] = []
    var fine = 0
    var foundErrors = false
    for listed in try ledger.listing(.all, limit: nil) {
      guard let document = try ledger.read({ try $0.document(listed.id) }) else { continue }
      let report = checker.report(on: document, in: try session.surroundings(of: document))
        .withoutWaived(of: document).report
      summary.documents.append(.init(document))
      entries.append(
        .init(
          path: nil,
          outcome: .checked(title: document.title, level: document.level, report: report)))
      foundErrors = foundErrors || report.findings.contains { $0.severity == .error }
      if report.findings.isEmpty {
        fine += 1
      } else {
        blocks += ReportBlocks.blocks(document.title, report, more: nil)
      }
    }
    let whole = checker.findings(inWorkspace: summary).map(\.finding)
    if !whole.isEmpty { blocks.append(.steps(whole.map(ReportBlocks.line))) }
    if let closing = closing(fine: fine, of: entries.count) { blocks.append(.paragraph(closing)) }
    var reply = Reply(
      blocks,
      payload: CheckPayload(documents: entries, workspace: whole.map { .init($0) }))
    reply.foundErrors = foundErrors
    return reply
  }

  private static func closing(fine: Int, of all: Int) -> Prose? {
    if all == 0 { return "There is nothing to check yet." }
    if all == 1 { return fine == 1 ? "\("The document needs nothing.", .good)" : nil }
    if fine == all { return "\("None of the \(all) documents needs anything.", .good)" }
    return "\(fine) of \(all) documents need nothing."
  }
}
