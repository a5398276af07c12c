import ArgumentParser
import Exchange
import LevelChecker
import ProcessModel

struct CheckCommand: Command {
  static let page = Page(
    "check", alsoKnownAs: ["lint"], .level, usage: "check [DOCUMENT, all, or FILES] [as LEVEL]",
    summary: "Does it read at the right level? What is missing?",
    paragraph:
      "Says in one sentence at which level the document reads, then what gave it away, step by step, and what to type to mend it. check all looks at every document and at the whole; the name of a file or a folder checks what is in no workspace, of every kind that import reads, as Core Processes unless the text says or you say otherwise.",
    examples: [
      .init("check sales", "checks Sales"), .init("check all", "checks the whole workspace"),
    ], needsWorkspace: false)
  static let showsLevels = true
  static let grammar = Grammar([.targets], [.init("as", .level)])

  @Argument var targets: [String] = []
  @Option var `as`: String?
  /// Prints the sum of the evidence behind the verdict as well.
  @Flag var explain = false

  func run(in session: inout Session) throws -> Reply {
    let name = targets.joined(separator: " ")
    if !session.isTitle(name), let files = FileCheck.paths(targets, session) {
      return try FileCheck(paths: files, kind: kind(session)).run(in: session)
    }
    if name.meansAll {
      return try WorkspaceCheck.run(in: session)
    }
    var document = try session.document(namedOrCurrent: name)
    let moves = session.seen.map { $0.id != document.id } ?? false
    session.look(at: document)
    let level = document.level
    if let kind = try kind(session) {
      (document.level, document.isCore) = (kind.level, kind.isCore)
    }
    var (report, waived) = try session.fullReport(on: document, explaining: explain)
      .withoutWaived(of: document)
    // Whoever is still writing knows what is not there yet.
    if session.isDrafting { report.findings.removeAll(where: \.asksForMore) }
    var blocks = ReportBlocks.blocks(document.title, report, more: "check all")
    if waived > 0 {
      let count = waived == 1 ? "1 finding is waived" : "\(waived) findings are waived"
      blocks.append(.paragraph("\("\(count):", .quiet) \("waive", .command)"))
    }
    if moves {
      blocks.append(.paragraph("\("You are in \(document.title) now.", .quiet)"))
    }
    if explain { blocks += Explanation.blocks(report) }
    var reply = Reply(
      blocks,
      payload: CheckPayload(documents: [
        .init(
          path: nil,
          outcome: .checked(title: document.title, level: level, report: report))
      ]))
    reply.foundErrors = report.findings.contains { $0.severity == .error }
    return reply
  }

  private func kind(_ session: Session) throws -> Document.Kind? {
    guard let word = self.as else { return nil }
    guard let kind = LevelWords.kind(named: word, in: try session.company()) else {
      throw Refusal(
        "“\(word)” is not a level.",
        next: "The levels are \(LevelWords.usual.joined(separator: ", ")).")
    }
    return kind
  }
}
