/// What went wrong with the file or its history. Facts only; the workbench puts them into words.
package enum StoreError: Error, Equatable, Sendable {
  case missing(path: String)
  case notAWorkspace(path: String)
  /// The file was written by a later program than this one.
  case newerVersion(path: String, found: Int, known: Int)
  case readOnly(path: String)
  case diskFull(path: String)
  /// Another program has held the file for longer than we wait.
  case busy(path: String)
  case damaged(path: String)
  case cannotOpen(path: String)
  case exists(path: String)
  case failed(path: String, reason: String)
  case nothingToUndo
  case nothingToRedo
  case noSuchChange(Int)
  case alreadyUndone(Int)
  /// A change cannot be taken back because a later one builds on it.
  case builtUpon(Change, by: Change)
}
