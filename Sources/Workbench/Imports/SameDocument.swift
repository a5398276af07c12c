import Exchange
import ProcessModel

/// Two files of a folder that are one document, such as one of them under the document's former name.
struct SameDocument: Sendable {
  let title: String
  /// The file that came in, and the one that did not.
  let taken: String
  let other: String
  /// Whether somebody changed the other one too.
  let isOtherChanged: Bool

  /// Whether both files are called as they were when they left: whoever gives a copy another title makes
  /// a document of its own of it.
  static func isMeant(
    by first: IncomingDocument, _ second: IncomingDocument, _ session: Session
  ) -> Bool {
    [first, second].allSatisfy { file in base(of: file, session)?.title == file.document.title }
  }

  /// Of files that are one document takes the one that was changed.
  ///
  /// - Throws: `StoreError` where the workspace cannot be read.
  static func choose(in incoming: inout Incoming, _ session: Session) throws -> [SameDocument] {
    var found: [SameDocument] = []
    for rival in incoming.rivals {
      let index = incoming.documents.firstIndex { $0.document.id == rival.document.id }
      guard let index else { continue }
      let first = incoming.documents[index]
      let isFirstChanged = try isChanged(first, among: incoming, session)
      let isOtherChanged = try isChanged(rival, among: incoming, session)
      let takesOther = isOtherChanged && !isFirstChanged
      if takesOther { incoming.documents[index] = rival }
      let now = try session.openLedger().read { try $0.document(rival.document.id) }
      found.append(
        SameDocument(
          title: now?.title ?? first.document.title, taken: takesOther ? rival.path : first.path,
          other: takesOther ? first.path : rival.path,
          isOtherChanged: isFirstChanged && isOtherChanged))
    }
    incoming.rivals = []
    incoming.putInOrder()
    return found
  }

  private static func base(of file: IncomingDocument, _ session: Session) -> Document? {
    guard let state = file.state, let ledger = session.ledger else { return nil }
    let found = try? ledger.state(of: file.document.id) { ContentHash(of: $0) == state }
    return found?.document
  }

  private static func isChanged(
    _ file: IncomingDocument, among incoming: Incoming, _ session: Session
  ) throws -> Bool {
    guard let base = base(of: file, session) else { return true }
    var seats = SeatsByName(
      try Chart(
        seats: session.chart().seats + incoming.seats,
        people: session.chart().people + incoming.people))
    let document = seats.document(of: file, withOwner: true, session)
      .realigned(with: base, mint: session.world.newID).keepingLayout(of: base)
    return !DocumentComparison(
      from: base, to: document, seat: { $0.text }, document: { $0.text }
    ).isEmpty
  }

  /// - Parameter folder: Where the files are.
  func words(in folder: String) -> Prose {
    let told: Prose =
      "\(other) is the same document as \(taken), \(title, .strong), and did not come in a second time."
    guard isOtherChanged else { return told }
    return
      "\(told) It was changed too: \("import \(folder)/\(other)", .command) brings that in as well, and asks where both changed the same."
  }
}
