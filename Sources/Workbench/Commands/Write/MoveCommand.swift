import ArgumentParser
import ProcessModel

struct MoveCommand: Command {
  static let page = Page(
    "move", .write, usage: "move STEP to STEP, or move STEP before STEP",
    summary: "Move a step or bullet to another place.",
    paragraph:
      "move 5 to 2 makes step 5 the second; move 7 to last, move 7 before 3, move 7 after 3 and move 7 up work as well. A bullet goes under another step with move 2B to 4, or to an exact place with move 2B to 4A. Nothing else changes its order.",
    examples: [
      .init("move 5 to 2", "makes step 5 the second"),
      .init("move 2B to 4", "puts bullet 2B under step 4"),
    ])
  static let grammar = Grammar(
    [.step, .oneOf(["up", "down", "first", "last"])],
    [.init("to", .place), .init("before", .step), .init("after", .step)])

  @Argument var step: String?
  @Argument var direction: String?
  @Option var to: String?
  @Option var before: String?
  @Option var after: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    guard let step, [to, before, after, direction].contains(where: { $0 != nil }) else {
      throw Refusal("Move what, and where?", next: "Type \("move 5 to 2", .command).")
    }
    let from = try document.address(typed: step)
    guard let line = document.line(at: from), from.subdetail == nil else {
      throw Self.unclear("move \(step)")
    }
    let target =
      from.detail == nil
      ? try stepTarget(from.step, in: document) : try bulletTarget(from, in: document)
    let commit = try session.commit(MoveLine(line, to: target, of: document.id))
    session.look(at: commit.outcome)
    return try LineEntry.answer(line, commit.outcome, commit.change?.number, in: session)
  }

  /// The number the step is to have.
  private func stepTarget(_ from: Int, in document: Document) throws -> MoveLine.Target {
    let last = document.steps.count
    if let typed = to ?? direction, let word = PlaceWord(typed) {
      return .number(word == .first ? 1 : last)
    }
    switch direction?.lowercased() {
    case "up": return .number(max(from - 1, 1))
    case "down": return .number(min(from + 1, last))
    case let word?: throw Self.unclear(word)
    case nil: break
    }
    let typed = to ?? before ?? after ?? ""
    guard let place = Address(typed), place.detail == nil else {
      throw Refusal(
        "A step cannot become a bullet by moving it.",
        next: "Type \("move \(from) to NUMBER", .command) with the number of a step.")
    }
    if to != nil { return .number(place.step) }
    let other = try document.place(of: document.step(numbered: typed).id) + 1
    // Taken out in front of the other, the step makes that one move up.
    let behind = before == nil ? other + 1 : other
    return .number(from < behind ? behind - 1 : behind)
  }

  /// The step the bullet goes under, and its place there.
  private func bulletTarget(_ from: Address, in document: Document) throws -> MoveLine.Target {
    let here = document.steps[from.step - 1]
    let number = from.detail ?? 1
    if let typed = to ?? direction, let word = PlaceWord(typed) {
      return .bullet(of: here.id, number: word == .first ? 1 : here.details.count)
    }
    switch direction?.lowercased() {
    case "up": return .bullet(of: here.id, number: max(number - 1, 1))
    case "down": return .bullet(of: here.id, number: min(number + 1, here.details.count))
    case let word?: throw Self.unclear(word)
    case nil: break
    }
    guard let place = Address(to ?? before ?? after ?? ""), place.subdetail == nil else {
      throw Self.unclear(to ?? "")
    }
    let parent = try document.step(numbered: "\(place.step)")
    guard let detail = place.detail else { return .bullet(of: parent.id, number: nil) }
    if to != nil { return .bullet(of: parent.id, number: detail) }
    let behind = before == nil ? detail + 1 : detail
    let leavesGap = parent.id == here.id && number < behind
    return .bullet(of: parent.id, number: leavesGap ? behind - 1 : behind)
  }

  private static func unclear(_ typed: String) -> Refusal {
    Refusal(
      "“\(typed)” is not a move that works.",
      next: "Type \("move 5 to 2", .command) or \("move 2B to 4", .command).")
  }
}
