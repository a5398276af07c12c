import LevelChecker
import ProcessModel

/// What an extraction will do: which lines leave, what the instruction will hold, what stays behind.
struct ExtractPlan: Sendable {
  let document: Document
  let range: AddressRange
  let lines: [Line]
  var title: String
  var stageLine: String
  /// The actions of the instruction, one a step.
  let steps: [Step]
  /// The instruction that has this title already.
  var existing: Document?

  /// - Parameter title: What the person calls the instruction; nil proposes a title.
  init(_ typed: String, as title: String?, in session: Session) throws {
    document = try session.currentDocument()
    guard document.level < .workInstruction else {
      throw Refusal(
        "\(document.title, .strong) is a work instruction already.",
        next: "Steps are moved out of a Core Process: \("use TITLE", .command) opens one.")
    }
    (range, lines) = try document.lines(typed: typed)
    guard range.first.subdetail == nil else {
      let whole = Address(step: range.first.step, detail: range.first.detail)
      throw Refusal(
        "\(range) is a bullet under a bullet and leaves together with it.",
        next: "Type \("extract \(whole)", .command).")
    }
    let checker = try session.checker()
    steps = Self.steps(of: lines, in: document, checker, session)
    let fallback = try Self.free("\(document.title), step \(range)", session)
    let naming = InstructionNaming(
      steps: steps.map(\.text), checker: checker, fallback: fallback,
      around: document.around(range.first))
    let proposed = title ?? naming.title
    // What is only proposed does not fail because a process has the name.
    let isTaken = try title == nil && Self.isProcess(proposed, session)
    self.title = isTaken ? fallback : proposed
    stageLine = naming.stageLine(for: self.title)
    try name(self.title, in: session)
  }

  /// The title, with a number where a document has it.
  private static func free(_ title: String, _ session: Session) throws -> String {
    var (free, number) = (title, 1)
    while session.isTitle(free) {
      number += 1
      free = "\(title) (\(number))"
    }
    return free
  }

  private static func isProcess(_ title: String, _ session: Session) throws -> Bool {
    try session.openLedger().read { records in
      let found = try records.document(titled: FoldedKey(title)).flatMap(records.document)
      return found.map { $0.level != .workInstruction } ?? false
    }
  }

  /// Gives the instruction its title, and finds the one that has it already.
  mutating func name(_ title: String, in session: Session) throws {
    let title = try CleanText.checkedLine(title, as: "The title")
    let found = try session.openLedger().read { records in
      try records.document(titled: FoldedKey(title)).flatMap(records.document)
    }
    if let found, found.level != .workInstruction {
      throw EditError.titleTaken(found.title, found.kind)
    }
    (self.title, existing) = (title, found)
  }

  /// The lines taken apart into single actions, with their remarks at the first or last of them.
  private static func steps(
    of lines: [Line], in document: Document, _ checker: LevelChecker, _ session: Session
  ) -> [Step] {
    lines.flatMap { line -> [Step] in
      let step = document.steps.first { .step($0.id) == line }
      let bullets = step?.details ?? document.detail(of: line)?.details ?? []
      let texts =
        [document.text(of: line) ?? ""]
        + bullets.flatMap { [$0.text] + $0.details.map(\.text) }
      var steps = texts.flatMap { single($0, checker) }
        .map { Step(id: session.newID(), text: $0) }
      guard let step, !steps.isEmpty else { return steps }
      steps[0].picture = step.picture
      steps[0].caution = step.caution
      steps[steps.count - 1].result = step.result
      return steps
    }
  }

  /// One action a text, taken apart until the detector finds no second one.
  private static func single(_ text: String, _ checker: LevelChecker, depth: Int = 0) -> [String] {
    let actions = checker.actions(in: text)
    guard actions.count > 1, depth < 4 else { return [text] }
    return actions.flatMap { single($0, checker, depth: depth + 1) }
  }

  var edit: (Session) -> Extract {
    { session in
      Extract(
        lines.map { ($0, document.text(of: $0) ?? "") }, of: document.id,
        into: existing.map { .existing($0.id, adding: steps) }
          ?? .new(
            Document(id: session.newID(), level: .workInstruction, title: title, steps: steps)),
        stageLine: stageLine, stageStepID: session.newID(), stageDetailID: session.newID(),
        seen: document)
    }
  }
}

extension Document {
  /// What tells of lines that begin at an address.
  fileprivate func around(_ first: Address) -> InstructionNaming.Around {
    let before = addressedLines.filter { $0.address < first }.map(\.text)
    return InstructionNaming.Around(
      process: title, stage: first.detail == nil ? nil : steps[first.step - 1].text,
      before: before.reversed())
  }

  fileprivate func detail(of line: Line) -> Detail? {
    guard case .detail(let id) = line else { return nil }
    return detail(id)
  }
}
