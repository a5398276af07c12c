import ProcessModel

/// One file of an export, made when it is asked for, so that ten thousand never are in memory at once.
package struct ExportFile: Sendable {
  /// Where the file stands below the export's folder, parts joined by `/`: never absolute, never `..`.
  package var path: String
  private var make: @Sendable (Going) -> [UInt8]

  /// Hears how many of how many parts of a file are done.
  package typealias Going = (_ done: Int, _ all: Int) -> Void

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { bytes }
  }

  package init(path: String, made make: @escaping @Sendable () -> [UInt8]) {
    self.init(path: path, counted: { _ in make() })
  }

  /// A file of so many parts that whoever waits wants to know how many are done.
  package init(path: String, counted make: @escaping @Sendable (Going) -> [UInt8]) {
    self.path = path
    self.make = make
  }

  package var bytes: [UInt8] {
    get { make { _, _ in } }
    set { make = { _ in newValue } }
  }

  package func bytes(going: Going) -> [UInt8] { make(going) }

  /// A file for each document, named after its title.
  static func each(
    _ documents: [Document], ending: String,
    made make: @escaping @Sendable (Document) -> [UInt8]
  ) -> [ExportFile] {
    var names = FileNames()
    return documents.map { document in
      ExportFile(path: names.name(for: document.title) + ".\(ending)") { make(document) }
    }
  }
}

extension ExportFile: Equatable {
  package static func == (left: ExportFile, right: ExportFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }
}
