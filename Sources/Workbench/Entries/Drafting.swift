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
      text: "\("\(number)", .quiet) \("(empty line ends)", .quiet) ", takesCommands: false)
  }

  var leaving: Prose { "The draft has ended; \(Self.kept(count))." }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    if text.isEmpty || text == "." { return end(session) }
    if text.hasPrefix("/"), !text.dropFirst().isEmpty {
      return try command(String(text.dropFirst()), in: &session)
    }
    guard let current = try session.openLedger().read({ try $0.document(document) }) else {
      session.entry = nil
      throw EditError.noSuchDocument
    }
    session.look(at: current)
    let reply: Reply
    if let bullet = Self.bullet(in: text) ?? (takesBullets ? text : nil) {
      guard let parent = step ?? current.steps.last?.id else {
        session.entry = self
        throw Refusal("There is no step yet to put a bullet under.", next: "Type the step first.")
      }
      reply = try LineEntry.addBullet(bullet, to: current, under: .step(parent), in: &session)
    } else {
      let goesBehind = step.flatMap(current.index).map { $0 + 1 < current.steps.count } ?? false
      reply = try LineEntry.addStep(
        Self.withoutNumber(text), to: current, after: goesBehind ? step : nil, in: &session)
      step = session.focus
    }
    count += 1
    session.entry = self
    return reply
  }

  /// The place of the next step, counted from 0.
  private func nextPlace(in seen: Document?) -> Int {
    if let step, let place = seen?.index(of: step) { return place + 1 }
    return seen?.steps.count ?? 0
  }

  private func end(_ session: Session) -> Reply {
    guard let seen = session.seen, count > 0 else { return .say("Nothing was added.") }
    return .say(
      "\(seen.title, .strong) has \(seen.steps.count == 1 ? "1 step" : "\(seen.steps.count) steps"); everything is saved. \("show", .command) shows it, \("check", .command) looks at the level."
    )
  }

  /// Carries out a command without leaving the draft, unless the command leaves it.
  private func command(_ line: String, in session: inout Session) throws -> Reply {
    var workbench = Workbench(session)
    let reply = try workbench.carryOut(Words(line: line))
    session = workbench.session
    if session.entry == nil, session.seen?.id == document, reply.next == .carryOn {
      session.entry = self
    }
    return reply
  }

  private static func kept(_ count: Int) -> String {
    switch count {
    case 0: "nothing was added"
    case 1: "the line you added is kept"
    default: "the \(count) lines you added are kept"
    }
  }

  /// The text of a line that begins with a dash or a bullet and a blank.
  private static func bullet(in text: String) -> String? {
    for sign in ["- ", "* ", "• ", "– "] where text.hasPrefix(sign) {
      return String(text.dropFirst(2))
    }
    return nil
  }

  /// A line without the number somebody typed in front: `3. Quote` and `3) Quote` are “Quote”.
  private static func withoutNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return text
    }
    return String(rest.dropFirst(2))
  }
}
