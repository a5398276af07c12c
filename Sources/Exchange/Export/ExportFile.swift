/// One file of an export, made when it is asked for, so that ten thousand never are in memory at once.
package struct ExportFile: Sendable {
  /// Where the file stands below the export's folder, parts joined by `/`: never absolute, never `..`.
  package var path: String
  private var make: @Sendable () -> [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { bytes }
  }

  package init(path: String, made make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.make = make
  }

  package var bytes: [UInt8] {
    get { make() }
    set { make = { newValue } }
  }
}

extension ExportFile: Equatable {
  package static func == (left: ExportFile, right: ExportFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }
}
