import ArgumentParser
import Store

struct UndoCommand: Command {
  static let page = Page(
    "undo", .goBack, usage: "undo [#CHANGE]",
    summary: "Take back your last change.",
    paragraph:
      "Says what it took back. It can be typed again and again, also tomorrow and in another window: your changes are taken back newest first. undo #12 takes back that change. What somebody else has built upon stays, and you hear who.",
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
    let number = try change.map(Self.number)
    let change = try session.openLedger().undo(number, session.signature())
    return try Self.reply(change, in: &session, then: "\("redo", .command) brings it back.")
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
