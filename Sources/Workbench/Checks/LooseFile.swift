import Exchange
import ProcessModel

/// A file that is in no workspace, read as import reads it: what triage and check look at.
enum LooseFile {
  /// The documents of a file of any kind that import takes: a list may hold several, a contents page
  /// none.
  ///
  /// - Throws: `FileTrouble`, `ImportError` or `ForeignTrouble` where it cannot be read.
  static func documents(at path: String, _ session: Session) throws -> [IncomingDocument] {
    guard session.world.files.kind(session.fullPath(path)) != .folder else {
      throw FileTrouble(path: path, reason: "the folder is closed or stands too deep")
    }
    var bytes = try session.world.files.read(session.fullPath(path))
    if let file = try ForeignFile(bytes, named: path, in: session) { bytes = file.markdown }
    return try MarkdownReader.documents(from: bytes, named: path, mint: session.world.newID)
  }

  /// Why a file could not be read, in a sentence.
  static func reason(_ error: any Error) -> String {
    switch error {
    case let error as ImportError: error.problem
    case let trouble as FileTrouble: "It could not be read: \(trouble.reason)."
    case let trouble as ForeignTrouble: trouble.problem.text
    default: "It could not be read."
    }
  }
}
