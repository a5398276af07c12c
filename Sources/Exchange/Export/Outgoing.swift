import Foundation
import ProcessModel

/// What leaves: documents in the state they leave in, and what readers are told about that.
package struct Outgoing: Sendable {
  package var workspace: Workspace
  /// The documents to write; nil for all of them.
  package var only: [DocumentID]?
  /// The documents that were asked for, with which the others come along; empty where all were.
  package var asked: [DocumentID]
  /// How documents stand; what is not in it stands as the workspace says.
  package var standings: [DocumentID: Standing]
  /// Documents that something which leaves points to, and that stay here, by what they are called.
  package var stayingHere: [DocumentID: String]
  /// The day it leaves, as year-month-day, for formats that want one; nil where nobody said.
  package var day: String?
  /// What the documents went through, oldest first; nil where that stays.
  package var history: [PastChange]?

  package init(
    _ workspace: Workspace, only: [DocumentID]? = nil, asked: [DocumentID] = [],
    standings: [DocumentID: Standing] = [:], stayingHere: [DocumentID: String] = [:]
  ) {
    self.workspace = workspace
    self.only = only
    self.asked = asked
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

  /// A change of the past, and a document as it left it.
  package struct PastChange: Sendable {
    package var number: Int
    package var at: Date
    package var author: String
    package var words: String
    /// nil where the change removed the document.
    package var document: Document?

    package init(number: Int, at: Date, author: String, words: String, document: Document?) {
      self.number = number
      self.at = at
      self.author = author
      self.words = words
      self.document = document
    }
  }

  /// The document that was asked for, where it was one.
  package var root: DocumentID? { asked.count == 1 ? asked[0] : nil }

  /// About how many printed pages it makes.
  package var pages: Int {
    let wanted = only.map(Set.init)
    return PageCount.estimate(
      of: workspace.documents.filter { wanted?.contains($0.id) ?? true })
  }

  /// The workspace in the order of exports, or the part of it that leaves.
  var ordered: Workspace {
    let whole = workspace.inCanonicalOrder
    return only.map(whole.part) ?? whole
  }
}
