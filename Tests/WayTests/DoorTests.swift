import Foundation
import Testing

/// The doors of the real program that need no terminal: one command, a script, files from outside.
@Suite struct DoorTests {
  let visit: Visit

  init() throws {
    visit = try Visit()
  }

  @Test("A script drafts, is warned, extracts, and exports what comes back the same")
  func carriesOutTheMainJob() throws {
    let script = """
      # the main job
      new core process Sales
      draft
      Qualify the lead
      - Need and budget are known before anybody quotes
      Click New client, type the name and press Save

      extract 2 as Set up the client in the CRM
      export json to out.json
      """
    let made = try visit.way("acme.way", input: script)
    #expect(made.code == 0)
    #expect(made.output.contains("This reads as a task, not as a step of a Core Process."))
    #expect(made.output.contains("Set up the client in the CRM is a new work instruction: 3 steps"))
    #expect(try visit.way("-f", "other.way", "import", "out.json").code == 0)
    let first = try visit.way("-f", "acme.way", "export", "json", "to", "-")
    let second = try visit.way("-f", "other.way", "export", "json", "to", "-")
    #expect(first.output == second.output)
    #expect(first.output.contains("Press Save"))
  }

  @Test("The sample goes out as Markdown and comes back id for id")
  func exportsMarkdown() throws {
    _ = try visit.way("sample", "s.way")
    #expect(try visit.way("-f", "s.way", "export", "markdown", "--to", "out").code == 0)
    #expect(try visit.way("-f", "t.way", "import", "out").code == 0)
    let first = try visit.way("-f", "s.way", "export", "json", "to", "-")
    let second = try visit.way("-f", "t.way", "export", "json", "to", "-")
    #expect(first.output == second.output)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var code: Int32
    var errors: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "Every door says in one sentence what is wrong, and tells the shell",
    arguments: [
      Case(
        arguments: ["statsu"], code: 2,
        errors: "“statsu” is not a command. Did you mean status"),
      Case(
        arguments: ["-f", "gone.way", "status"], code: 3,
        errors: "There is no workspace at HERE/gone.way."),
      Case(
        arguments: ["notes.way"], code: 3,
        errors: "HERE/notes.way is not a Waywright workspace; it was left as it is."),
      Case(
        arguments: ["--what", "status"], code: 2, errors: "“--what” is not an option."),
      Case(
        arguments: ["status"], code: 3, errors: "No workspace is open."),
    ])
  func refuses(_ testCase: Case) throws {
    try visit.write("hello", to: "notes.way")
    let arguments = testCase.arguments
    let run =
      switch arguments.count {
      case 1: try visit.way(arguments[0])
      case 2: try visit.way(arguments[0], arguments[1])
      default: try visit.way(arguments[0], arguments[1], arguments[2])
      }
    #expect(run.code == testCase.code)
    #expect(run.output == "")
    // Where a sentence breaks depends on how long the name of the folder is.
    let errors = run.errors.replacing("\n", with: " ")
    #expect(errors.hasPrefix(testCase.errors), "\(run.errors)")
    #expect(try visit.read("notes.way") == "hello")
  }

  @Test("A script stops at its first error, names the line, and keeps what came before")
  func stopsAtTheFirstError() throws {
    let run = try visit.way("acme.way", input: "new core process Sales\nstpe x\nstep y\n")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("line 2: “stpe” is not a command."))
    #expect(try visit.way("-f", "acme.way", "show", "sales").output.contains("No steps yet"))
  }

  @Test("A Markdown file is checked without a workspace, in a shape other programs can rely on")
  func checksFiles() throws {
    try visit.write(
      "# Ship\n\n1. Click Save\n   - Press Enter\n\n## Tools\n\n- Hammer\n", to: "a.md")
    let run = try visit.way("check", "a.md", "gone.md", "--json")
    #expect(run.code == 3)
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let documents = try #require(answer["documents"] as? [[String: Any]])
    #expect(documents.count == 2)
    #expect(documents[0]["verdict"] as? String == "task")
    #expect(documents[0]["level"] is NSNull)
    let steps = try #require(documents[0]["steps"] as? [[String: Any]])
    #expect(steps.map { $0["number"] as? String } == ["1", "1A"])
    #expect(steps.map { $0["task"] as? Bool } == [true, true])
    #expect(documents[1]["error"] is String)
  }
}
