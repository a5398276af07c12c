import ProcessModel

/// What leaves: documents in the state they leave in, and what readers are told about that.
package struct Outgoing: Sendable {
  package var workspace: Workspace
  /// The documents to write; nil for all of them.
  package var only: [DocumentID]?
  /// The document that was asked for, with which the others come along; nil where all were.
  package var root: DocumentID?
  /// How documents stand; what is not in it stands as the workspace says.
  package var standings: [DocumentID: Standing]
  /// Documents that something which leaves points to, and that stay here, by what they are called.
  package var stayingHere: [DocumentID: String]

  package init(
    _ workspace: Workspace, only: [DocumentID]? = nil, root: DocumentID? = nil,
    standings: [DocumentID: Standing] = [:], stayingHere: [DocumentID: String] = [:]
  ) {
    self.workspace = workspace
    self.only = only
    self.root = root
    self.standings = standings
    self.stayingHere = stayingHere
  }

  /// How a document stands as it leaves.
  package struct Standing: Equatable, Sendable {
    /// The day it was approved, as year-month-day.
    package var approvedOn: String?
    /// Whether nobody has approved it as it leaves.
    package var isDraft: Bool
    /// The change that left it so.
    package var change: Int?

    package init(approvedOn: String? = nil, isDraft: Bool = false, change: Int? = nil) {
      self.approvedOn = approvedOn
      self.isDraft = isDraft
      self.change = change
    }
  }

  /// The workspace in the order of exports, or the part of it that leaves.
  var ordered: Workspace {
    let whole = workspace.inCanonicalOrder
    return only.map(whole.part) ?? whole
  }
}
