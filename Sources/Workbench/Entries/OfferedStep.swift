import ProcessModel

/// A line after the draft that is no command: perhaps one more step.
struct OfferedStep: Entry {
  let text: String
  let document: Document

  var leaving: Prose { "“\(text)” was not added." }

  func prompt(in session: Session) -> Prompt {
    KeyChoices.yesOrNo.prompt()
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    guard try KeyChoices.yesOrNo.answer(in: line) == "y" else { return .say(leaving) }
    return try LineEntry.addStep(text, to: document, after: nil, in: &session)
  }
}
