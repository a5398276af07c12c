import ArgumentParser
import ProcessModel

struct RestoreCommand: Command {
  static let page = Page(
    "restore", .goBack, usage: "restore [DOCUMENT] #CHANGE, or restore [DOCUMENT] version NUMBER",
    summary: "Bring a document back as it was.",
    paragraph:
      "The document becomes what it was right after that change, or when it became that version; everything since stays in the history, and undo takes the restoring back. A document that was removed comes back the same way.",
    examples: [
      .init("restore sales #1", "brings Sales back as it came in"),
      .init("restore #1", "does the same for the current document"),
    ])
  static let grammar = Grammar([.document])

  @Argument var what: String?

  func run(in session: inout Session) throws -> Reply {
    var parts = (what ?? "").split(separator: " ").map(String.init)
    guard let last = parts.popLast() else { throw Self.unclear }
    // `restore sales version 2`, `restore sales v2`, `restore sales #12`.
    let isSpelledOut = Int(last) != nil && parts.last?.lowercased() == "version"
    if isSpelledOut { parts.removeLast() }
    guard let past = PastState(isSpelledOut ? "version \(last)" : last) else { throw Self.unclear }
    let (former, number) = try former(parts.joined(separator: " "), past, session)
    let commit = try session.commit(RestoreDocument(former, asOf: number))
    session.look(at: commit.outcome.document)
    let lost: Prose =
      commit.outcome.lostLinks == 0
      ? ""
      : " \(commit.outcome.lostLinks) of its links lead to documents that are gone; they were left out."
    return .say(
      "\(former.title, .strong) is as it was at \(past.inWords).\(lost) \("undo", .command) takes it back.",
      payload: ["restored": former.title])
  }

  private static var unclear: Refusal {
    Refusal(
      "Restore what, as of which change?",
      next: "Type \("restore TITLE #12", .command); \("history", .command) shows the changes.")
  }

  private func former(_ title: String, _ past: PastState, _ session: Session) throws -> (
    document: Document, change: Int
  ) {
    let id: DocumentID
    if title.isEmpty {
      id = try session.currentDocument().id
    } else if let removed = try removed(title, session) {
      id = removed
    } else {
      id = try session.documentID(named: title)
    }
    let state = try past.state(of: id, in: session)
    guard let former = state.document else {
      throw Refusal(
        "There was no such document at \(past.inWords).",
        next: "\("history", .command) shows when it was there.")
    }
    return (former, state.change)
  }

  /// A document of that title that is no longer in the listing.
  private func removed(_ title: String, _ session: Session) throws -> DocumentID? {
    guard !session.isTitle(title) else { return nil }
    return try session.openLedger().removedDocument(titled: FoldedKey(title))
  }
}
