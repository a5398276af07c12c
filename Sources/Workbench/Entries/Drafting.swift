import ProcessModel

/// Draft mode: every line is a step or a bullet until an empty line.
struct Drafting: Entry {
  let document: DocumentID
  /// The step whose bullets are taken, or behind which the first new step goes; nil at the end.
  let start: StepID?
  /// Whether plain lines are bullets: `draft 3`.
  let takesBullets: Bool
  /// What this draft has added and nobody has taken back, oldest first.
  private var added: [Line] = []

  init(document: DocumentID, start: StepID?, takesBullets: Bool) {
    self.document = document
    self.start = start
    self.takesBullets = takesBullets
  }

  func prompt(in session: Session) -> Prompt {
    let number: String
    if takesBullets, let start, let place = session.seen?.index(of: start) {
      let bullets = session.seen?.steps[place].details.count ?? 0
      number = "\(Address(step: place + 1, detail: bullets + 1))"
    } else {
      let place = session.seen.flatMap { seen in newest(in: seen).flatMap(seen.index) }
      number = "\((place.map { $0 + 1 } ?? session.seen?.steps.count ?? 0) + 1)"
    }
    return Prompt(
      text: "\("\(number)", .quiet) \("(empty line ends)", .quiet) ", takesCommands: false,
      recallsLastLine: !added.isEmpty, indents: true)
  }

  var leaving: Prose {
    switch added.count {
    case 0: "The draft has ended; nothing was added."
    case 1: "The draft has ended; the line you added is kept."
    default: "The draft has ended; the \(added.count) lines you added are kept."
    }
  }

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
    if session.canAsk, !session.isPasting, LoneCommand.isMeant(by: text, in: session) {
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
      throw EntryEnds(reason: EditError.noSuchDocument)
    }
    session.look(at: current)
    let reply =
      OutlineLine.isComment(line) ? Reply() : try add(OutlineLine(line), to: current, in: &session)
    let known = Set(current.addressedLines.map(\.line))
    added += (session.seen?.addressedLines ?? []).map(\.line).filter { !known.contains($0) }
    session.entry = self
    return reply
  }

  private func add(
    _ line: OutlineLine, to current: Document, in session: inout Session
  ) throws -> Reply {
    let newest = newest(in: current)
    guard line.isBullet || takesBullets else {
      let isLast = newest == current.steps.last?.id
      let mark = SeatMark(line.text)
      return try LineEntry.addStep(
        mark.text, seat: mark.seat, to: current, after: isLast ? nil : newest, in: &session)
    }
    guard let parent = newest ?? current.steps.last?.id else {
      throw Refusal("There is no step yet to put a bullet under.", next: "Type the step first.")
    }
    return try LineEntry.addBullet(line.text, to: current, under: .step(parent), in: &session)
  }

  /// The line added last, ready to be replaced.
  func recalled(in session: Session) -> Editing? {
    guard let last = added.last, let seen = session.seen, let text = seen.text(of: last),
      let address = seen.address(of: last)
    else { return nil }
    return Editing(document: document, line: last, seen: text, address: address)
  }

  /// The step that the next bullet goes under and the next step behind; nil at the end.
  private func newest(in current: Document) -> StepID? {
    let steps = [start].compactMap { $0 } + added.compactMap(\.step)
    return steps.last { current.index(of: $0) != nil }
  }

  private func end(_ session: inout Session) -> Reply {
    guard let seen = session.seen, !added.isEmpty else { return .say("Nothing was added.") }
    session.hasDrafted = true
    let word = seen.profile.lineWord
    let steps = seen.steps.count == 1 ? "1 \(word)" : "\(seen.steps.count) \(word)s"
    return .say(
      "\(seen.title, .strong) has \(steps); everything is saved. \("show", .command) shows it, \("check", .command) looks at the level."
    )
  }

  /// Carries out a command without leaving the draft, unless the command leaves the document.
  private mutating func command(_ line: String, in session: inout Session) throws -> Reply {
    session.isDrafting = true
    var workbench = Workbench(session)
    session.isDrafting = false
    let depth = session.entries.count
    let reply = try workbench.carryOut(Words(line: line))
    session = workbench.session
    session.isDrafting = false
    if let seen = session.seen, seen.id == document, reply.next != .quit {
      added.removeAll { seen.address(of: $0) == nil }
      // Below what the command may have asked: the draft goes on after the answer.
      session.entries.insert(self, at: depth)
    }
    return reply
  }
}

extension Line {
  fileprivate var step: StepID? {
    guard case .step(let id) = self else { return nil }
    return id
  }
}
