import ArgumentParser
import ProcessModel

struct OwnerCommand: Command {
  static let page = Page(
    "owner", .chart, usage: "owner SEAT",
    summary: "Name the one seat that answers for the document.",
    paragraph:
      "One document, one owner. The owner is a seat on the Accountability Chart; type a person's name and their seat is meant. A seat that is not on the chart yet joins it. none leaves the document without an owner.",
    examples: [
      .init("owner Sales Lead", "makes the seat Sales Lead the owner"),
      .init("owner", "says who owns the current document"),
    ])
  static let grammar = Grammar([.text])

  @Argument var name: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var owner: String?
    var former: String?
    var isNewSeat: Bool
  }

  func run(in session: inout Session) throws -> Reply {
    let document = try session.document(namedOrCurrent: nil)
    guard let name else {
      let owner = try DocumentNames(document, session).seatWithHolder(document.owner)
      return .say(
        owner.map { "\(document.title, .strong) is owned by \($0, .strong)." }
          ?? "\(document.title, .strong) has no owner yet: \("owner SEAT", .command) names one.",
        payload: Payload(document: document.title, owner: owner, former: nil, isNewSeat: false))
    }
    if try session.chart().isEmpty(of: name), FoldedKey(name) == FoldedKey(try session.author()) {
      throw EditError.holdsNoSeat(name)
    }
    guard !["none", "nobody"].contains(name.lowercased()) else {
      return try make(nil, theOwnerOf: document, in: &session)
    }
    return try SeatQuestion.settle(name, in: &session) { seat, session in
      try make(seat, theOwnerOf: document, in: &session)
    }
  }

  private func make(_ name: String?, theOwnerOf document: Document, in session: inout Session)
    throws -> Reply
  {
    let commit = try session.commit(SetOwner(name, of: document.id, newSeatID: session.newID()))
    session.look(at: commit.outcome.document)
    let outcome = commit.outcome
    let payload = Payload(
      document: document.title, owner: outcome.assignment?.seat.name, former: outcome.former?.name,
      isNewSeat: outcome.assignment?.isNew ?? false)
    guard let assignment = outcome.assignment else {
      return .say("\(document.title, .strong) has no owner now.", payload: payload)
    }
    let former: Prose =
      if let former = outcome.former, former.id != assignment.seat.id {
        " It was \(former.name)."
      } else {
        ""
      }
    return .say(
      "\(SeatWording.sentence(assignment)) owns \(document.title, .strong).\(former)\(SeatWording.joined(assignment, try session.chart()))",
      payload: payload)
  }
}
