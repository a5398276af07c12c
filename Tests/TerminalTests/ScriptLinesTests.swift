import Foundation
import Testing

@testable import Terminal

@Suite struct ScriptLinesTests {
  static let cases: [(bytes: [UInt8], expected: [ScriptLines.Next])] = [
    ([], []),
    (Array("a\nb\n".utf8), [.line("a"), .line("b")]),
    (Array("a\r\n\r\nlast".utf8), [.line("a"), .line(""), .line("last")]),
    ([0xEF, 0xBB, 0xBF] + Array("Café\n".utf8), [.line("Café")]),
    ([0x61, 0xFF, 0x0A] + Array("b".utf8), [.notUTF8, .line("b")]),
    ([0x61, 0xC3, 0x0A], [.notUTF8]),
    ([0xC3], [.notUTF8]),
    ([0x61, 0x00, 0x62], [.line("a\0b")]),
    (
      Array(repeating: 0x61, count: ScriptLines.longest) + [0x0A, 0x62],
      [.line(String(repeating: "a", count: ScriptLines.longest)), .line("b")]
    ),
    (Array(repeating: 0x61, count: ScriptLines.longest + 1) + [0x0A], [.tooLong]),
    (Array(repeating: 0x61, count: 3 * ScriptLines.longest), [.tooLong]),
  ]

  @Test(arguments: cases.indices)
  func readsLinesStrictly(_ index: Int) throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "script-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(Self.cases[index].bytes).write(to: URL(filePath: path))
    let file = try #require(FileHandle(forReadingAtPath: path))
    var lines = ScriptLines(stream: file.fileDescriptor)
    for (number, expected) in Self.cases[index].expected.enumerated() {
      #expect(lines.next() == expected)
      #expect(lines.number == number + 1)
    }
    if Self.cases[index].expected.last != .tooLong { #expect(lines.next() == .end) }
  }

  @Test func namesTheErrorWhereItCannotRead() throws {
    let folder = try #require(FileHandle(forReadingAtPath: "/tmp"))
    var lines = ScriptLines(stream: folder.fileDescriptor)
    #expect(lines.next() == .failed(EISDIR))
  }

  static let lines: [(line: String, isSkipped: Bool)] = [
    ("", true), ("  \t", true), ("#", true), ("# a comment", true), ("#12", false),
    (" # not first", false), ("#\tno blank", false), ("step # one", false),
  ]

  @Test(arguments: lines)
  func skipsBlankLinesAndComments(line: String, isSkipped: Bool) {
    #expect(ScriptLine.isSkipped(line) == isSkipped)
  }
}
