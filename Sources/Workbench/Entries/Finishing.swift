import ProcessModel

/// A command that lacks only its text: the text is asked for.
struct Finishing: Entry {
  let command: String

  var leaving: Prose { "Nothing was changed." }

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "\(command, .command) ", takesCommands: false)
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    guard !text.isEmpty else { return .say(leaving) }
    guard !LoneCommand.isMeant(by: text) else {
      throw Refusal(
        "“\(text)” is a command, and the text of \(command, .command) is asked for.",
        next: "Type it, or press \("Ctrl-C", .command), which changes nothing.")
    }
    var workbench = Workbench(session)
    defer { session = workbench.session }
    return try workbench.carryOut(Words(line: "\(command) \(text)"))
  }
}
