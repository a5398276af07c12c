import Testing

@testable import Workbench

@Suite struct ShellRequestTests {
  /// The candidates for the last of these words, in a workspace with two documents.
  private static func candidates(_ words: String...) throws -> [String] {
    let talk = try Talk(
      "new core process Customer care", "step Answer the call", "step Solve it", "new sop Custody",
      "seat new Dispatcher")
    return ShellRequest.candidates(words).text(in: talk.session.world)
      .split(separator: "\n").map(String.init)
  }

  @Test func commandsComeWithWhatTheyDo() throws {
    #expect(
      try Self.candidates("-f", "acme.way", "tem") == ["templates\tSee what you can start from."])
    #expect(try Self.candidates("templ") == ["templates\tSee what you can start from."])
    #expect(try Self.candidates("help", "work-") == ["work-instruction"])
  }

  @Test func documentsAndStepsComeFromTheNamedWorkspace() throws {
    #expect(
      try Self.candidates("-f", "acme.way", "show", "cust")
        == ["Custody\tSOP", "Customer care\tCore Process"])
    // Only the last word is the shell's to replace.
    #expect(
      try Self.candidates("-f", "acme.way", "show", "customer", "ca") == ["care\tCore Process"])
    #expect(
      try Self.candidates("-f", "acme.way", "--in", "customer care", "edit", "")
        == ["1\tAnswer the call", "2\tSolve it"])
    #expect(try Self.candidates("-f", "acme.way", "owner", "d") == ["Dispatcher"])
    #expect(try Self.candidates("-f", "gone.way", "show", "cust") == [])
    #expect(try Self.candidates("show", "cust") == [])
  }

  @Test func optionsComeBeforeTheCommand() throws {
    #expect(
      try Self.candidates("--j") == ["--json\tanswer in JSON"])
    #expect(try Self.candidates("-f") == ["-f\tthe workspace, before a command"])
    #expect(try Self.candidates("--wrong", "x") == [])
  }

  @Test func aTitleCannotEndTheLineOrReachTheTerminal() throws {
    let talk = try Talk("new sop Odd\u{1B}[31m title")
    let text = ShellRequest.candidates(["-f", "acme.way", "use", "odd"])
      .text(in: talk.session.world)
    #expect(text.split(separator: "\n").count == 1)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: ShellRequest.Shell.allCases)
  func everyShellAsksTheProgram(_ shell: ShellRequest.Shell) throws {
    let request = try #require(try ShellRequest(["--completions", shell.rawValue]))
    let text = request.text(in: .fixed())
    #expect(text.contains("--complete "))
    #expect(text.hasSuffix("\n"))
  }

  @Test func anotherShellIsRefused() {
    #expect(throws: Refusal.self) { try ShellRequest(["--completions", "tcsh"]) }
    #expect(throws: Refusal.self) { try ShellRequest(["--completions"]) }
  }

  @Test(arguments: [["status"], ["--json"], [], ["show", "--complete"]])
  func everythingElseIsForTheWorkbench(_ arguments: [String]) throws {
    #expect(try ShellRequest(arguments) == nil)
  }
}
