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
      text: "\("\(number)", .quiet) \("(empty line ends)", .quiet) ", takesCommands: false)
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
    if text.isEmpty || text == "." { return end(session) }
    if text.hasPrefix("/"), !text.dropFirst().isEmpty {
      return try command(String(text.dropFirst()), in: &session)
    }
    guard let current = try session.openLedger().read({ try $0.document(document) }) else {
      throw EntryEnds(reason: EditError.noSuchDocument)
    }
    session.look(at: current)
    let reply =
      DraftLine.isComment(text) ? Reply() : try add(DraftLine(text), to: current, in: &session)
    let known = Set(current.addressedLines.map(\.line))
    added += (session.seen?.addressedLines ?? []).map(\.line).filter { !known.contains($0) }
    session.entry = self
    return reply
  }

  private func add(
    _ line: DraftLine, to current: Document, in session: inout Session
  ) throws -> Reply {
    let newest = newest(in: current)
    guard line.isBullet || takesBullets else {
      let isLast = newest == current.steps.last?.id
      return try LineEntry.addStep(
        line.text, to: current, after: isLast ? nil : newest, in: &session)
    }
    guard let parent = newest ?? current.steps.last?.id else {
      throw Refusal("There is no step yet to put a bullet under.", next: "Type the step first.")
    }
    return try LineEntry.addBullet(line.text, to: current, under: .step(parent), in: &session)
  }

  /// The step that the next bullet goes under and the next step behind; nil at the end.
  private func newest(in current: Document) -> StepID? {
    let steps = [start].compactMap { $0 } + added.compactMap(\.step)
    return steps.last { current.index(of: $0) != nil }
  }

  private func end(_ session: Session) -> Reply {
    guard let seen = session.seen, !added.isEmpty else { return .say("Nothing was added.") }
    return .say(
      "\(seen.title, .strong) has \(seen.steps.count == 1 ? "1 step" : "\(seen.steps.count) steps"); everything is saved. \("show", .command) shows it, \("check", .command) looks at the level."
    )
  }

  /// Carries out a command without leaving the draft, unless the command leaves it.
  private mutating func command(_ line: String, in session: inout Session) throws -> Reply {
    var workbench = Workbench(session)
    let reply = try workbench.carryOut(Words(line: line))
    session = workbench.session
    if session.entry == nil, let seen = session.seen, seen.id == document, reply.next == .carryOn {
      added.removeAll { seen.address(of: $0) == nil }
      session.entry = self
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
