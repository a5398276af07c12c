import ArgumentParser
import ProcessModel

struct RestoreCommand: Command {
  static let page = Page(
    "restore", .goBack, usage: "restore [DOCUMENT] #CHANGE",
    summary: "Bring a document back as it was.",
    paragraph:
      "The document becomes what it was right after that change; everything since stays in the history, and undo takes the restoring back. A document that was removed comes back the same way.",
    examples: [
      .init("restore sales #1", "brings Sales back as it came in"),
      .init("restore #1", "does the same for the current document"),
    ])
  static let grammar = Grammar([.document])

  @Argument var what: String?

  func run(in session: inout Session) throws -> Reply {
    let parts = (what ?? "").split(separator: " ").map(String.init)
    guard let last = parts.last, last.hasPrefix("#") else {
      throw Refusal(
        "Restore what, as of which change?",
        next: "Type \("restore TITLE #12", .command); \("history", .command) shows the changes.")
    }
    let number = try UndoCommand.number(last)
    let ledger = try session.openLedger()
    _ = try ledger.change(number)
    let former = try former(parts.dropLast().joined(separator: " "), number, session)
    let commit = try session.commit(RestoreDocument(former, asOf: number))
    session.look(at: commit.outcome.document)
    let lost: Prose =
      commit.outcome.lostLinks == 0
      ? ""
      : " \(commit.outcome.lostLinks) of its links lead to documents that are gone; they were left out."
    return .say(
      "\(former.title, .strong) is as it was at #\(number).\(lost) \("undo", .command) takes it back.",
      payload: ["restored": former.title])
  }

  private func former(_ title: String, _ number: Int, _ session: Session) throws -> Document {
    let ledger = try session.openLedger()
    let id: DocumentID
    if title.isEmpty {
      id = try session.currentDocument().id
    } else if let removed = try removed(title, session) {
      id = removed
    } else {
      id = try session.documentID(named: title)
    }
    guard let former = try ledger.document(id, asOf: number) else {
      throw Refusal(
        "There was no such document at #\(number).",
        next: "\("history", .command) shows when it was there.")
    }
    return former
  }

  /// A document of that title that is no longer in the listing.
  private func removed(_ title: String, _ session: Session) throws -> DocumentID? {
    guard !session.isTitle(title) else { return nil }
    return try session.openLedger().removedDocument(titled: FoldedKey(title))
  }
}
