import ProcessModel

/// A lone command word in the middle of a draft: is it a step, or is it meant?
struct StepOrCommand: Entry {
  let text: String

  var leaving: Prose { "“\(text)” was neither added nor carried out." }

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "step or command, s or c: ", takesCommands: false, keys: ["s", "c"])
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    guard var drafting = session.entries.popLast() as? Drafting else { return .say(leaving) }
    do {
      switch CleanText.line(line).lowercased() {
      case "s", "step": return try drafting.add(text, in: &session)
      case "c", "command": return try drafting.take("/\(text)", in: &session)
      case "": throw Refusal("Please press s or c.", next: "Ctrl-C goes back to the draft.")
      default:
        // Whoever types on without looking up is writing down steps.
        var reply = try drafting.add(text, in: &session)
        guard var again = session.entries.popLast() as? Drafting else { return reply }
        reply.blocks += try again.add(line, in: &session).blocks
        return reply
      }
    } catch {
      session.entry = drafting
      throw error
    }
  }
}
