import Foundation
import PseudoTerminal
import Testing

/// The fixture without a terminal: what it prints where, and how it ends.
@Suite(.tags(.large)) struct PlainLoopTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var script: Data
    var output: String
    var errors = ""
    var code: Int32 = 0

    init(
      _ name: String, _ script: String, _ output: String, errors: String = "", code: Int32 = 0
    ) {
      self.init(name, Data(script.utf8), output, errors: errors, code: code)
    }

    init(_ name: String, _ script: Data, _ output: String, errors: String = "", code: Int32 = 0) {
      (testDescription, self.script, self.output) = (name, script, output)
      (self.errors, self.code) = (errors, code)
    }
  }

  static let cases = [
    Case("nothing", "", ""),
    Case("no prompt, no echo", "one\ntwo é", "[one]\n[two é]\n"),
    Case("comments and blank lines between commands", "#\n# remark\n\n  \n#12\n", "[#12]\n"),
    Case(
      "in a draft they are text, and an empty line ends it", "draft\n# one\n\nafter\n",
      "Each line is a step.\n1: [# one]\n1 steps.\n[after]\n"),
    Case(
      "a draft text is replaced by the line", "edit old\nnew\n", "now [new]\n"),
    Case("quit", "one\nquit\ntwo\n", "[one]\nBye.\n"),
    Case(
      "the first error ends it, with its line", "one\n\n# x\nbad\ntwo\n", "[one]\n",
      errors: "line 4: “bad” is no command.\nType help.\n", code: 2),
    Case("findings do not end it", "find errors\none\n", "Found.\n[one]\n", code: 1),
    Case("findings, then quit", "find errors\nquit\n", "Found.\nBye.\n", code: 1),
    Case(
      "findings, then an error", "find errors\nbad\n", "Found.\n",
      errors: "line 2: “bad” is no command.\nType help.\n", code: 2),
    Case(
      "no UTF-8", Data("one\n".utf8 + [0x43, 0xE9, 0x0A]), "[one]\n",
      errors: """
        line 2: This line is not UTF-8 text.
        Save the file as UTF-8, then run it again.

        """, code: 2),
    Case(
      "a huge line", "one\n" + String(repeating: "x", count: 3 << 20), "[one]\n",
      errors: "line 2: This line is longer than 1 MB, so it was not read as a command.\n", code: 2),
    Case("suspend has nothing to stop", "suspend\none\n", "[one]\n"),
    Case(
      "80 columns", "width\n",
      (Array(repeating: "word", count: 16).joined(separator: " ") + "\n")
        + (Array(repeating: "word", count: 14).joined(separator: " ") + "\n")),
  ]

  @Test(arguments: cases)
  func runsAScript(_ testCase: Case) throws {
    for locale in ["C", "C.UTF-8"] {
      let end = try Run(testCase.script, environment: ["LANG": locale])
      #expect(end.output == testCase.output)
      #expect(end.errors == testCase.errors)
      #expect(end.code == testCase.code)
    }
  }

  static let failures: [(redirection: String, errors: String)] = [
    ("> /dev/full", "The answer could not be written: the disk is full.\n"),
    (">&-", "The answer could not be written: standard output is closed.\n"),
  ]

  @Test(arguments: failures)
  func saysWhyItCouldNotAnswer(redirection: String, errors: String) throws {
    let end = try Run(Data("one\n".utf8), redirection: redirection)
    #expect(end.errors == errors)
    #expect(end.code == 3)
    #expect(end.output == "")
  }

  @Test func saysSoWhereNobodyReadsAnyMore() throws {
    let end = try Run(
      Data(), redirection: "< <(yes | head -100000) | true; exit ${PIPESTATUS[0]}")
    #expect(
      end.errors
        == "The answer could not be written: the program that was reading it has ended.\n")
    #expect(end.code == 3)
  }

  @Test func saysSoWhereItCannotReadItsInput() throws {
    let folder = try Run(Data(), redirection: "< /tmp")
    #expect(folder.errors == "The input could not be read: Is a directory.\n")
    #expect(folder.code == 3)
    let closed = try Run(Data(), redirection: "<&-")
    #expect(closed.code == 3)
  }

  @Test func worksWithoutStandardError() throws {
    let end = try Run(Data("one\nbad\n".utf8), redirection: "2>&-")
    #expect(end.output == "[one]\n")
    #expect(end.code == 3)
  }

  /// The fixture run to its end by a shell, which can close streams.
  private struct Run {
    var output: String
    var errors: String
    var code: Int32

    init(_ script: Data, environment: [String: String] = [:], redirection: String = "") throws {
      let home = try Home()
      let path = home.path
      try script.write(to: URL(filePath: path).appending(path: "script"))
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      let fixture = try Products.path(of: "terminal-fixture")
      process.arguments = [
        "-c",
        "exec 0< '\(path)/script' 1> '\(path)/out' 2> '\(path)/err'; '\(fixture)' \(redirection)",
      ]
      process.environment = ["PATH": "/usr/bin:/bin", "HOME": path].merging(environment) { $1 }
      try process.run()
      process.waitUntilExit()
      output = try home.read("out")
      errors = try home.read("err")
      code = process.terminationStatus
    }
  }
}
