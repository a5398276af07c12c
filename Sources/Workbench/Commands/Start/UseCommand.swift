import ArgumentParser
import ProcessModel

struct UseCommand: Command {
  static let page = Page(
    "use", alsoKnownAs: ["go", "goto"], .start, usage: "use DOCUMENT",
    summary: "Make a document the current one.",
    paragraph:
      "Steps, fields and numbers then belong to that document. Any part of the title will do as long as it fits one document only; #2 is the second row of the last listing. Without a title, use lists what changed last.",
    examples: [
      .init("use sales", "makes Sales the current document"),
      .init("use", "lists the documents that changed last"),
    ])
  static let grammar = Grammar([.document])

  @Argument var title: String?

  func run(in session: inout Session) throws -> Reply {
    guard let title else { return try recent(in: &session) }
    let document = try session.document(named: title)
    session.look(at: document)
    return Reply(
      [.paragraph(DocumentView.headline(document, try session.company(), try session.chart()))],
      payload: DocumentView(document, in: try DocumentNames(document, session)))
  }

  private func recent(in session: inout Session) throws -> Reply {
    var seen: Set<DocumentID> = []
    let ledger = try session.openLedger()
    var summaries = try ledger.listing(.all, limit: nil)
    summaries.sort { ($0.change, $1.title) > ($1.change, $0.title) }
    let newest = summaries.prefix(10).filter { seen.insert($0.id).inserted }
    session.listed = newest.map(\.id)
    return try DocumentTable.reply(
      Array(newest), in: session, heading: "Changed last",
      hint: "\("use #1", .command) makes the first one current.")
  }
}
