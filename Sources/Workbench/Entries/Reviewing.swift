import ProcessModel

/// Walks through what is coming in, one key for each document; nothing is in the workspace before the
/// last one is decided.
struct Reviewing: Entry {
  var intake: Intake
  let source: String
  var index = 0
  /// Links from documents above to those that come in.
  var attachments: [Attach] = []

  var leaving: Prose { "Stopped. Nothing has come in." }

  private static let keys: [(key: Character, does: String)] = [
    ("y", "yes"), ("c", "Core Process"), ("s", "SOP"), ("w", "work instruction"), ("p", "policy"),
    ("n", "leave it out"), ("q", "stop"),
  ]

  func prompt(in session: Session) -> Prompt {
    Prompt(
      text: "y, c, s, w, p, n or q: ", takesCommands: false, keys: Self.keys.map(\.key))
  }

  /// Shows the next document with its proposal, or brings everything in.
  func next(in session: inout Session) throws -> Reply {
    guard index < intake.placings.count else { return try finish(in: &session) }
    let placing = intake.placings[index]
    session.entry = self
    let percent = Int((placing.proposal.score * 100).rounded())
    let reasons = placing.proposal.reasons.joined(separator: "; ")
    var blocks: [Block] = [
      .heading(
        "\(placing.document.title, .strong) \("(\(index + 1) of \(intake.placings.count))", .quiet)"
      ),
      .paragraph(
        "Reads as \(placing.proposal.verdict.withArticle), \(percent) % task\(reasons.isEmpty ? "" : ": \(reasons)")."
      ),
    ]
    let lines = placing.document.steps.prefix(4).map { "\($0.text.shortened(to: 70))" as Prose }
    if !lines.isEmpty {
      let more = placing.document.steps.count - lines.count
      blocks.append(.list(lines + (more > 0 ? ["\("and \(more) more steps", .quiet)"] : [])))
    }
    blocks.append(
      .paragraph("It would be \(placing.words(in: try session.company()))."))
    let keys = Self.keys.map { "\("\($0.key)", .command) \($0.does)" as Prose }
    blocks.append(
      .paragraph(keys.dropFirst().reduce(keys[0]) { "\($0), \($1)" }))
    return Reply(blocks)
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    let placing = intake.placings[index]
    switch CleanText.line(line).lowercased().first {
    case "y", nil: place(placing, as: placing.proposal.kind)
    case "c": place(placing, as: .coreProcess)
    case "s": place(placing, as: .other(.sop))
    case "w": place(placing, as: .other(.workInstruction))
    case "p": place(placing, as: .other(.policy))
    case "n": leaveOut(placing)
    case "q": return .say(leaving)
    default: throw Refusal("Please press y, c, s, w, p, n or q.")
    }
    index += 1
    return try next(in: &session)
  }

  private mutating func place(_ placing: Placing, as kind: Document.Kind) {
    intake.put(placing.placed(as: kind))
    if let parent = placing.parent, placing.hangs(as: kind) {
      attachments.append(
        Attach(placing.document.id, to: parent.document.id, step: parent.step))
    }
  }

  private mutating func leaveOut(_ placing: Placing) {
    intake.leaveOut(placing.document.id)
    attachments.removeAll { $0.target == placing.document.id || $0.source == placing.document.id }
  }

  /// Everything that was decided, as one change.
  private func finish(in session: inout Session) throws -> Reply {
    try finally { try intake.bringIn(from: source, attachments, in: &session) }
  }

  /// Everything as it is proposed, where nobody is there to ask.
  mutating func takeProposals(in session: inout Session) throws -> Reply {
    for placing in intake.placings { place(placing, as: placing.proposal.kind) }
    return try intake.bringIn(from: source, attachments, in: &session)
  }
}
