import ArgumentParser
import Foundation
import ProcessModel
import Store

struct ChangesCommand: Command {
  static let page = Page(
    "changes", alsoKnownAs: ["diff", "compare"], .goBack,
    usage: "changes [DOCUMENT] [since MOMENT] [from VERSION to VERSION]",
    summary: "See word by word what has changed.",
    paragraph:
      "Compares a document with what it was when it was approved last, or, where nobody has approved it, as it came in or began; the reply says which. since takes approved, yesterday, today, a version such as v2, a change such as #12, or a date such as 2026-11-01; from and to compare any two versions or changes.",
    examples: [
      .init("changes sales", "shows what has changed since the last approval"),
      .init("changes sales since yesterday", "shows what has changed since yesterday"),
    ])
  static let grammar = Grammar(
    [.document], [.init("since", .name), .init("from", .name), .init("to", .name)])

  @Argument var title: String?
  @Option var since: String?
  @Option var from: String?
  @Option var to: String?

  struct Row: Encodable, Sendable {
    var place: String
    var kind: String
    var before: String?
    var after: String?
  }

  func run(in session: inout Session) throws -> Reply {
    let now = try session.document(namedOrCurrent: title)
    let later = try to.map { try state(of: now.id, asOf: $0, session) } ?? (now, "now")
    let earlier = try earlier(of: now, session)
    guard let former = earlier.document, let newer = later.0 else {
      return .say("\(now.title, .strong) was not there \(earlier.words).", payload: [Row]())
    }
    let names = try NamesAcross(former, newer, session)
    let comparison = DocumentComparison(
      from: former, to: newer, seat: names.seat, document: names.document)
    let rows = comparison.entries.map(Self.row)
    guard !comparison.isEmpty else {
      return .say("\(now.title, .strong) has not changed \(earlier.words).", payload: rows)
    }
    if comparesWithBeginning, former.steps.isEmpty, former.fields.isEmpty {
      let steps = newer.steps.count == 1 ? "1 step" : "\(newer.steps.count) steps"
      return .say(
        "Nobody has approved \(now.title, .strong) yet, and there was nothing in it when it began, so all of it is new: \(steps). \("show \(now.title)", .command) shows it; \("changes \(now.title) since yesterday", .command) compares with another moment.",
        payload: rows)
    }
    return Reply(
      [
        .paragraph("\(now.title, .strong), changed \(earlier.words):"),
        .steps(comparison.entries.map(Self.line)),
      ], payload: rows)
  }

  /// Whether nothing is named to compare with; then it is the last approval, or the beginning.
  private var comparesWithBeginning: Bool { since == nil && from == nil }

  /// The state to compare with, and how to speak of it.
  private func earlier(of document: Document, _ session: Session) throws -> (
    document: Document?, words: String
  ) {
    if let from { return try state(of: document.id, asOf: from, session) }
    let ledger = try session.openLedger()
    if let since, since.lowercased() != "approved" {
      if PastState(since) != nil { return try state(of: document.id, asOf: since, session) }
      let moment = try Moments(session).moment(since)
      let before = try ledger.history(of: .document(document.id), limit: nil)
        .first { $0.at < moment }
      let state = try before.flatMap { try ledger.document(document.id, asOf: $0.number) }
      return (state ?? Self.nothing(like: document), "since \(since)")
    }
    if let approval = try ledger.approval(of: document.id) {
      return (approval.document, "since version \(approval.document.version) was approved")
    }
    guard since == nil else {
      throw Refusal(
        "\(document.title, .strong) has not been approved yet.",
        next: "\("changes \(document.title)", .command) compares with its beginning.")
    }
    let first = try ledger.history(of: .document(document.id), limit: nil).last
    let state = try first.flatMap { try ledger.document(document.id, asOf: $0.number) }
    return (
      state ?? Self.nothing(like: document),
      first.map { "since it began (#\($0.number): \($0.words))" } ?? "since it began"
    )
  }

  private func state(of id: DocumentID, asOf typed: String, _ session: Session) throws -> (
    document: Document?, words: String
  ) {
    let past = try PastState(typed) ?? .change(UndoCommand.number(typed))
    return (try past.state(of: id, in: session).document, "since \(past.inWords)")
  }

  /// The document before anything was written into it.
  private static func nothing(like document: Document) -> Document {
    Document(id: document.id, level: document.level, title: document.title, isCore: document.isCore)
  }

  static func line(_ entry: DocumentComparison.Entry) -> StepLine {
    let (mark, text): (Prose, Prose) =
      switch entry.change {
      case .added(let text): ("\("+", .good)", "\(text, .added)")
      case .removed(let text): ("\("−", .alarm)", "\(text, .removed)")
      case .moved(let from, let text): ("\("↕", .quiet)", "\("from \(from):", .quiet) \(text)")
      case .reworded(let pieces): ("\("~", .caution)", prose(pieces))
      }
    return StepLine(number: entry.place, text: text, depth: 0, mark: mark)
  }

  private static func prose(_ pieces: [DocumentComparison.Piece]) -> Prose {
    pieces.enumerated().reduce(into: Prose("")) { prose, element in
      let gap = element.offset == 0 ? "" : " "
      let role: Prose.Role =
        switch element.element.fate {
        case .kept: .plain
        case .added: .added
        case .removed: .removed
        }
      prose = "\(prose)\(gap)\(element.element.text, role)"
    }
  }

  private static func row(_ entry: DocumentComparison.Entry) -> Row {
    switch entry.change {
    case .added(let text): Row(place: entry.place, kind: "added", before: nil, after: text)
    case .removed(let text): Row(place: entry.place, kind: "removed", before: text, after: nil)
    case .moved(let from, let text):
      Row(place: entry.place, kind: "moved from \(from)", before: text, after: text)
    case .reworded(let pieces):
      Row(
        place: entry.place, kind: "reworded",
        before: pieces.filter { $0.fate != .added }.map(\.text).joined(separator: " "),
        after: pieces.filter { $0.fate != .removed }.map(\.text).joined(separator: " "))
    }
  }
}
