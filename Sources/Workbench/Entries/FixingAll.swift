import LevelChecker
import ProcessModel

/// Walks through the findings of a document, one key each.
struct FixingAll: Entry {
  let document: DocumentID
  /// Findings that were skipped, by rule and subject, so that they do not come again in this walk.
  var skipped: [String] = []
  var finding: Finding?

  var leaving: Prose { "Stopped. \("check", .command) shows what is left." }

  private static let choices = KeyChoices([
    "d": "do it", "e": "edit", "w": "waive", "s": "skip", "q": "stop",
  ])

  func prompt(in session: Session) -> Prompt { Self.choices.prompt() }

  /// Shows the next finding, or says that nothing is left.
  func next(in session: inout Session) throws -> Reply {
    guard let now = try session.openLedger().read({ try $0.document(document) }) else {
      throw EditError.noSuchDocument
    }
    session.look(at: now)
    let left = try session.report(on: now).findings.filter { !skipped.contains(Self.key($0, now)) }
    guard let finding = left.first else {
      let skips = skipped.count == 1 ? "1 was skipped" : "\(skipped.count) were skipped"
      return .say(
        skipped.isEmpty ? "\("Nothing is left to fix.", .good)" : "That was the last; \(skips).")
    }
    var again = self
    again.finding = finding
    session.entry = again
    return Reply([
      .steps([ReportBlocks.line(finding)]),
      .paragraph(Self.choices.explained),
    ])
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    guard let finding, let seen = session.seen else { return .say(leaving) }
    switch try Self.choices.answer(in: line) {
    case "d": return try doing(finding, in: &session)
    case "e":
      guard let place = finding.place, let line = seen.line(at: place),
        let text = seen.text(of: line)
      else { return try doing(finding, in: &session) }
      session.entry = self.waiting
      session.entry = Editing(document: document, line: line, seen: text, address: place)
      return .say(Editing.invitation)
    case "w":
      session.entry = self.waiting
      session.entry = Waiving(finding: finding, document: seen)
      return Reply()
    case "s":
      skipped.append(Self.key(finding, seen))
      return try next(in: &session)
    default: return .say(leaving)
    }
  }

  /// Carries the remedy out; where it asks something first, the walk goes on after the answer.
  private func doing(_ finding: Finding, in session: inout Session) throws -> Reply {
    let depth = session.entries.count
    session.entry = waiting
    do {
      var reply = try FixCommand.fix(finding, in: &session)
      if session.entries.count == depth + 1 {
        session.entries.removeLast()
        reply.blocks += try next(in: &session).blocks
      }
      return reply
    } catch {
      session.entries.removeSubrange(depth...)
      throw error
    }
  }

  /// The walk while something else is answered: any key goes on to the next finding.
  private var waiting: Walking { Walking(walk: self) }

  private static func key(_ finding: Finding, _ document: Document) -> String {
    "\(finding.rule) \(document.subject(of: finding))"
  }
}

/// A walk that waits until what it began is answered, and then goes on by itself.
struct Walking: Entry {
  let walk: FixingAll

  var leaving: Prose { walk.leaving }

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "\("Enter", .command) goes on, \("q", .command) stops: ", takesCommands: false)
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    CleanText.line(line).lowercased() == "q" ? .say(leaving) : try walk.next(in: &session)
  }
}

/// Asks why a finding is to stay.
struct Waiving: Entry {
  let finding: Finding
  let document: Document

  var leaving: Prose { "Nothing was waived." }

  func prompt(in session: Session) -> Prompt {
    Prompt(text: "It stays because ", takesCommands: false)
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    try WaiveCommand.waive([finding], because: line, in: document, &session)
  }
}
