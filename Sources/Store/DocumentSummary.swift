import Foundation
import ProcessModel

/// What a listing shows of a document, without reading its steps.
package struct DocumentSummary: Equatable, Identifiable, Sendable {
  package var id: DocumentID
  package var title: String
  package var level: Level
  package var isCore: Bool
  package var status: Status
  package var version: Int
  package var owner: SeatID?
  /// The day it is to be looked at again, as it was written.
  package var review: String?
  package var steps: Int
  /// The newest change of the document.
  package var change: Int
  package var changedAt: Date

  package var kind: Document.Kind { .init(level: level, isCore: isCore) }
}

/// Which documents a listing takes.
package enum DocumentFilter: Equatable, Sendable {
  case all
  case core
  case level(Level)
  /// Whose key begins with this.
  case beginning(FoldedKey)
  /// Whose key contains this.
  case containing(FoldedKey)
  /// That are the target of no link.
  case unlinked(Level)
  /// That are in review, or were changed since they were approved.
  case waiting
  /// That have steps, are not in review, and nobody has ever approved.
  case unapproved
  /// That are to be looked at again on a day up to this one, as year-month-day.
  case due(by: String)
  /// That were changed since a moment.
  case changed(since: Date)
}
