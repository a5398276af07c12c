import Foundation
import PseudoTerminal

/// The real program in a folder of its own, with nothing of the person's machine around it.
final class Visit {
  let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "way-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// What a run printed, and how it ended.
  struct Run: Equatable {
    var output: String
    var errors: String
    var code: Int32
  }

  /// Runs the program once without a terminal.
  func way(_ arguments: String..., input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: try Products.path(of: "way"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["HOME": folder, "LOGNAME": "dana", "PATH": "/usr/bin:/bin"]
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: output, as: UTF8.self).replacing(folder, with: "HERE"),
      errors: String(decoding: errors, as: UTF8.self).replacing(folder, with: "HERE"),
      code: process.terminationStatus)
  }

  /// Opens the program behind a terminal, waited for up to a prompt.
  func sit(
    _ arguments: String..., prompt: String, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      // A terminal opens in the folder of the tests.
      Products.path(of: "way"), arguments.map { $0.hasSuffix(".way") ? path($0) : $0 },
      environment: ["HOME": folder, "LOGNAME": "dana", "NO_COLOR": "1"]
        .merging(environment) { $1 })
    try terminal.waits(forCursorLine: prompt)
    return terminal
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
  }
}
