import ArgumentParser
import Exchange
import ProcessModel

struct ImportCommand: Command {
  static let page = Page(
    "import", .takeAway, usage: "import FILE or FOLDER",
    summary: "Bring documents in.",
    paragraph:
      "Takes what export wrote (a Markdown folder or a JSON file) and gives the same documents back; takes another workspace; and takes Markdown files of any make, which are put at the level they read at. All of it comes in, or nothing, and one undo takes it out again.",
    examples: [
      .init("import our-way.json", "brings an export back"),
      .init("import old-procedures", "brings in every Markdown file of a folder"),
    ])
  static let grammar = Grammar([.path])

  @Argument var path: String?

  struct Payload: Encodable, Sendable {
    var added: [String]
    var changed: [String]
    var unchanged: Int
    var placed: [String: String]
  }

  func run(in session: inout Session) throws -> Reply {
    guard let path else {
      throw Refusal("Import what?", next: "Type \("import FILE", .command).")
    }
    let intake: Intake
    do {
      intake = try Intake(path, in: session)
    } catch let error as ImportError {
      throw Refusal(
        "\(error.problem)", next: "Nothing was changed. \(error.remedy)", exit: .storage)
    }
    let isEmpty =
      try session.openLedger().counts().isEmpty && session.company().name.isEmpty
    let commit = try session.commit(
      AddWorkspace(
        intake.workspace, from: path.split(separator: "/").last.map(String.init) ?? path,
        takesCompany: isEmpty && intake.brings))
    let outcome = commit.outcome
    if let seen = session.seen {
      session.look(at: try session.openLedger().read { try $0.document(seen.id) })
    }
    let payload = Payload(
      added: outcome.added, changed: outcome.changed, unchanged: outcome.unchanged,
      placed: Dictionary(
        intake.placed.map { ($0.title, LevelWords.inSentence($0.kind)) },
        uniquingKeysWith: { first, _ in first }))
    return Reply(blocks(outcome, intake), payload: payload)
  }

  private func blocks(_ outcome: AddWorkspace.Outcome, _ intake: Intake) -> [Block] {
    var parts: [String] = []
    if !outcome.added.isEmpty { parts.append("\(outcome.added.count) new") }
    if !outcome.changed.isEmpty { parts.append("\(outcome.changed.count) changed") }
    if outcome.unchanged > 0 { parts.append("\(outcome.unchanged) as they were") }
    let counted = parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    var blocks: [Block] = [.paragraph("Documents brought in: \(counted).")]
    if outcome.added.count + outcome.changed.count <= 12 {
      blocks.append(.list((outcome.added + outcome.changed).map { "\($0, .strong)" }))
    }
    if !intake.placed.isEmpty {
      blocks.append(.paragraph("These named no level and stand at the one they read at:"))
      blocks.append(
        .list(
          intake.placed.map { "\($0.title, .strong): \(LevelWords.inSentence($0.kind))" }))
    }
    blocks.append(
      .paragraph("\("list", .command) shows them; \("undo", .command) takes all of it out again."))
    return blocks
  }
}
