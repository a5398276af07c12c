import ProcessModel

/// A line after the draft that is no command: perhaps one more step.
struct OfferedStep: Entry {
  let text: String
  let document: Document

  var leaving: Prose { "“\(text)” was not added." }

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "y or n: ", takesCommands: false, keys: ["y", "n"])
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    switch CleanText.line(line).lowercased().first {
    case "y": return try LineEntry.addStep(text, to: document, after: nil, in: &session)
    case "n", nil: return .say(leaving)
    default: throw Refusal("Please press y or n.", next: "Nothing was added.")
    }
  }
}
