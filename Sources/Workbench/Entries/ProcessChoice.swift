import ProcessModel

/// `new process Sales` may mean a Core Process or the end-to-end process above it: asks which.
struct ProcessChoice: Entry {
  let title: String
  let template: String?

  var leaving: Prose { "Nothing was started." }

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "1 or 2? ", takesCommands: false)
  }

  func ask(in session: inout Session) throws -> Reply {
    guard session.canAsk else {
      throw Refusal(
        "A process can be two things.",
        next:
          "Type \("new core process \(title)", .command) for one of the handful that run the company, or \("new end-to-end process \(title)", .command) for the function above it."
      )
    }
    session.entry = self
    return Reply([
      .paragraph("Which one is \(title, .strong)?"),
      .terms([
        .init("1", "a Core Process: one of the handful that run the company, written as an SOP"),
        .init("2", "the end-to-end process above it: a whole business function, across all roles"),
      ]),
    ])
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    let answer = CleanText.line(line).lowercased()
    let found = template.flatMap(TemplateChoice.find)
    if ["", "1", "core", "core process"].contains(answer) {
      return try finally { try NewCommand.start(.coreProcess, title, found, in: &session) }
    }
    if ["2", "process", "end-to-end", "end-to-end process"].contains(answer) {
      return try finally { try NewCommand.start(.other(.process), title, found, in: &session) }
    }
    throw Refusal("“\(answer)” is neither 1 nor 2.", next: "Ctrl-C starts nothing.")
  }
}
