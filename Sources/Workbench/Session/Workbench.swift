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
    if var entry = session.entries.popLast() {
      do {
        return try goingOn(from: try entry.take(line, in: &session))
      } catch let end as EntryEnds {
        throw Refusal(end.reason, in: session)
      } catch {
        // What was half done stays open: only the line is refused.
        session.entry = entry
        throw Refusal(error, in: session)
      }
    }
    let line = Self.withoutSlash(line)
    let words = Words(line: line)
    guard !words.words.isEmpty else { return Reply() }
    if session.canAsk, words.count > 1 || CommandList.find(words) == nil, session.isTitle(line) {
      return try carryOut(Words(line: "use \(line)"))
    }
    if session.canAsk, CommandList.find(words) == nil, let reply = plainly(line) {
      return reply
    }
    if let answer = try? PlainQuestion.owner(askedIn: words, session) { return answer }
    let reply = try carryOut(words)
    session.hasDrafted = session.hasDrafted && session.entry != nil
    return reply
  }

  /// Where what a walk through findings has begun is answered, the walk goes on by itself.
  private mutating func goingOn(from reply: Reply) throws -> Reply {
    guard reply.next == .carryOn, let walking = session.entry as? Walking else { return reply }
    session.entries.removeLast()
    var whole = reply
    whole.blocks += try walking.walk.next(in: &session).blocks
    return whole
  }

  /// `/undo` outside a draft, where the slash is not needed.
  private static func withoutSlash(_ line: String) -> String {
    guard line.hasPrefix("/"), CommandList.find(Words(line: String(line.dropFirst()))) != nil else {
      return line
    }
    return String(line.dropFirst())
  }

  /// A line behind a draft that has just ended, which is no command and no question: perhaps one more
  /// step.
  private mutating func plainly(_ line: String) -> Reply? {
    guard session.hasDrafted, let document = session.seen,
      PlainQuestion.subject(of: Words(line: line)) == nil
    else { return nil }
    let text = CleanText.line(line)
    session.entry = OfferedStep(text: text, document: document)
    return .say(
      "“\(text)” is not a command. Add it to \(document.title, .strong) as step \(document.steps.count + 1)?"
    )
  }

  /// Carries out one command given as words, from a line or from a shell's arguments.
  package mutating func carryOut(_ words: Words) throws(Refusal) -> Reply {
    let before = session
    do {
      let invocation = try Invocation(words, in: session)
      if invocation.page.needsWorkspace { _ = try session.openLedger() }
      session.saysYes = session.saysYes || invocation.saysYes
      session.wantsJSON = invocation.wantsJSON
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
      throw refusal.offeringStep(words, in: before)
    }
  }

  package mutating func respond(toPasted line: String) throws(Refusal) -> Reply {
    session.isPasting = true
    defer { session.isPasting = false }
    // An outline that is pasted at the prompt is meant for the document, not as commands.
    if session.entries.isEmpty, session.canAsk, let document = session.seen,
      OutlineLine.isLabelled(line)
    {
      session.entry = Drafting(document: document.id, start: nil, takesBullets: false)
    }
    return try respond(to: line)
  }

  package mutating func recallLastLine() {
    guard let drafting = session.entry as? Drafting else { return }
    session.entry = drafting.recalled(in: session)
  }

  package func meter(of line: String) -> Meter? { LevelMeter(session: session).meter(of: line) }

  package func expectations(of line: String) -> Reply {
    Expectations(session: session).reply(to: line)
  }

  package mutating func finishEditing(_ text: String) throws(Refusal) -> Reply {
    do {
      return try WholeEdit.finish(text, in: &session)
    } catch {
      throw Refusal(error, in: session)
    }
  }

  package mutating func interrupt() -> Reply? {
    session.entries.popLast().map { .say($0.leaving) }
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
