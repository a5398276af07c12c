import Foundation
import ProcessModel
import Store

/// What somebody has to look at: documents that wait for approval, that nobody ever approved, and those
/// due for review.
struct Agenda {
  var waiting: [DocumentSummary]
  /// How many wait.
  var waitingCount: Int
  /// Those that have steps and were never approved, the Core Processes first, as far as they are named.
  var unapproved: [DocumentSummary]
  /// How many were never approved.
  var unapprovedCount: Int
  var due: [DocumentSummary]
  /// How many are due.
  var dueCount: Int
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
    waitingCount = try ledger.count(.waiting)
    let core = try ledger.listing(.core, limit: nil).filter {
      $0.version == 0 && $0.status == .draft && $0.steps > 0
    }
    let others = try ledger.listing(.unapproved, limit: Self.most + 1 + core.count).filter {
      !$0.isCore
    }
    unapproved = Array((core + others).prefix(Self.most + 1))
    unapprovedCount = try ledger.count(.unapproved)
    unsettled = UnsettledPlaces(count: try WaitingConflict.all(in: session).count)
    let due = DocumentFilter.due(by: session.world.wallTime(horizon).isoDay)
    self.due = try ledger.listing(due, limit: Self.most + 1)
    dueCount = try ledger.count(due)
  }

  /// Lines to be shown below a list of documents.
  func blocks(today: String) -> [Block] {
    var blocks: [Block] = []
    if !waiting.isEmpty {
      let names = FirstFew(waiting, most: Self.most, of: waitingCount) {
        "\($0.title, .strong) (\($0.state))"
      }
      blocks.append(
        .paragraph(
          "\("Waiting for approval:", .caution) \(names.inLine). \("approve TITLE by NAME", .command)"
        ))
    }
    if !unapproved.isEmpty {
      let names = FirstFew(unapproved, most: Self.most, of: unapprovedCount) {
        "\($0.title, .strong)"
      }
      let title = unapprovedCount == 1 ? unapproved[0].title : "all"
      blocks.append(
        .paragraph("Not yet approved: \(names.inLine). \("approve \(title) by NAME", .command)"))
    }
    if !due.isEmpty {
      let names = FirstFew(due, most: Self.most, of: dueCount) { summary in
        let day = summary.review ?? ""
        let verb = day < today ? "was due on" : "is due on"
        return "\(summary.title, .strong) \(verb) \(day)"
      }
      blocks.append(.paragraph("\("For review:", .caution) \(names.inLine)."))
    }
    return blocks + unsettled.blocks(decidedBy: "settle")
  }
}
