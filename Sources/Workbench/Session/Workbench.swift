import Foundation
import ProcessModel
import Store

/// The workbench behind every door: takes a line, carries it out, answers.
package struct Workbench: Conversation {
  package var session: Session

  package init(_ session: Session) {
    self.session = session
  }

  package mutating func respond(to line: String) throws(Refusal) -> Reply {
    if var entry = session.entry {
      session.entry = nil
      do {
        let reply = try entry.take(line, in: &session)
        return reply
      } catch let end as EntryEnds {
        throw Refusal(end.reason, in: session)
      } catch {
        // What was half done stays open: only the line is refused.
        session.entry = entry
        throw Refusal(error, in: session)
      }
    }
    let words = Words(line: line)
    guard !words.words.isEmpty else { return Reply() }
    return try carryOut(words)
  }

  /// Carries out one command given as words, from a line or from a shell's arguments.
  package mutating func carryOut(_ words: Words) throws(Refusal) -> Reply {
    let before = session
    do {
      let invocation = try Invocation(words, in: session)
      if invocation.page.needsWorkspace { _ = try session.openLedger() }
      session.saysYes = session.saysYes || invocation.saysYes
      var reply = try invocation.command.run(in: &session)
      session.saysYes = before.saysYes
      session.madeHere = nil
      reply.wantsJSON = reply.wantsJSON || invocation.wantsJSON
      return reply
    } catch {
      session = before
      let refusal = Refusal(error, in: session)
      if let path = session.madeHere {
        session.ledger = nil
        try? session.world.files.remove(path)
      }
      throw refusal
    }
  }

  package mutating func interrupt() -> Reply? {
    guard let entry = session.entry else { return nil }
    session.entry = nil
    return .say(entry.leaving)
  }

  package func answer(to key: SpecialKey) -> Reply {
    switch key {
    case .controlS: SaveCommand.answer(in: session)
    case .controlZ:
      .say(
        "To take back the last change, type \("undo", .command). To go to the shell, type \("suspend", .command)."
      )
    }
  }

  package var prompt: Prompt {
    if let entry = session.entry { return entry.prompt(in: session) }
    let company = (try? session.company().name) ?? ""
    let name = company.isEmpty ? "way" : company
    guard let document = session.seen else { return Prompt(text: "\(name, .strong)> ") }
    return Prompt(text: "\(name, .strong) · \(document.title.shortened(to: 40))> ")
  }

  package func completions(of line: String) -> Completions {
    Completer(session: session).completions(of: line)
  }
}

extension String {
  /// At most so many characters, the last an ellipsis where something was cut.
  func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1).trimmingCharacters(in: .whitespaces) + "…"
  }
}
