import Exchange
import Testing

/// Texts as programs of old wrote them.
@Suite struct TextEncodingTests {
  struct Written: Sendable {
    let path: String
    let bytes: [UInt8]
    let encoding: TextEncoding?
  }

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isLittle ? bytes.reversed() : bytes
      }
  }

  private static let text = "# Cafés – “Öl”\n\n1. Wash for 5 € 🫖\n"

  static let written = [
    Written(path: "a.md", bytes: Array(text.utf8), encoding: nil),
    Written(path: "a.md", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), encoding: nil),
    Written(path: "a.md", bytes: utf16(text, isLittle: true), encoding: .utf16),
    Written(path: "a.md", bytes: utf16(text, isLittle: false), encoding: .utf16),
  ]

  @Test(arguments: written.indices) func whateverItIsWrittenInItReadsTheSame(_ index: Int) throws {
    let written = Self.written[index]
    let read = try MarkdownReader.document(
      from: written.bytes, named: written.path, mint: Fixtures.mint())
    #expect(read.document.title == "Cafés – “Öl”")
    #expect(read.document.steps.map(\.text) == ["Wash for 5 € 🫖"])
    #expect(read.encoding == written.encoding)
  }

  @Test(arguments: ["a.md", "a.txt", "a.csv"])
  func theAccentsOfOldWindowsAreRead(_ path: String) throws {
    let line = path == "a.csv" ? "Step\n" : "1. "
    let bytes: [UInt8] =
      Array("\(line)Clean the Caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x80]
      + Array("5 fee".utf8)
    let read = try MarkdownReader.documents(from: bytes, named: path, mint: Fixtures.mint())
    #expect(read.map { $0.document.steps.map(\.text) } == [["Clean the Café – €5 fee"]])
    #expect(read.map(\.encoding) == [.windows1252])
  }
}
