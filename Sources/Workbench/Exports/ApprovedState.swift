import Exchange
import ProcessModel
import Store

/// A workspace as people may work by it: the last approved version of each document, and nothing of
/// what is said among those who write.
struct ApprovedState {
  private(set) var outgoing: Outgoing

  init(of workspace: Workspace, withDrafts: Bool, _ session: Session) throws {
    let ledger = try session.openLedger()
    let approvals = try ledger.approvals()
    let moments = Moments(session)
    outgoing = Outgoing(workspace)
    outgoing.workspace.issues = []
    outgoing.workspace.company.me = nil
    outgoing.workspace.documents = []
    for document in workspace.documents {
      let approval = approvals[document.id]
      guard var leaving = Self.state(of: document, approval, withDrafts: withDrafts) else {
        outgoing.stayingHere[document.id] = document.title
        continue
      }
      outgoing.standings[document.id] = Outgoing.Standing(
        approvedOn: approval.map { moments.text($0.at) }, isDraft: leaving.status != .approved,
        change: approval?.change)
      leaving.waivers = []
      if leaving.fields[.notes] != nil { leaving.fields[.notes] = nil }
      outgoing.workspace.documents.append(leaving)
    }
    try addFormerPictures(ledger)
  }

  private static func state(
    of document: Document, _ approval: Approval?, withDrafts: Bool
  ) -> Document? {
    if document.status == .retired { return nil }
    if withDrafts || document.status == .approved { return document }
    return approval?.former
  }

  /// A former state may show a picture that the present one does not.
  private mutating func addFormerPictures(_ ledger: any Ledger) throws {
    let here = Set(outgoing.workspace.pictures.map(\.id))
    let shown = Set(outgoing.workspace.documents.flatMap { $0.steps.compactMap(\.picture) })
    outgoing.workspace.pictures.removeAll { !shown.contains($0.id) }
    for id in shown.subtracting(here).sorted() {
      if let picture = try ledger.picture(id) { outgoing.workspace.pictures.append(picture) }
    }
  }
}
