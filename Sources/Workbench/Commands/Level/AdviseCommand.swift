import ArgumentParser
import ProcessModel

struct AdviseCommand: Command {
  static let page = Page(
    "advise", .level, usage: "advise [TITLE]",
    summary: "SOP, work instruction or both? A few questions, then the answer.",
    paragraph:
      "Asks seven questions with yes or no, answers which of the two is needed, or both, with the reasons, and offers to start them, linked.",
    examples: [
      .init("advise", "asks the questions"),
      .init("advise Returning rented tools", "asks them about one subject"),
    ])
  static let grammar = Grammar([.name])

  @Argument var title: String?

  func run(in session: inout Session) throws -> Reply {
    guard session.canAsk else {
      throw Refusal("The questions need somebody to answer.", next: "Type this in the workbench.")
    }
    let advising = Advising(title: title)
    session.entry = advising
    return Reply([
      .paragraph(
        "Seven questions about \(title ?? "what you want to write down", .strong): \("y", .command) yes, \("n", .command) no."
      ), advising.question,
    ])
  }
}
