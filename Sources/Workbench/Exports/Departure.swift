import Exchange
import ProcessModel
import Store

/// What leaves of the open workspace, in the state in which a format takes it, and what stays.
struct Departure {
  var outgoing: Outgoing
  var leftOut = LeftOut()
  private(set) var governing = Governing()
  private(set) var unsettled = StillUnsettled()
  private(set) var sinceApproval = SinceApproval()
  /// The titles of what was asked for.
  let asked: [String]

  /// - Parameter asked: The documents that were asked for, with which others come along; none for all.
  /// - Throws: `Refusal` where nothing could leave or its pages are too many; `StoreError` where the
  ///   workspace cannot be read.
  init(
    _ format: any ExportFormat.Type, _ asked: [DocumentID], with extra: ExportExtra? = nil,
    in session: Session
  ) throws {
    let ledger = try session.openLedger()
    let present = try session.world.counting("Reading") { try ledger.workspace(going: $0) }
    outgoing = Outgoing(present, asked: asked)
    self.asked = asked.compactMap { id in present.documents.first { $0.id == id }?.title }
    if format.takes == .approved {
      outgoing = try ApprovedState(of: present, withDrafts: extra == .drafts, session).outgoing
      outgoing.asked = asked
      let wanted = Set(format.reach == .alone ? asked : present.below(asked))
      let documents = present.documents.filter { asked.isEmpty || wanted.contains($0.id) }
      leftOut = LeftOut(outgoing, present: documents)
      try checkThatSomethingLeaves(documents, format)
    }
    if !asked.isEmpty {
      outgoing.only = format.reach == .alone ? asked : outgoing.workspace.below(asked)
    }
    let leaving = Set(outgoing.only ?? outgoing.workspace.documents.map(\.id))
    if !asked.isEmpty {
      let approved = Set(outgoing.workspace.documents.map(\.id))
      governing = Governing(
        of: present.documents, leaving: leaving, asked: asked, mayLeave: approved.contains)
    }
    unsettled = try StillUnsettled(
      in: present.documents.filter { document in
        leaving.contains(document.id)
          && (format.takes == .present || document.status == .approved
            || outgoing.standings[document.id]?.isDraft == true)
      }, session)
    if !format.tellsStanding {
      let documents = present.documents.filter { leaving.contains($0.id) }
      sinceApproval = try SinceApproval(documents, session)
    }
    let moments = Moments(session)
    outgoing.day = moments.text(moments.now)
    try checkSize(format)
    if extra == .history { try addHistory(session) }
  }

  /// What a person should hear of what leaves and what stays.
  ///
  /// - Parameter rest: What stood in the command behind the documents.
  func remarks(_ format: any ExportFormat.Type, rest: String) -> [Block] {
    leftOut.blocks + sinceApproval.blocks
      + governing.blocks(format: format.name, asked: asked, rest: rest)
      + unsettled.blocks
  }

  private func checkSize(_ format: any ExportFormat.Type) throws(Refusal) {
    guard let most = format.mostPages, let program = format.converter?.program,
      outgoing.pages > most
    else { return }
    throw Refusal(
      "These documents make about \(outgoing.pages) pages, more than \(program) can lay out in reasonable time and memory.",
      next:
        "Take some of them with \("export \(format.name) TITLE, TITLE", .command), or print the page that \("export handbook", .command) writes from your browser; nothing was written."
    )
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
    let leaving = Set(outgoing.workspace.documents.map(\.id))
    let asked = outgoing.asked
    guard asked.isEmpty ? leaving.isEmpty : leaving.isDisjoint(with: asked) else { return }
    let titles = asked.compactMap { id in documents.first { $0.id == id }?.title }
    let words = ["export", format.name, titles.asTyped, "with drafts"]
    let export = words.filter { !$0.isEmpty }.joined(separator: " ")
    throw Refusal(
      titles.isEmpty
        ? "Nobody has approved a document yet, so there is nothing to hand out."
        : "Nobody has approved \(titles.joined(separator: " or "), .strong) yet, so there is nothing to hand out.",
      next:
        "\("approve \(titles.isEmpty ? "all" : titles.asTyped) by NAME", .command) makes a version; \(export, .command) takes \(titles.count > 1 ? "them as they stand" : "it as it stands"), marked DRAFT."
    )
  }
}

extension Workspace {
  /// The documents and everything below them.
  func below(_ roots: [DocumentID]) -> [DocumentID] {
    let documents = Dictionary(
      self.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [DocumentID] = []
    var seen: Set<DocumentID> = []
    var waiting = Array(roots.reversed())
    while let next = waiting.popLast() {
      guard let document = documents[next], seen.insert(next).inserted else { continue }
      found.append(next)
      waiting += document.allLinks
    }
    return found
  }
}
