import ProcessModel

/// Walks through places that both sides changed, one key each. Each decision is kept at once, so that
/// stopping loses none.
struct Settling: Entry {
  private var waiting: [WaitingConflict]
  private var index = 0
  private var settled = 0

  init(_ waiting: [WaitingConflict]) {
    self.waiting = waiting
  }

  var leaving: Prose {
    "Stopped; what is left waits. \("settle", .command) goes on with it."
  }

  func prompt(in session: Session) -> Prompt { choices.prompt() }

  private var choices: KeyChoices {
    waiting.indices.contains(index) && waiting[index].place.holdsBoth
      ? KeyChoices(["m": "mine", "t": "theirs", "b": "both", "l": "later", "q": "stop"])
      : KeyChoices(["m": "mine", "t": "theirs", "l": "later", "q": "stop"])
  }

  /// Shows the next place as it stands now, or says what became of all of them. Those that somebody has
  /// settled elsewhere are passed over.
  func next(in session: inout Session) throws -> Reply {
    var settling = self
    let passed = try settling.lookAgain(session)
    var reply = settling.asking(in: &session)
    if !passed.isEmpty { reply.blocks.insert(.paragraph(Self.told(passed)), at: 0) }
    return reply
  }

  private func asking(in session: inout Session) -> Reply {
    guard waiting.indices.contains(index) else { return .say(summary) }
    session.entry = self
    let conflict = waiting[index]
    return Reply([
      .paragraph(
        "\(conflict.title, .strong) · \(conflict.name, .strong) \("(\(index + 1) of \(waiting.count))", .quiet)"
      ),
      .terms([
        .init("mine", Self.prose(conflict.ours)), .init("theirs", Self.prose(conflict.theirs)),
      ]),
      .paragraph(choices.explained),
    ])
  }

  static func prose(_ text: String?) -> Prose {
    guard let text else { return "\("taken out", .quiet)" }
    return "\(CleanText.line(text).shortened(to: 400))"
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    guard waiting.indices.contains(index) else { return .say(leaving) }
    let choice: SettleConflicts.Choice
    switch try choices.answer(in: line) {
    case "m": choice = .mine
    case "t": choice = .theirs
    case "b": choice = .both
    case "l":
      index += 1
      return try next(in: &session)
    default: return .say(settled == 0 ? leaving : "\(summary) \(leaving)")
    }
    let asked = waiting[index]
    do {
      try session.settle([
        asked.decision(choice, isSeen: true, newID: session.world.newID())
      ])
    } catch {
      guard let now = try asked.now(in: session) else { return try next(in: &session) }
      waiting[index] = now
      throw error
    }
    settled += 1
    index += 1
    return try next(in: &session)
  }

  /// Looks at the next place as it is now: a decision about one may change what stands at another.
  ///
  /// - Returns: The places that somebody has settled elsewhere, which are passed over.
  private mutating func lookAgain(_ session: Session) throws -> [WaitingConflict] {
    var passed: [WaitingConflict] = []
    while waiting.indices.contains(index) {
      if let now = try waiting[index].now(in: session) {
        waiting[index] = now
        break
      }
      passed.append(waiting.remove(at: index))
    }
    return passed
  }

  private static func told(_ passed: [WaitingConflict]) -> Prose {
    passed.count == 1
      ? "Settled elsewhere meanwhile: \(passed[0].title, .strong) · \(passed[0].name, .strong)."
      : "Settled elsewhere meanwhile: \(UnsettledPlaces(count: passed.count).counted)."
  }

  private var summary: Prose {
    let left = waiting.count - settled
    if waiting.isEmpty { return "Nothing waits for a decision." }
    if left == 0 {
      return settled == 1
        ? "Settled. \("undo", .command) takes it back."
        : "All \(settled) are settled. \("undo", .command) takes the last one back."
    }
    let done: Prose =
      settled == 0 ? "Nothing was settled." : "\(settled) settled, \(left) left for later."
    return index < waiting.count ? done : "\(done) \("settle", .command) shows what is left."
  }
}

extension Session {
  /// Keeps decisions about places that both sides changed.
  mutating func settle(_ decisions: [SettleConflicts.Decision]) throws {
    _ = try commit(SettleConflicts(decisions))
    try lookAgain()
  }
}
