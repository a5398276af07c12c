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

  static func addStep(
    _ text: String, to document: Document, after: StepID?, in session: inout Session
  ) throws -> Reply {
    let step = Step(id: session.newID(), text: text)
    let commit = try session.commit(AddStep(step, to: document.id, after: after))
    let others = commit.outcome.steps.filter { $0.id != step.id }
    let isAlone = others.map(\.id) == document.steps.map(\.id)
    session.look(at: commit.outcome)
    session.focus = step.id
    var reply = try answer(.step(step.id), commit.outcome, commit.change?.number, in: session)
    if !isAlone { reply.blocks.append(.paragraph(renumbered(commit.outcome))) }
    return reply
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
    var lines = [StepLine(number: "\(address)", text: "\(text)", depth: depth)]
    var readsAsTask = false
    if document.level < .procedure {
      // What check would not say, typing it does not say either.
      readsAsTask =
        try !session.isQuiet && session.checker().reading(of: text).isTask
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
    let kind = LevelWords.withArticle(document.kind)
    return
      "\("This reads as a task, not as a step of \(kind).", .caution) \("extract \(address)", .command) moves it into a work instruction."
  }
}
