import ArgumentParser
import ProcessModel

struct SeatCommand: Command {
  static let page = Page(
    "seat", .chart,
    usage: "seat STEP NAME, seat new NAME [under SEAT] [held by PERSON], or seat remove NAME",
    summary: "Say who has the ball at a step, or add a seat to the chart.",
    paragraph:
      "seat 3 Estimator gives step 3 to the Estimator; none gives it back to the owner. seat new adds a seat to the Accountability Chart, seat change changes one: under names the seat it reports to, held by the person in it, roles up to five things it answers for, named a new name. seat remove takes one off; where documents name it, replaced by says which seat takes over.",
    examples: [
      .init("seat 3 Estimator", "gives step 3 to the Estimator"),
      .init("seat new Fleet Keeper under Service Lead, held by Ana", "adds a seat to the chart"),
    ])
  static let grammar = Grammar(
    [.step, .seat],
    [
      .init("under", .seat), .init("held by", .person), .init("roles", .name),
      .init("named", .name), .init("replaced by", .seat),
      .init("reports to", .seat, sameAs: "under"), .init("reporting to", .seat, sameAs: "under"),
    ])

  @Argument var step: String?
  @Argument var name: String?
  @Option var under: String?
  @Option var heldBy: String?
  @Option var roles: String?
  @Option var named: String?
  @Option var replacedBy: String?

  func run(in session: inout Session) throws -> Reply {
    guard let step, let name else {
      throw Refusal(
        "Which step, and which seat?",
        next: "Type \("seat 3 NAME", .command), or \("seat new NAME", .command) for the chart.")
    }
    switch step.lowercased() {
    case "new", "add": return try chart(name, isNew: true, in: &session)
    case "change": return try chart(name, isNew: false, in: &session)
    case "remove": return try remove(name, in: &session)
    default:
      guard [under, heldBy, roles, named, replacedBy].allSatisfy({ $0 == nil }) else {
        throw Refusal(
          "Where a seat stands and who holds it is said once for the chart, not at a step.",
          next: "Type \("seat new \(name) …", .command), then \("seat \(step) \(name)", .command).")
      }
      return try give(step, to: name, in: &session)
    }
  }

  private func give(_ typed: String, to name: String, in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    let step = try document.step(numbered: typed)
    guard !["none", "owner"].contains(name.lowercased()) else {
      return try give(typed, step.id, of: document.id, to: nil, in: &session)
    }
    return try SeatQuestion.settle(SeatMark.begun(name, on: session.chart()), in: &session) {
      seat, session in
      try give(typed, step.id, of: document.id, to: seat, in: &session)
    }
  }

  private func give(
    _ typed: String, _ step: StepID, of document: DocumentID, to seat: String?,
    in session: inout Session
  ) throws -> Reply {
    let commit = try session.commit(
      SetStepSeat(seat, at: step, of: document, newSeatID: session.newID()))
    var reply = try StepRemark.answer(step, commit.outcome.document, in: &session)
    if let assignment = commit.outcome.assignment, assignment.isNew || assignment.through != nil {
      reply.blocks.append(
        .paragraph(
          "\(SeatWording.sentence(assignment)) has the ball at \(typed).\(SeatWording.joined(assignment, try session.chart()))"
        ))
    }
    return reply
  }

  struct Removal: Encodable, Sendable {
    var removed: String
    var successor: String?
    var documents: [String]
  }

  private func remove(_ name: String, in session: inout Session) throws -> Reply {
    let chart = try session.chart()
    if chart.seat(named: name) == nil,
      let near = NearestNames.of(name, in: chart.seats.map(\.name)).first
    {
      let heir = replacedBy.map { " replaced by \($0)" } ?? ""
      throw Refusal(
        "The chart has no seat called “\(name)”, and a seat that goes is named in full.",
        next: "Did you mean \("seat remove \(near)\(heir)", .command)?")
    }
    let outcome = try session.commit(
      RemoveSeat(
        name,
        replacedBy: replacedBy.map { SeatMark.wholeName($0, on: chart) })
    ).outcome
    try session.lookAgain()
    let seat = outcome.removed.name
    let payload = Removal(
      removed: seat, successor: outcome.successor?.name, documents: outcome.documents)
    let took: Prose =
      outcome.successor.map { heir in
        outcome.documents.isEmpty
          ? " \(heir.name, .strong) takes its place."
          : " \(heir.name, .strong) takes over: \(outcome.documents.joined(separator: ", "))."
      } ?? ""
    return .say(
      "\(seat, .strong) is off the chart.\(took) \("undo", .command) brings it back.",
      payload: payload)
  }

  private func chart(_ name: String, isNew: Bool, in session: inout Session) throws -> Reply {
    let before = try session.chart()
    let name = isNew ? name : SeatMark.wholeName(name, on: before)
    let under = under.map { SeatMark.wholeName($0, on: before) }
    let isVacant = ["nobody", "none", "no one"].contains(heldBy?.lowercased())
    let commit = try session.commit(
      SetSeat(
        name, isNew: isNew, newName: named, under: under, holder: isVacant ? "" : heldBy,
        roles: roles?.split(separator: ",").map(String.init) ?? [], newSeatID: session.newID(),
        newPersonID: session.newID()))
    let chart = try session.chart()
    let line = Block.tree([ChartCommand.line(commit.outcome, chart, branches: [])])
    return Reply(
      commit.change == nil ? [line, .paragraph(unchanged(commit.outcome, chart))] : [line],
      payload: ChartCommand.Row(commit.outcome, chart))
  }

  /// A first name stands for the person of that name who is there: whoever meant another hears of it.
  private func unchanged(_ seat: Seat, _ chart: Chart) -> Prose {
    guard let heldBy, let holder = chart.holder(of: seat),
      FoldedKey(holder.name) != FoldedKey(heldBy)
    else { return "It was so already; nothing was changed." }
    return
      "Nothing was changed: \(heldBy) is taken for \(holder.name, .strong), who holds it already. For somebody else type the whole name."
  }
}
