import ProcessModel
import Store

/// Which of several documents can be approved together, and why the others cannot.
struct ApprovalRound {
  /// One that stays as it is, for `--json`.
  struct LeftOut: Encodable, Sendable {
    var document: String
    var reason: Reason
  }

  enum Reason: String, Encodable, Sendable, CaseIterable {
    case unsettled = "changed on both sides"
    case empty = "no steps"
    case retired
  }

  private(set) var approving: [DocumentID] = []
  private(set) var leftOut: [LeftOut] = []
  /// How many are approved as they stand already.
  private(set) var approvedBefore = 0

  /// Documents named in one go; more are only counted.
  private static let most = 10

  /// Every document of the workspace that is not approved as it stands.
  init(_ session: Session) throws {
    for summary in try session.openLedger().listing(.all, limit: nil) {
      if summary.status == .approved {
        approvedBefore += 1
      } else if summary.status == .retired {
        leave(summary.title, .retired)
      } else if summary.steps == 0 {
        leave(summary.title, .empty)
      } else {
        try take(summary.id, summary.title, session)
      }
    }
  }

  /// The named ones, whatever state they are in, each once.
  ///
  /// - Throws: `Refusal` where a title names none, or where all of them have to be settled first.
  init(_ titles: [String], _ session: Session) throws {
    for title in titles {
      let document = try session.document(named: title)
      if !approving.contains(document.id) { try take(document.id, document.title, session) }
    }
    guard approving.isEmpty else { return }
    throw Refusal(
      "\(Self.named(leftOut.map(\.document))) have places that both sides changed, and nobody has settled.",
      next: "\("settle", .command) goes through them; then approve them.")
  }

  private mutating func take(_ id: DocumentID, _ title: String, _ session: Session) throws {
    if try UnsettledPlaces(of: id, in: session).count > 0 {
      leave(title, .unsettled)
    } else {
      approving.append(id)
    }
  }

  private mutating func leave(_ title: String, _ reason: Reason) {
    if !leftOut.contains(where: { $0.document == title }) {
      leftOut.append(LeftOut(document: title, reason: reason))
    }
  }

  /// What is to be said of those that stay as they are.
  var blocks: [Block] {
    var blocks: [Block] = Reason.allCases.compactMap { reason in
      let titles = leftOut.filter { $0.reason == reason }.map(\.document)
      guard !titles.isEmpty else { return nil }
      let names = Self.named(titles)
      return switch reason {
      case .unsettled:
        .paragraph(
          "Left out, because both sides changed the same places: \(names). \("settle", .command) decides them."
        )
      case .empty: .paragraph("Left out, with no steps yet: \(names).")
      case .retired: .paragraph("Left out, retired: \(names).")
      }
    }
    if approvedBefore > 0 {
      let said =
        approvedBefore == 1
        ? "1 document is approved as it stands already."
        : "\(approvedBefore) documents are approved as they stand already."
      blocks.append(.paragraph("\(said, .quiet)"))
    }
    return blocks
  }

  /// The titles in one line.
  static func named(_ titles: [String]) -> Prose {
    FirstFew(titles, most: most) { "\($0, .strong)" }.inLine
  }

  /// The documents with the versions they have become and what they still lack, one a line.
  static func listed(_ documents: [Document], _ open: [StillOpen]) -> [Prose] {
    FirstFew(Array(zip(documents, open)), most: most) { document, open in
      let lacks: Prose = open.isNothing ? "" : "; still open: \(open.inWords)"
      return "\(document.title, .strong), version \(document.version)\(lacks)"
    }.lines
  }
}
