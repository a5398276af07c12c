import ArgumentParser
import Foundation
import LevelChecker
import ProcessModel
import Store

struct StatusCommand: Command {
  static let page = Page(
    "status", .start, usage: "status",
    summary: "See on one screen how far the Core Processes are.",
    paragraph:
      "Each Core Process with its owner, its steps, the level it reads at, its state, the work instructions under it and when it last changed; below them what waits for approval or was never approved, what is due for review within a month, and what waits to be settled.",
    examples: [
      .init("status", "shows the screen"), .init("status --json", "gives it to another program"),
    ])
  static let showsLevels = true

  /// Core Processes shown before the rest is only counted.
  private static let mostRows = 20

  struct Row: Encodable, Sendable {
    var title: String
    var owner: String?
    var steps: Int
    /// nil where there are no steps to read.
    var verdict: Verdict?
    var state: String
    var instructions: Int
    var changedAt: Date
  }

  struct Payload: Encodable, Sendable {
    var company: String
    var author: String
    var documents: [String: Int]
    var coreProcesses: [Row]
    var waitingForApproval: [String]
    /// How many documents have steps and were never approved.
    var notYetApproved: Int
    var dueForReview: [String]
    var changedOnBothSides: Int
  }

  func run(in session: inout Session) throws -> Reply {
    try Self.screen(in: &session)
  }

  /// The whole screen in one look: it shows one moment, and the file is locked but once.
  static func screen(in session: inout Session) throws -> Reply {
    try session.openLedger().read { _ in try look(in: &session) }
  }

  private static func look(in session: inout Session) throws -> Reply {
    let ledger = try session.openLedger()
    let company = try session.company()
    let chart = try session.chart()
    let counts = try ledger.counts()
    let core = try ledger.listing(.core, limit: mostRows)
    session.listed = core.map(\.id)
    let rows = try core.compactMap { try row($0, session, chart) }
    let agenda = try Agenda(session)
    let payload = Payload(
      company: company.name, author: try session.author(),
      documents: Dictionary(
        uniqueKeysWithValues: counts.map { (LevelWords.inSentence($0.kind), $0.count) }),
      coreProcesses: rows, waitingForApproval: agenda.waiting.map(\.title),
      notYetApproved: agenda.unapprovedCount, dueForReview: agenda.due.map(\.title),
      changedOnBothSides: agenda.unsettled.count)
    var blocks: [Block] = [.heading("\(company.wayTitle)")]
    if company.isSample {
      blocks.append(
        .paragraph(
          "This is a sample company to try things on. Start your own with \("way NAME.way", .command)."
        ))
    }
    if rows.isEmpty {
      blocks.append(
        .paragraph(
          "No Core Process yet. Start one with \("new core process Sales from sales", .command); \("templates", .command) lists what you can start from."
        ))
    } else {
      blocks.append(.table(table(rows, session)))
    }
    blocks += agenda.blocks(today: session.world.wallTime(session.world.now()).isoDay)
    blocks.append(.paragraph("\(summary(counts, rows.count, company), .quiet)"))
    return Reply(blocks, payload: payload)
  }

  private static func row(_ summary: DocumentSummary, _ session: Session, _ chart: Chart) throws
    -> Row?
  {
    let document = try session.openLedger().read { records in
      try records.document(summary.id)
    }
    guard let document else { return nil }
    return Row(
      title: summary.title, owner: chart.name(of: summary.owner), steps: summary.steps,
      verdict: document.steps.isEmpty ? nil : try session.checker().verdict(on: document),
      state: summary.state,
      instructions: document.allLinks.count, changedAt: summary.changedAt)
  }

  private static func table(_ rows: [Row], _ session: Session) -> Table {
    Table(
      columns: ["", "Core Process", "Owner", "Steps", "Reads as", "State", "Linked", "Changed"],
      rows: rows.enumerated().map { index, row in
        [
          "\("#\(index + 1)", .quiet)", "\(row.title, .strong)",
          row.owner.map { "\($0)" } ?? "\("nobody", .caution)", "\(row.steps)",
          row.verdict.map { "\($0.inWords)" } ?? "–", "\(row.state)", "\(row.instructions)",
          "\(session.inWords(row.changedAt))",
        ]
      }, spare: ["Linked", "Changed", "Steps", "Owner"])
  }

  private static func summary(_ counts: [KindCount], _ shown: Int, _ company: Company) -> String {
    let parts = LevelProfile.all.map(\.kind).compactMap { kind -> String? in
      let count = counts[kind]
      guard count > 0 else { return nil }
      return "\(count) \(LevelWords.plural(kind, count, in: company))"
    }
    let core = counts[.coreProcess]
    let more = core > shown ? " The first \(shown) Core Processes are shown; list shows all." : ""
    return parts.isEmpty ? "No documents yet." : parts.joined(separator: ", ") + "." + more
  }
}
