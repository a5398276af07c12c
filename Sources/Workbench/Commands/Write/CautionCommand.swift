import ArgumentParser

struct CautionCommand: Command {
  static let page = Page(
    "caution", .write, usage: "caution STEP TEXT",
    summary: "Warn of what can go wrong at a step.",
    paragraph:
      "The caution is shown with the step, before anybody does it. none takes it away. What holds for the whole instruction goes under cautions.",
    examples: [
      .init("caution 2 The water is still hot", "warns at step 2"),
      .init("caution 2 none", "takes the caution away"),
    ])
  static let grammar = Grammar([.step, .text])

  @Argument var step: String?
  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    guard let step, let text else {
      throw Refusal("Which step, and what to mind?", next: "Type \("caution 2 TEXT", .command).")
    }
    return try StepRemark.set(
      .caution(text.lowercased() == "none" ? "" : text), at: step, in: &session)
  }
}
