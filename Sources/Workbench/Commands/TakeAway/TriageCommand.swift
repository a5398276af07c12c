import ArgumentParser
import Exchange
import LevelChecker
import ProcessModel

struct TriageCommand: Command {
  static let page = Page(
    "triage", alsoKnownAs: ["sort"], .takeAway, usage: "triage FOLDER",
    summary: "See what a pile of old documents is, before any of it comes in.",
    paragraph:
      "Reads every Markdown file of a folder and says for each at which level it reads, where it would belong, and the strongest reasons. Nothing is changed and nothing comes in.",
    examples: [
      .init("triage old-procedures", "sorts the pile"),
      .init("triage old-procedures --json", "gives the table to another program"),
    ], needsWorkspace: false)
  static let grammar = Grammar([.path])

  @Argument var path: String?

  struct Row: Encodable, Sendable {
    var path: String
    var title: String?
    var verdict: Verdict?
    var score: Double?
    var place: String?
    var reasons: [String]
    var error: String?
  }

  func run(in session: inout Session) throws -> Reply {
    guard let path else {
      throw Refusal("Which folder?", next: "Type \("triage FOLDER", .command).")
    }
    guard session.world.files.kind(session.fullPath(path)) != nil else {
      throw Refusal(
        "There is nothing at \(session.fullPath(path), .strong).", next: "Check the name.",
        exit: .storage)
    }
    let checker = try session.checker()
    let here = session
    let rows = FileCheck.files(at: path, here).map { row($0, checker, here) }
    guard !rows.isEmpty else { return .say("There is no Markdown file in there.", payload: rows) }
    let table = Table(
      columns: ["Title", "Reads as", "Would be", "Because"],
      rows: rows.map { row in
        [
          "\(row.title ?? row.path, .strong)", row.verdict?.inWords ?? "\("unreadable", .alarm)",
          "\(row.place ?? "–")", "\(row.error ?? row.reasons.joined(separator: "; "))",
        ]
      })
    var reply = Reply([.table(table)], payload: rows)
    reply.couldNotRead = rows.contains { $0.error != nil }
    return reply
  }

  private func row(_ path: String, _ checker: LevelChecker, _ session: Session) -> Row {
    do {
      let bytes = try session.world.files.read(session.fullPath(path))
      let file = try MarkdownReader.readForCheck(bytes, path: path)
      let report = checker.report(on: file.document, in: .none)
      return Row(
        path: path, title: file.title, verdict: report.verdict, score: report.score,
        place: LevelWords.inSentence(Self.kind(file, report)), reasons: Self.reasons(report))
    } catch let error as ImportError {
      return Row(path: path, reasons: [], error: error.problem)
    } catch {
      return Row(path: path, reasons: [], error: "It could not be read.")
    }
  }

  private static func kind(_ file: CheckedFile, _ report: Report) -> Document.Kind {
    if let level = file.level { return .init(level: level, isCore: file.isCore) }
    return Intake.kind(reading: report)
  }

  /// The two strongest reasons for the verdict, with the words they rest on.
  private static func reasons(_ report: Report) -> [String] {
    let sign = report.verdict == .sop ? -1.0 : 1.0
    return report.evidence.filter { $0.weight * sign > 0 }
      .sorted { abs($0.weight) > abs($1.weight) }.prefix(2)
      .map { evidence in
        let words = evidence.words.prefix(2).map { "“\($0)”" }.joined(separator: ", ")
        return words.isEmpty ? evidence.name : "\(evidence.name): \(words)"
      }
  }
}
