import ProcessModel

/// A line that came back to be changed.
struct Editing: Entry {
  let document: DocumentID
  let line: Line
  let seen: String
  let address: Address

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "\("\(address)", .quiet) ", draft: seen, takesCommands: false)
  }

  /// What is said above a line that came back.
  static let invitation: Prose =
    "\("Change the line and press Enter; Ctrl-C leaves it as it is.", .quiet)"

  var leaving: Prose { "\(address) is as it was." }

  func take(_ typed: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(typed)
    if text.isEmpty || text == seen { return .say(leaving) }
    let checked = try CleanText.checkedLine(text, as: "The text")
    return try finally { try reword(to: checked, in: &session) }
  }

  func reword(to text: String, in session: inout Session) throws -> Reply {
    let commit = try session.commit(RewordLine(line, of: document, from: seen, to: text))
    session.look(at: commit.outcome)
    return try LineEntry.answer(line, commit.outcome, commit.change?.number, in: session)
  }
}
