import Exchange
import ProcessModel
import Testing

/// Files that nobody wrote for reading: refused in one sentence, or read within bounds.
@Suite struct HostileFileTests {
  private func read(_ path: String, _ text: String) throws -> Incoming {
    try MarkdownReader.workspace(
      of: [path], mint: Fixtures.mint(), bytes: { _ in Fixtures.bytes(text) })
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var path: String
    var piece: String
    var count: Int
    var refusal: String
  }

  @Test(arguments: [
    Case(
      testDescription: "a hundred megabytes", path: "a.txt", piece: "0123456789", count: 10_000_000,
      refusal: "a.txt is 100 MB long; a file that comes in may have 32 MB."),
    Case(
      testDescription: "a list of a million", path: "a.txt", piece: "- a\n", count: 1_000_000,
      refusal:
        "a.txt is no text that a person wrote: from line 250001 on it nests or repeats its marks without end."
    ),
    Case(
      testDescription: "a million rows", path: "a.csv", piece: "a;b\n", count: 1_000_000,
      refusal:
        "a.csv is no text that a person wrote: from line 500001 on it nests or repeats its marks without end."
    ),
  ])
  func tooMuchIsRefusedInOneSentence(_ example: Case) throws {
    let text = String(repeating: example.piece, count: example.count)
    let error = #expect(throws: ImportError.self) { try read(example.path, text) }
    #expect(error?.problem == example.refusal)
  }

  @Test(arguments: [("a.txt", "\u{0}"), ("a.csv", "\u{0}")])
  func whatIsNoTextIsRefused(path: String, text: String) {
    let error = #expect(throws: ImportError.self) { try read(path, text) }
    #expect(error?.reason == .notText(line: 1))
  }

  @Test func anOutlineThatStandsInThousandsOfLevelsDeepIsReadToTheThird() throws {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0 * 2) + "- Line \($0)\n" }
    let incoming = try read("a.txt", lines.joined())
    let steps = incoming.documents[0].document.steps
    #expect(steps.count == 1)
    #expect(steps[0].details[0].details.count == 1_998)
  }

  @Test func aMillionEmptyLinesAreNothing() throws {
    let text = String(repeating: "\n", count: 400_000) + "Close the shop\n"
    #expect(try read("a.txt", text).documents[0].document.fields[.notes] == "Close the shop")
  }

  @Test func aQuotationWithoutEndIsOneCell() throws {
    let incoming = try read("a.csv", "Step\n\"open\nand never closed\n")
    #expect(incoming.documents[0].document.steps.map(\.text) == ["open and never closed"])
  }

  @Test func whatTurnsTextAroundOrRingsTheBellIsTakenOut() throws {
    let incoming = try read("a.txt", "- Lock\u{202E} the\u{7} door\u{1B}[31m\n")
    #expect(incoming.documents[0].document.steps.map(\.text) == ["Lock the door[31m"])
  }

  @Test(arguments: ["../../x.png", "/etc/passwd", "C:\\x.png", "file:///etc/passwd", "a/../../x"])
  func noPictureIsFetchedFromOutsideTheFolder(address: String) throws {
    var asked: [String] = []
    let text = "# A\n\n1. Look\n\n   ![x](<\(address)>)\n"
    let incoming = try MarkdownReader.workspace(
      of: ["a.md"], mint: Fixtures.mint(),
      picture: { Picture(id: PictureID("p"), format: .png, bytes: $0) }
    ) { path in
      asked.append(path)
      return Fixtures.bytes(text)
    }
    #expect(asked == ["a.md"])
    #expect(incoming.pictures == [])
    #expect(incoming.documents[0].document.steps[0].picture == nil)
  }
}
