import ArgumentParser
import Store

struct UndoCommand: Command {
  static let page = Page(
    "undo", .goBack, usage: "undo [#CHANGE]",
    summary: "Take back your last change.",
    paragraph:
      "Says what it took back. It can be typed again and again, also tomorrow and in another window: your changes are taken back newest first. undo 3 times takes back the last three, undo #12 takes back that change. What somebody else has built upon stays, and you hear who.",
    examples: [
      .init("undo", "takes back the last change"), .init("undo #3", "takes back change 3"),
    ])
  static let grammar = Grammar([.name])

  @Argument var change: String?

  struct Payload: Encodable, Sendable {
    var change: Int
    var undid: Int?
    var words: String
  }

  func run(in session: inout Session) throws -> Reply {
    if let count = try change.flatMap(Self.times) {
      return try Self.repeated(
        count, in: &session, then: "\("redo \(count) times", .command) brings them back."
      ) {
        try $0.openLedger().undo(nil, $0.signature())
      }
    }
    let number = try change.map(Self.number)
    let change = try session.openLedger().undo(number, session.signature())
    return try Self.reply(change, in: &session, then: "\("redo", .command) brings it back.")
  }

  /// Carries it out several times; where it ends early, what was done stands and is told.
  static func repeated(
    _ count: Int, in session: inout Session, then next: Prose,
    _ act: (Session) throws -> Change
  ) throws -> Reply {
    var done: [Change] = []
    var end: Prose?
    while done.count < count, end == nil {
      do {
        done.append(try act(session))
      } catch  where !done.isEmpty {
        end = Refusal(error, in: session).problem
      }
    }
    try session.lookAgain()
    let payload = done.map { Payload(change: $0.number, undid: $0.undoes, words: $0.words) }
    return Reply(
      [.list(done.map { "\($0.words)" })] + [.paragraph(end ?? next)], payload: payload)
  }

  /// `3 times`, `twice`: how often; nil where a change is named.
  ///
  /// - Throws: `Refusal` for a bare number, which may mean both.
  static func times(_ typed: String) throws(Refusal) -> Int? {
    let words = typed.lowercased().split(separator: " ").map(String.init)
    if words == ["twice"] { return 2 }
    guard let first = words.first, let number = Int(first), number > 0 else { return nil }
    if words.count == 2, ["times", "time", "x"].contains(words[1]) { return min(number, 100) }
    guard words.count == 1 else { return nil }
    throw Refusal(
      "Your last \(number), or change #\(number)?",
      next:
        "\("undo \(number) times", .command) takes back the last \(number), \("undo #\(number)", .command) that one change."
    )
  }

  static func reply(_ change: Change, in session: inout Session, then next: Prose) throws -> Reply {
    try session.lookAgain()
    return .say(
      "\(change.words). \(next)",
      payload: Payload(change: change.number, undid: change.undoes, words: change.words))
  }

  /// The number of a change as it is typed: `#12`, or `12` where nothing else can be meant.
  static func number(_ typed: String) throws(Refusal) -> Int {
    let digits = typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
    guard let number = Int(digits), number > 0 else {
      throw Refusal(
        "“\(typed)” is not the number of a change.",
        next: "Changes are typed as \("#12", .command); \("history", .command) shows them.")
    }
    return number
  }
}
