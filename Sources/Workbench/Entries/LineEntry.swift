import LevelChecker
import ProcessModel

/// Adds single steps and bullets and answers with the line as it now stands, and with what the
/// level-checker has to say of it.
enum LineEntry {
  struct Payload: Encodable, Sendable {
    var document: String
    var number: String
    var text: String
    var change: Int?
    /// Whether the line reads as a task where the level calls for a step of a process.
    var readsAsTask: Bool
  }

  /// - Parameter seat: The seat that has the ball at it, as it was typed.
  static func addStep(
    _ text: String, seat: String? = nil, to document: Document, after: StepID?,
    in session: inout Session
  ) throws -> Reply {
    let step = Step(id: session.newID(), text: text)
    let addition = AddStep(step, to: document.id, after: after)
    let added = try commit(addition, seat, in: session)
    let others = added.document.steps.filter { $0.id != step.id }
    let isAlone = others.map(\.id) == document.steps.map(\.id)
    session.look(at: added.document)
    session.focus = step.id
    var reply = try answer(.step(step.id), added.document, added.change, in: session)
    if let remark = added.remark, case .steps(let lines)? = reply.blocks.first {
      reply.blocks[0] = .steps(lines + [StepLine(number: "", text: remark, depth: 0)])
    }
    if !isAlone { reply.blocks.append(.paragraph(renumbered(added.document))) }
    return reply
  }

  private struct Added {
    var document: Document
    var change: Int?
    /// What there is to say of the seat beside its name.
    var remark: Prose?
  }

  private static func commit(_ addition: AddStep, _ seat: String?, in session: Session) throws
    -> Added
  {
    guard let seat else {
      let commit = try session.commit(addition)
      return Added(document: commit.outcome, change: commit.change?.number)
    }
    do {
      let name = SeatMark.wholeName(seat, on: try session.chart())
      let commit = try session.commit(
        AddSeatedStep(addition, seat: name, newSeatID: session.newID()))
      let assignment = commit.outcome.assignment
      let joined = SeatWording.joined(assignment, try session.chart())
      return Added(
        document: commit.outcome.document, change: commit.change?.number,
        remark: assignment.isNew
          ? "\(SeatWording.sentence(assignment)) has the ball there.\(joined)"
          : takenFor(assignment.seat, typed: seat))
    } catch let error as EditError where error.concernsSeat {
      // The room talks on: the step is kept, and only the seat is left to be named.
      let commit = try session.commit(addition)
      let refusal = EditErrorWording.refusal(for: error)
      let place = commit.outcome.address(of: .step(addition.step.id)).map(\.description) ?? ""
      return Added(
        document: commit.outcome, change: commit.change?.number,
        remark: "\(refusal.problem) \("seat \(place) NAME", .command) names the seat.")
    }
  }

  /// What is said where a name was short for a seat in another way than by its beginning.
  private static func takenFor(_ seat: Seat, typed: String) -> Prose? {
    let isShort =
      NearSeats(typed, on: Chart(seats: [seat])).shortened == [seat.name]
      && !FoldedKey(seat.name).text.hasPrefix(FoldedKey(typed).text)
    return isShort ? "\(typed) is taken for \(seat.name, .strong)." : nil
  }

  static func addBullet(
    _ text: String, to document: Document, under parent: Line, in session: inout Session
  ) throws -> Reply {
    let detail = Detail(id: session.newID(), text: text)
    let commit = try session.commit(AddDetail(detail, under: parent, of: document.id))
    session.look(at: commit.outcome)
    return try answer(.detail(detail.id), commit.outcome, commit.change?.number, in: session)
  }

  /// The line as it now stands in the document.
  static func answer(_ line: Line, _ document: Document, _ change: Int?, in session: Session) throws
    -> Reply
  {
    guard let address = document.address(of: line), let text = document.text(of: line) else {
      return Reply()
    }
    let depth = address.detail == nil ? 0 : address.subdetail == nil ? 1 : 2
    let seat =
      depth == 0 ? try session.chart().name(of: document.steps[address.step - 1].seat) : nil
    var lines = [
      StepLine(
        number: "\(address)", text: "\(text)", depth: depth, aside: "\(seat ?? "", .quiet)")
    ]
    var readsAsTask = false
    if document.level < .procedure {
      // What check would not say, typing it does not say either.
      readsAsTask =
        try !session.isQuiet && session.checker().reading(of: text).isClearTask
        && session.report(on: document).steps.contains { $0.place == address && $0.isTask }
    }
    if readsAsTask {
      let warning = warning(address, document, session)
      lines.append(StepLine(number: "", text: warning, depth: depth, mark: "\("!", .caution)"))
    }
    return Reply(
      [.steps(lines)],
      payload: Payload(
        document: document.title, number: "\(address)", text: text, change: change,
        readsAsTask: readsAsTask))
  }

  /// Numbers are those of what was shown last, so whoever sees an older page must hear of it.
  private static func renumbered(_ document: Document) -> Prose {
    "Somebody else has added, moved or removed steps of \(document.title, .strong) meanwhile: \("show", .command) shows the numbers as they are now."
  }

  private static func warning(_ address: Address, _ document: Document, _ session: Session) -> Prose
  {
    guard document.level != .policy else {
      return
        "\("This tells how it is done; a policy states what holds.", .caution) \("edit \(address)", .command) rewords it."
    }
    let kind = LevelWords.withArticle(document.kind)
    return
      "\("This reads as a task, not as a step of \(kind).", .caution) \("extract \(address)", .command) moves it into a work instruction."
  }
}

extension EditError {
  /// Whether it is the name of a seat that was refused.
  fileprivate var concernsSeat: Bool {
    switch self {
    case .twoOwners, .severalPeople, .holdsNoSeat, .holdsSeveralSeats: true
    default: false
    }
  }
}
