import ProcessModel

/// Asks before a document is approved that reads as a task or is hardly filled in.
struct Approving: Entry {
  let command: ApproveCommand
  let document: DocumentID
  let title: String

  var leaving: Prose { "\(title, .strong) was not approved." }

  func prompt(in session: Session) -> Prompt { KeyChoices.yesOrNo.prompt() }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    guard try KeyChoices.yesOrNo.answer(in: line) == "y" else { return .say(leaving) }
    return try finally { try command.carryOut(document, in: &session) }
  }
}
