import ArgumentParser
import ProcessModel

struct ResultCommand: Command {
  static let page = Page(
    "result", .write, usage: "result [STEP] TEXT",
    summary: "Say how one can see that a step, or the whole task, has worked.",
    paragraph:
      "With the number of a step the result belongs to that step; without one it is the expected result of the whole document. none takes it away.",
    examples: [
      .init("result 3 The customer has the quote in writing", "says when step 3 is done"),
      .init("result 3 none", "takes it away"),
    ])
  static let grammar = Grammar([.step, .text])

  @Argument var step: String?
  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    if let step, let text, let address = Address(step), document.line(at: address) != nil {
      return try StepRemark.set(
        .result(text.lowercased() == "none" ? "" : text), at: step, in: &session)
    }
    let whole = [step, text].compactMap { $0 }.joined(separator: " ")
    return try SetCommand.parse(["--", "result"] + (whole.isEmpty ? [] : [whole]))
      .run(in: &session)
  }
}
