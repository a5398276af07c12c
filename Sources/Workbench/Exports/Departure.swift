import Exchange
import ProcessModel
import Store

/// What leaves of the open workspace, in the state in which a format takes it, and what stays.
struct Departure {
  var outgoing: Outgoing
  var leftOut = LeftOut()

  /// - Parameter root: The document that was asked for, with which others come along; nil for all.
  /// - Throws: `Refusal` where nothing could leave.
  init(
    _ format: any ExportFormat.Type, _ root: DocumentID?, with extra: ExportExtra? = nil,
    in session: Session
  ) throws {
    let present = try session.openLedger().workspace()
    outgoing = Outgoing(present, root: root)
    if format.takes == .approved {
      outgoing = try ApprovedState(of: present, withDrafts: extra == .drafts, session).outgoing
      outgoing.root = root
      let asked = root.map { format.reach == .alone ? [$0] : present.below($0) }.map(Set.init)
      let documents = present.documents.filter { asked?.contains($0.id) ?? true }
      leftOut = LeftOut(outgoing, present: documents)
      try checkThatSomethingLeaves(documents, format)
    }
    if let root {
      outgoing.only = format.reach == .alone ? [root] : outgoing.workspace.below(root)
    }
    if extra == .history { try addHistory(session) }
  }

  private mutating func addHistory(_ session: Session) throws {
    let ledger = try session.openLedger()
    var history: [Outgoing.PastChange] = []
    for id in outgoing.only ?? outgoing.workspace.documents.map(\.id) {
      for change in try ledger.history(of: .document(id), limit: nil) {
        history.append(
          Outgoing.PastChange(
            number: change.number, at: change.at, author: change.author, words: change.words,
            document: try ledger.document(id, asOf: change.number)))
      }
    }
    outgoing.history = history.enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }.map(\.element)
  }

  private func checkThatSomethingLeaves(
    _ documents: [Document], _ format: any ExportFormat.Type
  ) throws(Refusal) {
    let leaving = outgoing.workspace.documents
    let isThere = outgoing.root.map { root in leaving.contains { $0.id == root } }
    guard !(isThere ?? !leaving.isEmpty) else { return }
    let title = outgoing.root.flatMap { root in documents.first { $0.id == root }?.title }
    let export = "export \(format.name)\(title.map { " \($0)" } ?? "") with drafts"
    throw Refusal(
      title.map { "Nobody has approved \($0, .strong) yet, so there is nothing to hand out." }
        ?? "Nobody has approved a document yet, so there is nothing to hand out.",
      next:
        "\("approve \(title ?? "TITLE") by NAME", .command) makes a version; \(export, .command) takes it as it stands, marked DRAFT."
    )
  }
}

extension Workspace {
  /// The document and everything below it.
  func below(_ root: DocumentID) -> [DocumentID] {
    let documents = Dictionary(
      self.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [DocumentID] = []
    var seen: Set<DocumentID> = []
    var waiting = [root]
    while let next = waiting.popLast() {
      guard let document = documents[next], seen.insert(next).inserted else { continue }
      found.append(next)
      waiting += document.allLinks
    }
    return found
  }
}
