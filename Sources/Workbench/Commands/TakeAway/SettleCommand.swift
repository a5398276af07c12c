import ArgumentParser
import ProcessModel

struct SettleCommand: Command {
  static let page = Page(
    "settle", alsoKnownAs: ["resolve", "conflicts"], .takeAway,
    usage: "settle [DOCUMENT] [keeping mine, theirs or both]",
    summary: "Decide where both sides changed the same place.",
    paragraph:
      "Where something that came in and what stands here were changed at the same place, yours stays and theirs is kept beside it. settle walks through these places with one key each: mine, theirs, both where there is room for both, or later. keeping decides about all of them at once. In a script settle alone lists them and changes nothing. undo takes a decision back.",
    examples: [
      .init("settle", "walks through what is open"),
      .init("settle sales keeping theirs", "takes all of theirs in Sales"),
    ])
  static let grammar = Grammar(
    [.document], [.init("keeping", .oneOf(SettleConflicts.Choice.allCases.map(\.rawValue)))])

  @Argument var title: String?
  @Option var keeping: String?

  struct Row: Encodable, Sendable {
    var document: String
    var place: String
    var from: String
    var mine: String?
    var theirs: String?
  }

  func run(in session: inout Session) throws -> Reply {
    // “settle theirs” is said more shortly, unless a document is called so.
    let bare = title.flatMap { SettleConflicts.Choice(rawValue: $0.lowercased()) }
    let isBare = keeping == nil && bare != nil && !(title.map(session.isTitle) ?? false)
    let choice = try isBare ? bare : Self.choice(keeping)
    let document = try isBare ? nil : title.map { try session.documentID(named: $0) }
    let waiting = try WaitingConflict.all(about: document, in: session)
    let rows = waiting.map {
      Row(
        document: $0.title, place: $0.name, from: $0.source, mine: $0.ours, theirs: $0.theirs)
    }
    guard !waiting.isEmpty else { return .say("Nothing waits for a decision.", payload: rows) }
    if let choice { return try Self.settle(waiting, choice, rows, in: &session) }
    if session.canAsk, !session.wantsJSON { return try Settling(waiting).next(in: &session) }
    return Reply(
      [
        .table(
          Table(
            columns: ["Place", "From", "Mine", "Theirs"],
            rows: waiting.map {
              [
                "\($0.title, .strong) \($0.name)", "\($0.source)", Settling.prose($0.ours),
                Settling.prose($0.theirs),
              ]
            })),
        .paragraph(
          "Mine stands everywhere. \("settle keeping theirs", .command) takes all of theirs; \("settle keeping both", .command) lets two stand wherever there is room; \("settle keeping mine", .command) leaves it so."
        ),
      ], payload: rows)
  }

  private static func choice(_ typed: String?) throws(Refusal) -> SettleConflicts.Choice? {
    guard let typed else { return nil }
    guard let choice = SettleConflicts.Choice(rawValue: typed.lowercased()) else {
      throw Refusal(
        "“\(typed)” is none of mine, theirs and both.",
        next: "Type \("settle keeping theirs", .command), for example.")
    }
    return choice
  }

  /// Decides about all of them as one change; where there is room for one only, both leaves ours.
  private static func settle(
    _ waiting: [WaitingConflict], _ choice: SettleConflicts.Choice, _ rows: [Row],
    in session: inout Session
  ) throws -> Reply {
    let chosen = waiting.filter { choice != .both || $0.place.holdsBoth }
    let left = waiting.count - chosen.count
    guard !chosen.isEmpty else {
      throw Refusal(
        "There is room for one only at \(waiting[0].name) of \(waiting[0].title, .strong).",
        next: "Type \("settle keeping mine", .command) or \("settle keeping theirs", .command).")
    }
    let world = session.world
    try session.settle(
      chosen.map { $0.decision(choice, isSeen: false, newID: world.newID()) })
    let stands: Prose =
      switch choice {
      case .mine: "mine stands"
      case .theirs: "theirs stands now"
      case .both: "both stand now"
      }
    let rest: Prose =
      left == 0
      ? "" : " At \(left) there is room for one only; \("settle", .command) asks about them."
    return .say(
      "Settled \(UnsettledPlaces(count: chosen.count).counted): \(stands).\(rest) \("undo", .command) takes it back.",
      payload: rows)
  }
}
