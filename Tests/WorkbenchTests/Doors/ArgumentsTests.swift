import Testing

@testable import Workbench

@Suite struct ArgumentsTests {
  @Test(arguments: [
    ([], Arguments.made()),
    (["acme.way"], .made(words: ["acme.way"])),
    (["-f", "acme.way", "status"], .made(file: "acme.way", words: ["status"])),
    (
      ["--file", "a.way", "--in", "Sales", "--by", "Ana", "--json", "--yes", "step", "-x", "--in"],
      .made(
        file: "a.way", document: "Sales", author: "Ana", json: true, yes: true,
        words: ["step", "-x", "--in"])
    ),
    (["--help"], .made(words: ["help"])),
    (["-h"], .made(words: ["help"])),
    (["-f", "a.way", "--help"], .made(file: "a.way", words: ["help"])),
    (["-"], .made(words: ["-"])),
  ])
  func optionsComeFirst(_ arguments: [String], _ made: Arguments) throws {
    #expect(try Arguments(arguments) == made)
  }

  @Test(arguments: [
    (["-x"], "“-x” is not an option."), (["--foo", "status"], "“--foo” is not an option."),
    (["-f"], "-f needs a value behind it."), (["--in", ""], "--in needs a value behind it."),
  ])
  func whatIsNoOptionIsRefused(_ arguments: [String], _ said: String) {
    do throws(Refusal) {
      _ = try Arguments(arguments)
      Issue.record("was not refused")
    } catch {
      #expect(error.problem.text == said)
      #expect(error.exit == .words)
    }
  }
}

extension Arguments {
  fileprivate static func made(
    file: String? = nil, document: String? = nil, author: String? = nil, json: Bool = false,
    yes: Bool = false, words: [String] = []
  ) -> Arguments {
    guard var arguments = try? Arguments([]) else { preconditionFailure("no arguments at all") }
    arguments.file = file
    arguments.document = document
    arguments.author = author
    arguments.wantsJSON = json
    arguments.saysYes = yes
    arguments.words = words
    return arguments
  }
}
