import ArgumentParser
import Foundation
import LevelChecker
import ProcessModel

struct FixCommand: Command {
  static let page = Page(
    "fix", alsoKnownAs: ["repair"], .level, usage: "fix [STEP, RULE or all]",
    summary: "Carry out what a finding proposes.",
    paragraph:
      "Does what stands behind the arrow of a finding: extracts a task, splits a step in two, opens a line to be shortened, asks for what is missing. Alone it takes the first finding, fix all walks through all of them with one key each: do it, edit, waive, skip or stop.",
    examples: [
      .init("fix 1", "mends what was found at step 1"),
      .init("fix all", "walks through everything"),
    ])
  static let showsLevels = true
  static let grammar = Grammar([.rule])

  @Argument var what: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.document(namedOrCurrent: nil)
    session.look(at: document)
    let report = try session.report(on: document)
    guard !report.findings.isEmpty else {
      return .say("There is nothing to fix in \(document.title, .strong).")
    }
    if what?.meansAll == true {
      guard session.canAsk else {
        throw Refusal(
          "fix all asks about each finding.",
          next: "In a script, fix them one by one: \("fix 3", .command).")
      }
      return try FixingAll(document: document.id).next(in: &session)
    }
    let found =
      try what.map { try WaiveCommand.findings($0, in: report, of: document) }
      ?? report.findings
    let finding = found.first { !$0.remedy.isEmpty } ?? found[0]
    return try Self.fix(finding, in: &session)
  }

  /// Carries out the remedy, or opens the line it leaves to be finished.
  static func fix(_ finding: Finding, in session: inout Session) throws -> Reply {
    let remedy = finding.remedy
    guard !remedy.isEmpty else {
      throw Refusal(
        "For this there is no remedy to carry out: \(finding.summary)",
        next: finding.place.map { "Change the text with \("edit \($0)", .command)." } ?? "")
    }
    if remedy.hasSuffix("…") {
      let command = remedy.dropLast().trimmingCharacters(in: .whitespaces)
      guard session.canAsk else {
        throw Refusal("\(finding.summary)", next: "Type \("\(command) TEXT", .command).")
      }
      session.entry = Finishing(command: command)
      return .say("\(finding.summary)")
    }
    var workbench = Workbench(session)
    defer { session = workbench.session }
    var reply = try workbench.carryOut(Words(line: remedy))
    // A line that comes back without its reason would be a riddle; a walk has just said it.
    if workbench.session.entry is Editing, !session.entries.contains(where: { $0 is Walking }) {
      reply.blocks.insert(.paragraph("\(finding.summary)"), at: 0)
    }
    return reply
  }
}
