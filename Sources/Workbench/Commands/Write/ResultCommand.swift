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
  static let grammar = Grammar([.text])

  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    let words = Words(line: text ?? "")
    if words.count > 1, !words[0].isQuoted, Address(words[0].text) != nil {
      let result = words.tail(from: 1)
      return try StepRemark.set(
        .result(result.lowercased() == "none" ? "" : result), at: words[0].text, in: &session)
    }
    return try SetCommand.parse(["--", "result"] + (text.map { [$0] } ?? [])).run(in: &session)
  }
}
