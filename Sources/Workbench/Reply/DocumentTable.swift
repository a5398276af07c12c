import Foundation
import ProcessModel
import Store

/// A listing of documents as a table whose rows can be named `#1`, `#2` ….
enum DocumentTable {
  /// One row for `--json`.
  struct Row: Encodable, Sendable {
    var number: Int
    var id: String
    var title: String
    var level: String
    var core: Bool
    var status: String
    var owner: String?
    var steps: Int
    var change: Int
    var changedAt: Date
  }

  static func reply(
    _ summaries: [DocumentSummary], in session: Session, heading: Prose?, hint: Prose?
  ) throws -> Reply {
    let company = try session.company()
    let chart = try session.chart()
    guard !summaries.isEmpty else {
      return Reply(
        [
          .paragraph(
            "Nothing here yet. Start with \("new core process Sales from sales", .command); \("templates", .command) lists what you can start from."
          )
        ], payload: [Row]())
    }
    let rows = summaries.enumerated().map { index, summary -> [Prose] in
      [
        "\("#\(index + 1)", .quiet)", "\(summary.title, .strong)",
        "\(LevelWords.name(of: summary.kind, in: company))",
        "\(chart.name(of: summary.owner) ?? "–")", "\(summary.steps)",
      ]
    }
    let payload = summaries.enumerated().map { index, summary in
      Row(
        number: index + 1, id: summary.id.text, title: summary.title,
        level: summary.level.rawValue, core: summary.isCore, status: summary.status.rawValue,
        owner: chart.name(of: summary.owner), steps: summary.steps, change: summary.change,
        changedAt: summary.changedAt)
    }
    var blocks: [Block] = []
    if let heading { blocks.append(.heading(heading)) }
    blocks.append(
      .table(
        Table(
          columns: ["", "Title", "Level", "Owner", "Steps"], rows: rows, spare: ["Steps", "Owner"]))
    )
    if let hint { blocks.append(.paragraph(hint)) }
    return Reply(blocks, payload: payload)
  }
}
