import ArgumentParser
import Exchange
import LevelChecker
import ProcessModel

struct TriageCommand: Command {
  static let page = Page(
    "triage", alsoKnownAs: ["sort"], .takeAway, usage: "triage FILE or FOLDER",
    summary: "See what a pile of old documents is, before any of it comes in.",
    paragraph:
      "Reads every file that import can read (Markdown, plain text, CSV lists, Word, OpenDocument and web pages) and says for each document at which level it reads, where it would belong, and the strongest reasons. Nothing is changed and nothing comes in.",
    examples: [
      .init("triage old-procedures", "sorts the pile"),
      .init("triage old-procedures --json", "gives the table to another program"),
    ], needsWorkspace: false)
  static let showsLevels = true
  static let grammar = Grammar([.path])

  @Argument var path: String?

  struct Row: Encodable, Sendable {
    var path: String
    var title: String?
    var verdict: Verdict?
    var score: Double?
    var place: String?
    /// The document, and the step of it, that it would stand under.
    var under: String?
    var reasons: [String]
    var error: String?
    /// What the verdict, score and reasons were taken from; nil where it could not be read.
    var proposal: Proposal?

    private enum CodingKeys: String, CodingKey {
      case path, title, verdict, score, place, under, reasons, error
    }

    fileprivate var readsAs: Prose {
      guard let proposal else { return "\("unreadable", .alarm)" }
      return proposal.isPolicy ? "policy" : proposal.verdict.inWords
    }

    fileprivate var share: String {
      guard let proposal, !proposal.isPolicy else { return "–" }
      return proposal.percent.map { "\($0) %" } ?? "close"
    }
  }

  func run(in session: inout Session) throws -> Reply {
    guard let path else {
      throw Refusal("Which folder?", next: "Type \("triage FOLDER", .command).")
    }
    guard let kind = session.world.files.kind(session.fullPath(path)) else {
      throw Refusal(
        "There is nothing at \(session.fullPath(path), .strong).", next: "Check the name.",
        exit: .storage)
    }
    guard kind == .folder || SourceKind(path) != nil else {
      // These know their levels.
      let isWhole = [".json", ".way"].contains(where: path.lowercased().hasSuffix)
      let next: Prose =
        isWhole
        ? "\("import \(path)", .command) takes it in as it is."
        : "Name a Markdown, text, CSV, Word, OpenDocument or web file, or a folder of them."
      throw Refusal("\(path, .strong) is no text that can be sorted.", next: next)
    }
    let files = LooseFiles(at: path, session)
    let rows = try Triage(session).rows(of: files)
    guard !rows.isEmpty else {
      return .say("There is no file in there that can be read.", payload: rows)
    }
    let table = Table(
      columns: ["Title", "Reads as", "Task", "Would be", "Because"],
      rows: rows.map { row in
        let under = row.under.map { " under \($0)" } ?? ""
        return [
          "\(row.title ?? row.path, .strong)", row.readsAs, "\(row.share)",
          "\(row.place.map { $0 + under } ?? "–")",
          "\(row.error ?? row.reasons.joined(separator: "; "))",
        ]
      })
    var reply = Reply(
      [.table(table)] + LooseFiles.remark(on: files.passedOver) + [
        .paragraph(
          "\(Self.counts(rows, try session.company())) Nothing has come in yet: \("import \(path)", .command) does that, \("import \(path) --review", .command) asks about each."
        )
      ], payload: rows)
    reply.couldNotRead = rows.contains { $0.error != nil }
    return reply
  }

  /// “7 work instructions, 3 SOPs and 1 policy.”
  private static func counts(_ rows: [Row], _ company: Company) -> String {
    let kinds = LevelProfile.all.map(\.kind)
    let parts = kinds.compactMap { kind -> String? in
      let count = rows.count { $0.place == LevelWords.inSentence(kind) }
      return count == 0 ? nil : "\(count) \(LevelWords.plural(kind, count, in: company))"
    }
    guard let last = parts.last else { return "" }
    let all = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return all + "."
  }
}
