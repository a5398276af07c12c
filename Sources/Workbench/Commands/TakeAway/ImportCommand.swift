import ArgumentParser
import Exchange
import ProcessModel

struct ImportCommand: Command {
  static let page = Page(
    "import", .takeAway, usage: "import FILE or FOLDER",
    summary: "Bring documents in.",
    paragraph:
      "Takes what export wrote (a Markdown folder or a JSON file) and gives the same documents back; takes another workspace; and takes Markdown, plain text and CSV lists of any make, which are put at the level they read at; what has no place of its own goes to the notes. Where an export comes back changed, both sides' changes are brought together. All of it comes in, or nothing, and one undo takes it out again.",
    examples: [
      .init("import our-way.json", "brings an export back"),
      .init("import old-procedures", "brings in every document of a folder"),
    ])
  static let grammar = Grammar([.path])

  @Argument var path: String?

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
    let source = path.split(separator: "/").last.map(String.init) ?? path
    let commit = try session.commit(
      AddWorkspace(
        intake.workspace, from: source, takesCompany: isEmpty && intake.brings,
        common: intake.common.records, isCopy: intake.common.isCopy))
    if let seen = session.seen {
      session.look(at: try session.openLedger().read { try $0.document(seen.id) })
    }
    let said = ImportReply(outcome: commit.outcome, intake: intake, source: source)
    return Reply(said.blocks, payload: said.payload)
  }
}
