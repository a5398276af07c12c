import ArgumentParser
import Foundation
import ProcessModel

struct IssuesCommand: Command {
  static let page = Page(
    "issues", .room, usage: "issues [all]",
    summary: "See the parked issues.",
    paragraph:
      "Lists the open issues with the document and step they came from; issues all shows those that are done as well.",
    examples: [
      .init("issues", "shows what is open"), .init("issues all", "shows the done ones as well"),
    ])
  static let grammar = Grammar([.oneOf(["all", "open"])])

  @Argument var which: String?

  struct Row: Encodable, Sendable {
    var number: Int
    var text: String
    var document: String?
    var place: String?
    var by: String
    var at: Date
    var doneAt: Date?

    init(_ issue: ParkedIssue, document: String?) {
      number = issue.number
      text = issue.text
      self.document = document
      place = issue.place
      by = issue.by
      at = issue.at
      doneAt = issue.doneAt
    }
  }

  func run(in session: inout Session) throws -> Reply {
    let all = which?.lowercased() == "all"
    let rows = try Self.rows(session).filter { all || $0.doneAt == nil }
    guard !rows.isEmpty else {
      return .say(
        "No issue is \(all ? "on the list" : "open"). \("issue TEXT", .command) parks one.",
        payload: rows)
    }
    let table = Table(
      columns: ["", "Issue", "From", "By", "When"],
      rows: rows.map { row in
        let from = [row.document, row.place].compactMap { $0 }.joined(separator: " ")
        let text: Prose = row.doneAt == nil ? "\(row.text)" : "\("done:", .good) \(row.text)"
        return [
          "\("#\(row.number)", .quiet)", text, "\(from.isEmpty ? "–" : from)", "\(row.by)",
          "\(session.inWords(row.at))",
        ]
      })
    return Reply([.table(table)], payload: rows)
  }

  static func rows(_ session: Session) throws -> [Row] {
    try session.openLedger().read { records in
      try records.issues().map { issue in
        Row(issue, document: try issue.document.flatMap(records.document)?.title)
      }
    }
  }
}
