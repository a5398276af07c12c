import ProcessModel

/// A name that is not on the chart, where a seat has nearly the same: asks before a second is made.
struct SeatQuestion: Entry {
  typealias Giving = @Sendable (_ seat: String, _ session: inout Session) throws -> Reply

  let typed: String
  let near: String
  let give: Giving

  /// Gives a seat something to answer for, and asks first where the name may stand for another seat.
  ///
  /// Without a terminal nobody can be asked: the seat is made, and the answer names the near one.
  static func settle(_ typed: String, in session: inout Session, _ give: @escaping Giving) throws
    -> Reply
  {
    guard session.canAsk, !session.isPasting,
      let near = NearSeats(typed, on: try session.chart()).all.first
    else { return try give(typed, &session) }
    session.entry = SeatQuestion(typed: typed, near: near, give: give)
    return .say(
      "\(typed, .strong) is not on the chart. Is it the seat \(near, .strong)? \("y", .command) takes that, \("n", .command) makes a new seat."
    )
  }

  var leaving: Prose { "Nothing was given to anybody." }

  func prompt(in session: Session) -> Prompt { KeyChoices.yesOrNo.prompt() }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    let isNear = try KeyChoices.yesOrNo.neededAnswer(in: line) == "y"
    return try finally { try give(isNear ? near : typed, &session) }
  }
}
