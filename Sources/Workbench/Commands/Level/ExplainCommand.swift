import ArgumentParser
import LevelChecker
import ProcessModel

struct ExplainCommand: Command {
  static let page = Page(
    "explain", alsoKnownAs: ["why"], .level, usage: "explain [STEP or RULE]",
    summary: "Say why a step or a document was judged as it was.",
    paragraph:
      "With the number of a step it shows what speaks for a task and what against, with the words it rests on. With the name of a rule it says why the rule is there, where it comes from, and shows a bad and a good example. Alone it explains the verdict on the whole document.",
    examples: [
      .init("explain 3", "explains what was found at step 3"),
      .init("explain two-actions", "explains a rule"),
    ], needsWorkspace: false)
  static let showsLevels = true
  static let grammar = Grammar([.rule])

  @Argument var what: String?

  struct Payload: Encodable, Sendable {
    var rule: String
    var title: String
    var why: String
    var source: String
  }

  func run(in session: inout Session) throws -> Reply {
    if let what, AddressRange(what) == nil { return try explain(rule: what, session) }
    let document = try session.document(namedOrCurrent: nil)
    session.look(at: document)
    let report = try session.report(on: document, explaining: true)
    let payload = CheckPayload(documents: [
      .init(
        path: nil, outcome: .checked(title: document.title, level: document.level, report: report),
        withEvidence: true)
    ])
    guard let what else {
      return Reply(
        ReportBlocks.blocks(document.title, report, more: nil) + Explanation.blocks(report),
        payload: payload)
    }
    let (range, lines) = try document.lines(typed: what)
    let asked = Set(lines.compactMap(document.address(of:)))
    let findings = report.findings.filter { finding in
      finding.place.map { $0 <= range.last && range.first <= (finding.lastPlace ?? $0) } ?? false
    }
    let own = try session.company().thresholds
    var blocks = report.steps.filter { asked.contains($0.place) }.flatMap(Explanation.blocks)
    for finding in findings {
      blocks.append(.steps([ReportBlocks.line(finding)]))
      if let rule = Rules.rule(finding.rule) { blocks += Explanation.blocks(rule, own: own) }
    }
    return Reply(blocks, payload: payload)
  }

  private func explain(rule name: String, _ session: Session) throws -> Reply {
    let key = FoldedKey(name)
    let id = Rules.ids.first { FoldedKey($0.text) == key }
    guard let rule = id.flatMap(Rules.explained) else {
      let near = NearestNames.of(name, in: Rules.ids.map(\.text)).first
      throw Refusal(
        "“\(name)” is not a step or a rule.",
        next: near.map { "Did you mean \("explain \($0)", .command)?" }
          ?? "The rules are \(Rules.ids.map(\.text).joined(separator: ", ")).")
    }
    return Reply(
      Explanation.blocks(rule, own: try session.company().thresholds),
      payload: Payload(rule: rule.id.text, title: rule.title, why: rule.why, source: rule.source))
  }
}
