import ArgumentParser
import LevelChecker
import ProcessModel

struct WaiveCommand: Command {
  static let page = Page(
    "waive", alsoKnownAs: ["accept", "ignore"], .level, usage: "waive STEP or RULE because REASON",
    summary: "Leave a finding as it is, with the reason on record.",
    paragraph:
      "What is found at that step, or by that rule, is not shown again until the text changes. Who waived it, when and why stays on record: waive alone lists it.",
    examples: [
      .init("waive 1 because the auditor asks for it", "leaves step 1 as it is"),
      .init("waive", "lists what was waived in this document"),
    ])
  static let grammar = Grammar([.rule], [.init("because", .name)])

  @Argument var what: String?
  @Option var because: String?

  struct Row: Encodable, Sendable {
    var rule: String
    var text: String
    var reason: String
    var by: String
  }

  func run(in session: inout Session) throws -> Reply {
    let document = try session.document(namedOrCurrent: nil)
    guard let what else { return Self.list(document, session) }
    guard let because else {
      throw Refusal(
        "Why is it to stay?", next: "Type \("waive \(what) because REASON", .command).")
    }
    let report = try session.fullReport(on: document)
    let found = try Self.findings(what, in: report, of: document)
    return try Self.waive(found, because: because, in: document, &session)
  }

  static func waive(
    _ findings: [Finding], because reason: String, in document: Document, _ session: inout Session
  ) throws -> Reply {
    let signature = try session.signature()
    let waivers = findings.map {
      Waiver(
        rule: $0.rule.text, text: document.subject(of: $0), reason: reason, by: signature.author,
        at: signature.at)
    }
    let commit = try session.commit(WaiveFinding(waivers, in: document.id))
    session.look(at: commit.outcome)
    return .say(
      "Waived: \(findings.map(\.summary).joined(separator: " ")) It comes back when the text changes.",
      payload: waivers.map { Row(rule: $0.rule, text: $0.text, reason: $0.reason, by: $0.by) })
  }

  /// The findings at a step, or of a rule.
  static func findings(_ typed: String, in report: Report, of document: Document) throws
    -> [Finding]
  {
    let found: [Finding]
    if Address(typed) != nil {
      let address = try document.address(typed: typed)
      found = report.findings.filter { $0.covers(address) }
    } else {
      let key = FoldedKey(typed)
      found = report.findings.filter { finding in
        // “It has no owner. → owner …” is also found by the word of what it lacks.
        let lacks = finding.place == nil ? finding.remedy.split(separator: " ").first : nil
        return FoldedKey(finding.rule.text) == key || lacks.map { FoldedKey(String($0)) } == key
      }
    }
    guard !found.isEmpty else {
      throw Refusal(
        "Nothing was found at “\(typed)”.", next: "\("check", .command) shows what was found.")
    }
    return found
  }

  private static func list(_ document: Document, _ session: Session) -> Reply {
    let rows = document.waivers.map {
      Row(rule: $0.rule, text: $0.text, reason: $0.reason, by: $0.by)
    }
    guard !rows.isEmpty else {
      return .say("Nothing was waived in \(document.title, .strong).", payload: rows)
    }
    return Reply(
      [
        .table(
          Table(
            columns: ["Rule", "Who", "When", "Why, and about what"],
            rows: document.waivers.map { waiver in
              [
                "\(waiver.rule)", "\(waiver.by)", "\(session.inWords(waiver.at))",
                "\(waiver.reason) \("(\(waiver.text.shortened(to: 60)))", .quiet)",
              ]
            }))
      ], payload: rows)
  }
}

extension Finding {
  func covers(_ address: Address) -> Bool {
    guard let place else { return false }
    return place <= address && address <= (lastPlace ?? place)
  }
}
