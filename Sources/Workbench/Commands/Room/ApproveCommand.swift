import ArgumentParser
import ProcessModel

struct ApproveCommand: Command {
  static let page = Page(
    "approve", .room,
    usage: "approve [DOCUMENT] by NAME [, effective DAY] [, review DAY]",
    summary: "Make the present state the approved version.",
    paragraph:
      "Sets the next version, who approved it, the day it holds from (today, unless you say otherwise) and the day it is to be looked at again. What is changed afterwards shows as changed since that version until it is approved again.",
    examples: [
      .init("approve sales by Anna, review in 6 months", "approves Sales as its next version"),
      .init("approve by Anna", "approves the current document"),
    ])
  static let grammar = Grammar(
    [.document], [.init("by", .name), .init("effective", .name), .init("review", .name)])

  @Argument var title: String?
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
    let document = try session.document(namedOrCurrent: title)
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
    let moments = Moments(session)
    let commit = try session.commit(
      ApproveDocument(
        document.id, by: by,
        effective: try effective.map(moments.futureDay) ?? moments.text(moments.now),
        review: try review.map(moments.futureDay)))
    let now = commit.outcome
    session.look(at: now)
    let payload = Payload(
      document: now.title, version: now.version, approver: now.fields[.approver] ?? by,
      effective: now.fields[.effective] ?? "", review: now.fields[.review])
    let report = try session.report(on: now)
    let warns: Prose =
      report.verdict == .sop || now.level >= .procedure
      ? "" : " \("Mind that it does not read as an SOP:", .caution) \("check", .command)."
    let until = payload.review.map { ", to be looked at again by \($0)" } ?? ""
    return .say(
      "\(now.title, .strong) is approved as version \(now.version), by \(payload.approver), from \(payload.effective)\(until).\(warns)",
      payload: payload)
  }
}
