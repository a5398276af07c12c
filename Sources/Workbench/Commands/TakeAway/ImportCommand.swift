import ArgumentParser
import Exchange
import ProcessModel

struct ImportCommand: Command {
  static let page = Page(
    "import", .takeAway, usage: "import FILE or FOLDER [--review]",
    summary: "Bring documents in.",
    paragraph:
      "Takes what export wrote (a Markdown folder or a JSON file) and gives the same documents back; takes another workspace; and takes Markdown, plain text, CSV lists, Word, OpenDocument and web pages of any make, which are put at the level they read at; what has no place of its own goes to the notes. Where an export comes back changed, both sides' changes are brought together, and where both changed the same place you settle it with one key; a Word file of ours that was edited is gone through change by change. With --review you decide about each of these with one key, and it is linked under the step it belongs to. A file of a folder that cannot be read is passed over and named, and a document that came in before is not taken twice. All the rest comes in, or nothing, and one undo takes it out again.",
    examples: [
      .init("import our-way.json", "brings an export back"),
      .init("import old-procedures --review", "asks about every document where it belongs"),
    ])
  static let grammar = Grammar([.path])

  @Argument var path: String?
  @Flag var review = false

  func run(in session: inout Session) throws -> Reply {
    guard let path else {
      throw Refusal("Import what?", next: "Type \("import FILE", .command).")
    }
    let source = path.split(separator: "/").last.map(String.init) ?? path
    if let file = try ReturnedFile(path, in: session) {
      return try TakingChanges.begin(file, from: source, in: &session)
    }
    let intake: Intake
    do {
      intake = try Intake(path, in: session)
    } catch let error as ImportError {
      throw Refusal(
        "\(error.problem)", next: "Nothing was changed. \(error.remedy)", exit: .storage)
    }
    guard review else { return try intake.bringIn(from: source, in: &session) }
    var reviewing = Reviewing(intake: intake, source: source)
    return try session.canAsk
      ? reviewing.next(in: &session) : reviewing.takeProposals(in: &session)
  }
}
