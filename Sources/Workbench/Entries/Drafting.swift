import ProcessModel

/// Draft mode: every line is a step or a bullet until an empty line.
struct Drafting: Entry {
  let document: DocumentID
  /// The step that the next bullet goes under, and behind which the next step goes where a draft began
  /// in the middle.
  var step: StepID?
  /// Whether plain lines are bullets: `draft 3`.
  let takesBullets: Bool
  var count = 0
  /// The line that was added last.
  var last: Line?

  func prompt(in session: Session) -> Prompt {
    let seen = session.seen
    let number: String
    if takesBullets, let step, let place = seen?.index(of: step) {
      let bullets = seen?.steps[place].details.count ?? 0
      number = "\(Address(step: place + 1, detail: bullets + 1))"
    } else {
      number = "\(nextPlace(in: seen) + 1)"
    }
    return Prompt(
      text: "\("\(number)", .quiet) \("(empty line ends)", .quiet) ", takesCommands: false,
      recallsLastLine: last != nil, indents: true)
  }

  var leaving: Prose { "The draft has ended; \(Self.kept(count))." }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    if text.isEmpty, session.isPasting {
      session.entry = self
      return Reply()
    }
    if text.isEmpty || text == "." { return end(&session) }
    if text.hasPrefix("/"), !text.dropFirst().isEmpty {
      return try command(String(text.dropFirst()), in: &session)
    }
    if session.canAsk, !session.isPasting, CommandList.named(text) != nil, text == text.lowercased()
    {
      session.entry = self
      session.entry = StepOrCommand(text: text)
      return .say(
        "“\(text)” is also a command: \("s", .command) writes it down as a step, \("c", .command) carries it out."
      )
    }
    return try add(line, in: &session)
  }

  /// Adds a line, whatever it says, and goes on.
  mutating func add(_ line: String, in session: inout Session) throws -> Reply {
    guard let current = try session.openLedger().read({ try $0.document(document) }) else {
      throw EditError.noSuchDocument
    }
    session.look(at: current)
    let outline = OutlineLine(line)
    let reply: Reply
    if outline.isBullet || takesBullets {
      guard let parent = step ?? current.steps.last?.id else {
        throw Refusal("There is no step yet to put a bullet under.", next: "Type the step first.")
      }
      reply = try LineEntry.addBullet(outline.text, to: current, under: .step(parent), in: &session)
      last = session.seen?.steps.first { $0.id == parent }?.details.last.map { .detail($0.id) }
    } else {
      let goesBehind = step.flatMap(current.index).map { $0 + 1 < current.steps.count } ?? false
      reply = try LineEntry.addStep(
        outline.text, to: current, after: goesBehind ? step : nil, in: &session)
      step = session.focus
      last = step.map { .step($0) }
    }
    count += 1
    session.entry = self
    return reply
  }

  /// The line added last, ready to be replaced.
  func recalled(in session: Session) -> Editing? {
    guard let last, let seen = session.seen, let text = seen.text(of: last),
      let address = seen.address(of: last)
    else { return nil }
    return Editing(document: document, line: last, seen: text, address: address)
  }

  /// The place of the next step, counted from 0.
  private func nextPlace(in seen: Document?) -> Int {
    if let step, let place = seen?.index(of: step) { return place + 1 }
    return seen?.steps.count ?? 0
  }

  private func end(_ session: inout Session) -> Reply {
    guard let seen = session.seen, count > 0 else { return .say("Nothing was added.") }
    session.hasDrafted = true
    let steps = seen.steps.count == 1 ? "1 step" : "\(seen.steps.count) steps"
    return .say(
      "\(seen.title, .strong) has \(steps); everything is saved. \("show", .command) shows it, \("check", .command) looks at the level."
    )
  }

  /// Carries out a command without leaving the draft, unless the command leaves the document.
  private func command(_ line: String, in session: inout Session) throws -> Reply {
    session.entry = self
    var workbench = Workbench(session)
    let depth = session.entries.count
    defer { session = workbench.session }
    do {
      let reply = try workbench.carryOut(Words(line: line))
      let stays = workbench.session.seen?.id == document && reply.next == .carryOn
      if !stays { workbench.session.entries.remove(at: depth - 1) }
      return reply
    } catch {
      // The entry goes back by itself where a line is refused.
      workbench.session.entries.removeSubrange((depth - 1)...)
      throw error
    }
  }

  private static func kept(_ count: Int) -> String {
    switch count {
    case 0: "nothing was added"
    case 1: "the line you added is kept"
    default: "the \(count) lines you added are kept"
    }
  }
}
