import ArgumentParser
import ProcessModel

struct ApproveCommand: Command {
  static let page = Page(
    "approve", .room,
    usage: "approve [DOCUMENTS or all] by NAME [, effective DAY] [, review DAY]",
    summary: "Make the present state the approved version.",
    paragraph:
      "Sets the next version, who approved it, the day it holds from (today, unless you say otherwise) and the day it is to be looked at again. What is changed afterwards shows as changed since that version until it is approved again. Several titles, with commas between them, are approved together; all takes every document that has steps and is not approved as it stands, and names those it leaves out. One undo takes all of it back.",
    examples: [
      .init("approve sales by Anna, review in 6 months", "approves Sales as its next version"),
      .init("approve all by Anna", "approves whatever has not been approved as it stands"),
    ])
  static let grammar = Grammar(
    [.documents], [.init("by", .name), .init("effective", .name), .init("review", .name)])

  @Argument var titles: [String] = []
  @Option var by: String?
  @Option var effective: String?
  @Option var review: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var version: Int
    var approver: String
    var effective: String
    var review: String?
  }

  func run(in session: inout Session) throws -> Reply {
    let titles = by == nil ? Self.withoutBy(titles) : titles
    let name = titles.joined(separator: " ")
    if name.meansAll, !session.isTitle(name) {
      return try approve(ApprovalRound(session), typed: name, in: &session)
    }
    if titles.count > 1 {
      return try approve(
        ApprovalRound(titles, session), typed: titles.joined(separator: ", "), in: &session)
    }
    return try approve(session.document(namedOrCurrent: titles.first), in: &session)
  }

  /// `approve all by`, where the name is yet to come.
  private static func withoutBy(_ titles: [String]) -> [String] {
    var titles = titles
    guard let last = titles.popLast() else { return [] }
    let words = last.split(separator: " ")
    guard words.last?.lowercased() == "by" else { return titles + [last] }
    return titles + (words.count > 1 ? [words.dropLast().joined(separator: " ")] : [])
  }

  private func approve(_ document: Document, in session: inout Session) throws -> Reply {
    guard let by else {
      throw Refusal(
        "Who approves it?", next: "Type \("approve \(document.title) by NAME", .command).")
    }
    let waiting = try UnsettledPlaces(of: document.id, in: session)
    guard waiting.count == 0 else {
      throw Refusal(
        "\(document.title, .strong) has \(waiting.counted) that both sides changed, and nobody has settled.",
        next: "\("settle \(document.title)", .command) goes through them; then approve it.")
    }
    let approval = try approval(of: document.id, by: by, session)
    let open = try StillOpen(document, in: session)
    guard open.isGrave, session.canAsk, !session.saysYes else {
      return try carryOut(approval, in: &session)
    }
    session.entry = Approving(command: self, document: document.id, title: document.title)
    return .say(
      "Still open in \(document.title, .strong): \(open.inWords). Approve it as it is?")
  }

  func carryOut(_ document: DocumentID, in session: inout Session) throws -> Reply {
    try carryOut(approval(of: document, by: by ?? "", session), in: &session)
  }

  private func carryOut(_ approval: ApproveDocument, in session: inout Session) throws -> Reply {
    let now = try session.commit(approval).outcome
    try session.lookAgain()
    let payload = payload(of: now, by: by ?? "")
    let open = try StillOpen(now, in: session)
    var warns: Prose = ""
    if open.readsElsewhere {
      warns = " \("Mind that it does not read as an SOP.", .caution)"
    }
    if !open.isNothing { warns = "\(warns) \("Still open:", .caution) \(open.inWords)." }
    if !warns.spans.isEmpty { warns = "\(warns) \("check \(now.title)", .command) tells more." }
    return .say(
      "\(now.title, .strong) is approved as version \(now.version), by \(payload.approver)\(days(payload)).\(warns)",
      payload: payload)
  }

  struct RoundPayload: Encodable, Sendable {
    var approved: [Payload]
    var leftOut: [ApprovalRound.LeftOut]
    /// How many were approved as they stand already.
    var approvedBefore: Int
  }

  private func approve(
    _ round: ApprovalRound, typed: String, in session: inout Session
  ) throws -> Reply {
    guard let by else {
      throw Refusal("Who approves them?", next: "Type \("approve \(typed) by NAME", .command).")
    }
    let here = session
    let approvals = try round.approving.map { try approval(of: $0, by: by, here) }
    let approved = approvals.isEmpty ? [] : try session.commit(ApproveDocuments(approvals)).outcome
    try session.lookAgain()
    let payload = RoundPayload(
      approved: approved.map { self.payload(of: $0, by: by) }, leftOut: round.leftOut,
      approvedBefore: round.approvedBefore)
    guard var first = payload.approved.first else {
      return Reply([.paragraph("Nothing was approved.")] + round.blocks, payload: payload)
    }
    // A day that is not of this approval is each document's own.
    if review == nil { first.review = nil }
    let count = approved.count == 1 ? "1 document is" : "\(approved.count) documents are"
    let open = try approved.map { try StillOpen($0, in: here) }
    let doubtful = zip(approved, open).filter { $1.readsElsewhere }.map(\.0)
    let warns: [Block] =
      doubtful.isEmpty
      ? []
      : [
        .paragraph(
          "\("Mind what does not read as an SOP:", .caution) \(ApprovalRound.named(doubtful.map(\.title))). \("check all", .command)"
        )
      ]
    return Reply(
      [
        .paragraph("\(count) approved, by \(first.approver)\(days(first)):"),
        .list(ApprovalRound.listed(approved, open)),
      ] + warns + round.blocks + [.paragraph("\("undo", .command) takes all of it back.")],
      payload: payload)
  }

  private func approval(
    of document: DocumentID, by approver: String, _ session: Session
  ) throws -> ApproveDocument {
    let moments = Moments(session)
    return ApproveDocument(
      document, by: approver,
      effective: try effective.map(moments.futureDay) ?? moments.text(moments.now),
      review: try review.map(moments.futureDay))
  }

  private func payload(of document: Document, by approver: String) -> Payload {
    Payload(
      document: document.title, version: document.version,
      approver: document.fields[.approver] ?? approver,
      effective: document.fields[.effective] ?? "", review: document.fields[.review])
  }

  private func days(_ payload: Payload) -> String {
    ", from \(payload.effective)"
      + (payload.review.map { ", to be looked at again by \($0)" } ?? "")
  }
}
