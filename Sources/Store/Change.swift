import Foundation
import ProcessModel

/// One entry of the ledger: who changed what, when, and in which words.
package struct Change: Equatable, Sendable {
  /// Shown as `#12`.
  package var number: Int
  package var at: Date
  package var author: String
  package var words: String
  /// The change this one takes back.
  package var undoes: Int?
}

/// What a commit brought about.
package struct Commit<Outcome: Sendable>: Sendable {
  package var outcome: Outcome
  /// The change that was written; nil where the edit changed nothing.
  package var change: Change?
}

/// Who makes a change, and when.
package struct Signature: Sendable {
  package var author: String
  package var at: Date

  package init(author: String, at: Date) {
    self.author = CleanText.line(author)
    self.at = at
  }
}

/// When a document became its present version, and how it stood.
package struct Approval: Sendable {
  /// The newest change that left the document as it was approved.
  package var change: Int
  package var at: Date
  /// What was approved, where the document has been changed since; nil where it stands as approved.
  package var former: Document?
}
