import Foundation
import ProcessModel
import Store

/// What somebody has to look at: documents that wait for approval, that nobody ever approved, and those
/// due for review.
struct Agenda {
  var waiting: [DocumentSummary]
  /// Those that have steps and were never approved, the Core Processes first, as far as they are named.
  var unapproved: [DocumentSummary]
  /// How many were never approved.
  var unapprovedCount: Int
  var due: [DocumentSummary]
  /// Places that both sides of an import changed and nobody has decided about.
  var unsettled: UnsettledPlaces

  /// Days ahead in which a review is told of.
  private static let daysAhead = 30
  /// Documents named; more are only counted.
  private static let most = 5

  init(_ session: Session) throws {
    let ledger = try session.openLedger()
    let horizon = session.world.now().addingTimeInterval(Double(Self.daysAhead) * 86400)
    waiting = try ledger.listing(.waiting, limit: Self.most + 1)
    let core = try ledger.listing(.core, limit: nil).filter {
      $0.version == 0 && $0.status == .draft && $0.steps > 0
    }
    let others = try ledger.listing(.unapproved, limit: Self.most + core.count).filter {
      !$0.isCore
    }
    unapproved = Array((core + others).prefix(Self.most))
    unapprovedCount = try ledger.count(.unapproved)
    unsettled = UnsettledPlaces(count: try WaitingConflict.all(in: session).count)
    due = try ledger.listing(.due(by: session.world.wallTime(horizon).isoDay), limit: Self.most + 1)
  }

  /// Lines to be shown below a list of documents.
  func blocks(today: String) -> [Block] {
    var blocks: [Block] = []
    if !waiting.isEmpty {
      let names = Self.joined(waiting, more: waiting.count > Self.most ? "more" : nil) {
        "\($0.title, .strong) (\($0.state))"
      }
      blocks.append(
        .paragraph(
          "\("Waiting for approval:", .caution) \(names). \("approve TITLE by NAME", .command)"))
    }
    if !unapproved.isEmpty {
      let more = unapprovedCount - unapproved.count
      let names = Self.joined(unapproved, more: more > 0 ? "\(more) more" : nil) {
        "\($0.title, .strong)"
      }
      let title = unapprovedCount == 1 ? unapproved[0].title : "all"
      blocks.append(
        .paragraph("Not yet approved: \(names). \("approve \(title) by NAME", .command)"))
    }
    if !due.isEmpty {
      let names = Self.joined(due, more: due.count > Self.most ? "more" : nil) { summary in
        let day = summary.review ?? ""
        let verb = day < today ? "was due on" : "is due on"
        return "\(summary.title, .strong) \(verb) \(day)"
      }
      blocks.append(.paragraph("\("For review:", .caution) \(names)."))
    }
    return blocks + unsettled.blocks(decidedBy: "settle")
  }

  private static func joined(
    _ documents: [DocumentSummary], more: String?, _ say: (DocumentSummary) -> Prose
  ) -> Prose {
    let named = documents.prefix(most).map(say)
    let all = named.dropFirst().reduce(named.first ?? "") { "\($0), \($1)" }
    return more.map { "\(all) and \($0)" } ?? all
  }
}
