import ArgumentParser
import Foundation
import ProcessModel
import Store

struct HistoryCommand: Command {
  static let page = Page(
    "history", alsoKnownAs: ["log"], .goBack, usage: "history [DOCUMENT]",
    summary: "See who changed what, and when.",
    paragraph:
      "The newest change comes first. With a title only that document's changes are listed. The numbers are what undo and restore understand.",
    examples: [
      .init("history", "shows what was done last"),
      .init("history sales", "shows what Sales went through"),
    ])
  static let grammar = Grammar([.document])

  /// Changes shown to a person before the rest is only counted.
  private static let mostRows = 40

  @Argument var title: String?

  struct Row: Encodable, Sendable {
    var change: Int
    var at: Date
    var author: String
    var words: String
    var undoes: Int?
  }

  func run(in session: inout Session) throws -> Reply {
    let isWhole = title.map { $0.meansAll && !session.isTitle($0) } ?? true
    let key = try (isWhole ? nil : title).map {
      RecordKey.document(try session.documentID(named: $0))
    }
    let changes = try session.openLedger().history(of: key, limit: nil)
    let rows = changes.map {
      Row(
        change: $0.number, at: $0.at, author: $0.author, words: $0.words, undoes: $0.undoes)
    }
    guard !rows.isEmpty else { return .say("Nothing has been changed yet.", payload: rows) }
    let table = Table(
      columns: ["", "When", "Who", "What"],
      rows: rows.prefix(Self.mostRows).map { row in
        [
          "\("#\(row.change)", .quiet)", "\(session.inWords(row.at))", "\(row.author)",
          "\(row.words)",
        ]
      })
    var blocks: [Block] = [.table(table)]
    if rows.count > Self.mostRows {
      blocks.append(
        .paragraph("\("and \(rows.count - Self.mostRows) earlier changes", .quiet)"))
    }
    return Reply(blocks, payload: rows)
  }
}
