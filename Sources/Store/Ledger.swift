import Foundation
import ProcessModel

/// Where a workspace is kept: everything that was ever said, and the present state.
///
/// Nothing above knows which store it has.
package protocol Ledger: AnyObject {
  /// Where the workspace is, for people.
  var path: String { get }

  /// Reads several records as of one moment.
  func read<Value>(_ body: (any RecordLookup) throws -> Value) throws -> Value

  /// Applies an edit to the newest state, checks it, and keeps it durably before it returns.
  ///
  /// - Throws: `EditError` where the edit is refused, `StoreError` where it could not be kept; in both
  ///   cases nothing has changed.
  func commit<E: Edit>(_ edit: E, _ signature: Signature) throws -> Commit<E.Outcome>

  func listing(_ filter: DocumentFilter, limit: Int?) throws -> [DocumentSummary]
  /// Looks at many documents as they were when they were listed, each handed over with its place in the
  /// list, several at a time and in the order in which they are read fastest. Not from within a reading,
  /// which those who read for it would wait for.
  ///
  /// - Returns: What was seen of each, in the order of the list; nil for one that is gone.
  func documents<Value: Sendable>(
    _ listed: [DocumentSummary], _ look: @Sendable (Int, Document) throws -> Value
  ) throws -> [Value?]
  /// How many documents such a listing would hold without a limit.
  func count(_ filter: DocumentFilter) throws -> Int
  /// How many documents there are of each kind that there is any of.
  func counts() throws -> [KindCount]
  /// Every link there is: from which document, at which of its steps, to which document.
  func links() throws -> [(source: DocumentID, step: StepID?, target: DocumentID)]

  /// The lines that hold all of these words, or words that begin with them, best first: in any order,
  /// without regard to case and accents.
  func search(_ words: String, limit: Int) throws -> [SearchHit]

  /// The state in which the document became its present version; nil where it has none.
  func approval(of document: DocumentID) throws -> (change: Change, document: Document)?
  /// The same of every document that has a version.
  func approvals() throws -> [DocumentID: Approval]
  /// The state in which the document became this version; nil where it never did.
  func version(_ number: Int, of document: DocumentID) throws -> (
    change: Change, document: Document
  )?
  /// Changes since a moment, oldest first.
  func changes(since moment: Date) throws -> [Change]
  /// Documents that were changed since a moment and are still there.
  func documentsChanged(since moment: Date) throws -> [DocumentSummary]

  /// Newest first.
  func history(of record: RecordKey?, limit: Int?) throws -> [Change]
  func change(_ number: Int) throws -> Change
  /// A document as the given change left it; nil where it did not exist then.
  func document(_ id: DocumentID, asOf change: Int) throws -> Document?
  /// The document of this title that was removed last.
  func removedDocument(titled key: FoldedKey) throws -> DocumentID?

  /// Takes back the author's newest change that is not taken back yet, or a given one.
  func undo(_ number: Int?, _ signature: Signature) throws -> Change
  /// Brings back what the author took back last.
  func redo(_ signature: Signature) throws -> Change

  func picture(_ id: PictureID) throws -> Picture?
  /// The newest state of a document that a condition holds for, with the change that left it so.
  func state(
    of document: DocumentID, where isWanted: (Document) -> Bool
  ) throws -> (change: Int, document: Document)?
  /// A record as the given change left it; nil where it did not exist then.
  func record(_ key: RecordKey, asOf change: Int) throws -> Record?
  /// Everything as of one moment, in memory.
  ///
  /// - Parameter going: Hears how many documents of how many are read.
  /// - Throws: `StoreError` where the file cannot be read.
  func workspace(going: (_ done: Int, _ all: Int) -> Void) throws -> Workspace
  /// Writes a whole, consistent copy to a path where no file is.
  func copy(to path: String) throws
}

extension Ledger {
  package func workspace() throws -> Workspace { try workspace { _, _ in } }
}
