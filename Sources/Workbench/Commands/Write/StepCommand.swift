import ArgumentParser
import ProcessModel

struct StepCommand: Command {
  static let page = Page(
    "step", alsoKnownAs: ["add", "insert"], .write, usage: "step [after STEP] TEXT",
    summary: "Add a step.",
    paragraph:
      "Everything behind the word is the text of the step, exactly as typed. It goes to the end, or behind the step you name with after. If a step of a Core Process tells somebody what to click or type, you hear it at once.",
    examples: [
      .init("step Follow up after the visit", "adds a last step"),
      .init("step after 2 Agree the scope", "puts it behind step 2"),
    ])
  static let grammar = Grammar([.text], [.init("after", .step)])

  @Argument var text: String?
  @Option var after: String?

  func run(in session: inout Session) throws -> Reply {
    if let bullet = text.flatMap({ Self.rest(of: $0, behind: "bullet") }) {
      return try BulletCommand.parse(["--", bullet]).run(in: &session)
    }
    // `add step Agree the scope` says the word twice.
    guard let text = text.map({ Self.rest(of: $0, behind: "step") ?? $0 }), !Self.namesNothing(text)
    else {
      throw Refusal(
        "A step needs its text.",
        next: "Type \("step TEXT", .command), or \("draft", .command) for several.")
    }
    let document = try session.currentDocument()
    let before = try after.map { try document.step(numbered: $0).id }
    return try LineEntry.addStep(text, to: document, after: before, in: &session)
  }

  /// What is left of a text that begins with the name of what is added.
  private static func rest(of text: String, behind word: String) -> String? {
    let rest = text.hasPrefix("\(word) ") ? CleanText.line(String(text.dropFirst(word.count))) : ""
    return rest.isEmpty ? nil : rest
  }

  /// `add a step`: the wish for a step rather than its text.
  private static func namesNothing(_ text: String) -> Bool {
    [
      "a step", "a new step", "another step", "new step", "step", "steps", "row", "a row", "line",
      "a line",
    ]
    .contains(text.lowercased())
  }
}
