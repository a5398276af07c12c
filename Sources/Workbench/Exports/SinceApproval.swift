import Exchange
import ProcessModel
import Store

/// What leaves as it stands though something else was approved, in formats that do not say so
/// themselves.
struct SinceApproval {
  /// The documents with how much was changed since their versions, in the order of the workspace.
  private var documents: [(title: String, version: Int, changes: Int)] = []

  init() {}

  /// - Parameter leaving: The documents that leave as they stand.
  init(_ leaving: [Document], _ session: Session) throws {
    let ledger = try session.openLedger()
    for document in leaving where document.version > 0 && document.status != .approved {
      guard let approved = try ledger.approval(of: document.id)?.document else { continue }
      let names = try NamesAcross(approved, document, session)
      let comparison = DocumentComparison(
        from: approved, to: document, seat: names.seat, document: names.document)
      guard !comparison.isEmpty else { continue }
      documents.append((document.title, document.version, comparison.entries.count))
    }
  }

  var blocks: [Block] {
    guard !documents.isEmpty else { return [] }
    let told = documents.map { document in
      let changes = document.changes == 1 ? "1 change" : "\(document.changes) changes"
      return "\(document.title) (\(changes) since version \(document.version) was approved)"
    }
    return [.paragraph("As it stands now, not as it was approved: \(FirstFew.named(told)).")]
  }
}
