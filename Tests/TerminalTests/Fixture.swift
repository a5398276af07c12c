import Foundation
import PseudoTerminal
import Testing

extension Tag {
  /// Starts programs behind a terminal.
  @Tag static var large: Self
}

/// The small workbench that says back what it is told, behind a terminal of its own.
enum Fixture {
  static let prompt = "Acmé › Sales>"

  /// Started in a folder of its own, and waited for up to its first prompt.
  static func start(
    _ environment: [String: String] = [:], arguments: [String] = [], editrc: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let home = try Home()
    if let editrc { try home.write(editrc, to: ".editrc") }
    let terminal = try PseudoTerminal(
      Products.path(of: "terminal-fixture"), arguments,
      environment: ["HOME": home.path, "NO_COLOR": "1"].merging(environment) { $1 },
      columns: columns, rows: rows)
    try terminal.waits(forCursorLine: prompt)
    return terminal
  }
}

/// A folder for one test.
final class Home {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "way-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path).appending(path: name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path).appending(path: name), encoding: .utf8)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
