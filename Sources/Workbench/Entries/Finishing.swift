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
    guard !Self.isMeantForUs(text) else {
      throw Refusal(
        "“\(text)” is a command, and the text of \(command, .command) is asked for.",
        next:
          "\("Ctrl-C", .command) leaves the question; then \(text, .command) carries it out, and \("\(command) \(text)", .command) writes it down."
      )
    }
    var workbench = Workbench(session)
    defer { session = workbench.session }
    return try workbench.carryOut(Words(line: "\(command) \(text)"))
  }

  /// Commands that are whole in one word which is the text of nothing: “company” is a scope, “undo” none.
  private static let whole: Set<String> = ["undo", "redo", "help", "quit", "save"]

  /// `undo`, `edit 3`, `fix all`
  private static func isMeantForUs(_ text: String) -> Bool {
    guard LoneCommand.isMeant(by: text) || text.meansAllOfACommand else { return false }
    guard !text.contains(" ") else { return true }
    return CommandList.named(text).map { whole.contains($0.page.name) } ?? false
  }
}

extension String {
  /// `fix all`, `approve all`
  fileprivate var meansAllOfACommand: Bool {
    let words = split(separator: " ").map(String.init)
    return words.count == 2 && words[0] == words[0].lowercased() && words[1].meansAll
      && CommandList.named(words[0]) != nil
  }
}
