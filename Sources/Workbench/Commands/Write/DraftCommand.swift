import ArgumentParser
import ProcessModel

struct DraftCommand: Command {
  static let page = Page(
    "draft", .write, usage: "draft [STEP, or after STEP]",
    summary: "Write steps down as fast as people talk.",
    paragraph:
      "Every line you type becomes a step, every line that begins with a dash a bullet under it. Each is kept the moment it appears. An empty line or a full stop ends the draft. draft 3 takes bullets for step 3, draft after 2 takes steps that go behind step 2. @Estimator at the end of a line names the seat of its step. A line that begins with a slash is a command: /undo.",
    examples: [
      .init("draft", "takes steps at the end"), .init("draft 3", "takes bullets under step 3"),
    ])
  static let grammar = Grammar([.step], [.init("after", .step)])

  @Argument var step: String?
  @Option var after: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    guard session.door != .shell else {
      throw Refusal(
        "A draft takes more than one line.",
        next: "Add single steps with \("step TEXT", .command), or put the draft into a script.")
    }
    if let step {
      let target = try document.step(numbered: step)
      session.entry = Drafting(document: document.id, start: target.id, takesBullets: true)
      session.focus = target.id
      return .say(
        "Each line is a bullet under \(step), \(target.text, .strong). An empty line ends.")
    }
    let before = try after.map { try document.step(numbered: $0).id }
    session.entry = Drafting(document: document.id, start: before, takesBullets: false)
    session.focus = before
    let word = document.profile.lineWord
    return .say(
      "Each line is a \(word) of \(document.title, .strong); begin with \("- ", .command)for a bullet. An empty line ends."
    )
  }
}
