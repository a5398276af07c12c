import ProcessModel

/// A form in which documents leave: records in, files out, nothing read and nothing written.
///
/// A new format is one type in a file of its own and one line in `ExportFormats`.
package protocol ExportFormat: Sendable {
  /// The word a person types: `export markdown`.
  static var name: String { get }
  /// What the format is for, in a few words.
  static var summary: String { get }
  static var shape: ExportShape { get }
  /// In which state documents leave.
  static var takes: ExportedState { get }
  /// Whether what leaves says of itself that it was changed since it was approved.
  static var tellsStanding: Bool { get }
  /// Whether the format can tell what documents went through.
  static var tellsHistory: Bool { get }
  /// What leaves with a document that is named.
  static var reach: ExportReach { get }
  /// Whether the format is for one document, never for all.
  static var isForOneDocument: Bool { get }
  /// What stands between the name of the workspace or document and the file's ending.
  static var suffix: String { get }
  /// The program that makes the last form of every file, where ours is only the way there.
  static var converter: Converter? { get }
  /// Printed pages up to which that program is done in reasonable time and memory; nil for any number.
  static var mostPages: Int? { get }
  /// The files of an export, whose bytes depend on nothing but what leaves.
  static func files(for outgoing: Outgoing) -> [ExportFile]
  /// What is printed of a format that makes a folder, where one document was named.
  static func page(for outgoing: Outgoing) -> ExportFile?
  /// Whether a file says by itself that an export wrote it.
  static func isOurs(_ bytes: [UInt8]) -> Bool
}

extension ExportFormat {
  package static var takes: ExportedState { .present }
  package static var tellsStanding: Bool { takes == .approved }
  package static var tellsHistory: Bool { false }
  package static var reach: ExportReach { .withAllBelow }
  package static var isForOneDocument: Bool { false }
  package static var suffix: String { "-\(name)" }
  package static var converter: Converter? { nil }
  package static var mostPages: Int? { nil }
  package static func page(for outgoing: Outgoing) -> ExportFile? { nil }
  package static func isOurs(_ bytes: [UInt8]) -> Bool { false }

  /// Some documents of a workspace as they stand; nil for all of them.
  package static func files(for workspace: Workspace, only: [DocumentID]?) -> [ExportFile] {
    files(for: Outgoing(workspace, only: only))
  }
}

/// Whether an export is a folder of files or one file.
package enum ExportShape: Equatable, Sendable {
  case folder
  case file(ending: String)
  /// One file for a document that is named, a folder with a file for each where none is.
  case fileEach(ending: String)

  /// The ending of the one file, for a document or for all; nil where there is a folder.
  package func ending(forOne: Bool) -> String? {
    switch self {
    case .folder: nil
    case .file(let ending): ending
    case .fileEach(let ending): forOne ? ending : nil
    }
  }
}

/// In which state documents leave.
package enum ExportedState: Sendable {
  /// As they stand, for work that goes on elsewhere.
  case present
  /// As they were last approved, for people who work by them.
  case approved
}

/// What leaves with a document that is named.
package enum ExportReach: Sendable {
  case withAllBelow
  case alone
}

/// A program that turns a file of ours into its last form: it reads standard input and writes standard
/// output, in a folder of its own.
package struct Converter: Equatable, Sendable {
  package var program: String
  package var arguments: [String]
  /// Files that lie in its folder, by their names.
  package var files: [String: [UInt8]]
  /// How long it may take before it is stopped.
  package var seconds: Int
  /// Bytes beyond which it is stopped.
  package var mostBytes: Int
  /// What stands before the number of a page in what it says while it works; nil where it says none.
  package var pageMark: String?

  package init(
    program: String, arguments: [String], files: [String: [UInt8]] = [:], seconds: Int = 600,
    mostBytes: Int = 1 << 30, pageMark: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.files = files
    self.seconds = seconds
    self.mostBytes = mostBytes
    self.pageMark = pageMark
  }
}
