import ProcessModel

/// A form in which documents leave: a workspace in, files out, nothing read and nothing written.
package protocol ExportFormat: Sendable {
  /// The word a person types: `export markdown`.
  static var name: String { get }
  /// What the format is for, in a few words.
  static var summary: String { get }
  static var shape: ExportShape { get }
  /// The files of an export, whose bytes depend on nothing but the workspace.
  ///
  /// - Parameter only: The documents to write; nil for all of them.
  static func files(for workspace: Workspace, only: [DocumentID]?) -> [ExportFile]
}

/// Whether an export is a folder of files or one file.
package enum ExportShape: Equatable, Sendable {
  case folder
  case file(ending: String)
}

/// One file of an export.
package struct ExportFile: Equatable, Sendable {
  /// Where the file stands below the export's folder, parts joined by `/`: never absolute, never `..`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Every format there is, in the order they are listed.
package enum ExportFormats {
  package static let all: [any ExportFormat.Type] = [MarkdownFormat.self, JSONFormat.self]

  package static func named(_ name: String) -> (any ExportFormat.Type)? {
    let key = FoldedKey(name)
    return all.first { FoldedKey($0.name) == key }
  }
}
