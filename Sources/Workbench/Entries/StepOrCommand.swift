import ProcessModel

/// A lone command word in the middle of a draft: is it a step, or is it meant?
struct StepOrCommand: Entry {
  let text: String

  var leaving: Prose { "“\(text)” was neither added nor carried out." }

  private static let choices = KeyChoices(["s": "step", "c": "command"])

  func prompt(in session: Session) -> Prompt { Self.choices.prompt("step or command, ") }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    guard var drafting = session.entries.popLast() as? Drafting else { return .say(leaving) }
    do {
      // One letter is a slip, not a step.
      if CleanText.line(line).count < 2, !["s", "c"].contains(CleanText.line(line).lowercased()) {
        throw Refusal(
          "Press \(Self.choices.listed).", next: "\("Ctrl-C", .command) goes back to the draft.")
      }
      switch try? Self.choices.answer(in: line) {
      case "s": return try drafting.add(text, in: &session)
      case "c": return try drafting.take("/\(text)", in: &session)
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
