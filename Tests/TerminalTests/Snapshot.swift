import Foundation
import Testing

/// Compares a text with the file that holds how it looked when someone last approved of it.
///
/// `RECORD=1 swift test` writes the files anew, and fails, so that a green run never means
/// “recorded”.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("Recorded \(name).txt. Look at it.", sourceLocation: sourceLocation)
  } else {
    let approved = try String(contentsOf: file, encoding: .utf8)
    #expect(text == approved, "RECORD=1 swift test accepts it", sourceLocation: sourceLocation)
  }
}
