import ProcessModel

/// Asks before a whole document goes.
struct Removal: Entry {
  let document: Document

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "yes or no: ", takesCommands: false)
  }

  /// The question, which stands above the prompt.
  var question: Reply {
    let steps = document.steps.count == 1 ? "1 step" : "\(document.steps.count) steps"
    return .say("Remove \(document.title, .strong) with its \(steps)?")
  }

  var leaving: Prose { "\(document.title, .strong) stays." }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    switch CleanText.line(line).lowercased() {
    case "yes", "y": return try finally { try carryOut(in: &session) }
    case "no", "n", "": return .say(leaving)
    default:
      throw Refusal(
        "“\(CleanText.line(line))” is neither yes nor no.", next: "Type yes or no.")
    }
  }

  func carryOut(in session: inout Session) throws -> Reply {
    let commit = try session.commit(RemoveDocument(document.id))
    if session.seen?.id == document.id { session.look(at: nil) }
    let sources = commit.outcome.unlinkedFrom
    let links: Prose =
      sources.isEmpty ? "" : " \(sources.joined(separator: ", ")) no longer points to it."
    return .say(
      "Removed \(document.title, .strong).\(links) \("undo", .command) brings it back.",
      payload: ["removed": document.title])
  }
}
