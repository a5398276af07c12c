import Foundation
import Testing

@testable import Terminal

@Suite struct HistoryTests {
  private let path = FileManager.default.temporaryDirectory
    .appending(path: "history-\(UUID().uuidString)").path(percentEncoded: false)

  @Test func keepsEveryKindOfLineAcrossRestarts() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let commands = [
      "use Café", "step C:\\new\\table", "two\nlines", "\\", "\\n", " blanks ", "品質 👩‍👩‍👧",
    ]
    for command in commands { History(path: path).append(command) }
    #expect(History(path: path).commands() == commands)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("use Café\nstep C:\\\\new\\\\table\ntwo\\nlines\n"))
  }

  @Test func isForTheOwnersEyesOnly() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    History(path: path).append("x")
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
  }

  @Test func mixesTheLinesOfTwoWindowsWithoutLoss() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (one, other) = (History(path: path), History(path: path))
    for number in 0..<5 {
      one.append("one \(number)")
      other.append("other \(number)")
    }
    #expect(History(path: path).commands().count == 10)
  }

  @Test func readsTheLastThousandOfAHugeFile() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let lines = (0..<50_000).map { "command number \($0)\n" }.joined()
    try lines.write(toFile: path, atomically: false, encoding: .utf8)
    let commands = History(path: path).commands()
    #expect(commands.count == 1_000)
    #expect(commands.first == "command number 49000")
    #expect(commands.last == "command number 49999")
  }

  @Test func leavesOutWhatIsNoTextOrWasNeverFinished() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("good\n\n".utf8 + [0xFF, 0x0A] + "also \\x\ntorn".utf8).write(
      to: URL(filePath: path))
    #expect(History(path: path).commands() == ["good", "also \\x"])
  }

  @Test func doesWithoutAFile() {
    for path in [nil, "/nonexistent/folder/history", "/dev/null", "/"] {
      let history = History(path: path)
      history.append("x")
      #expect(history.commands() == [])
    }
  }
}
