import ProcessModel

/// Asks before an export replaces what it did not write.
struct Replacing: Entry {
  let command: ExportCommand
  let obstacle: Destination.Obstacle

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "yes or no: ", takesCommands: false)
  }

  /// The question, which stands above the prompt.
  var question: Reply { .say("\(obstacle.inWords). Replace?") }

  var leaving: Prose { "Nothing was written." }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    switch CleanText.line(line).lowercased() {
    case "yes", "y":
      var command = command
      command.force = true
      return try finally { try command.run(in: &session) }
    case "no", "n", "": return .say(leaving)
    default:
      throw Refusal(
        "“\(CleanText.line(line))” is neither yes nor no.", next: "Type yes or no.")
    }
  }
}
