import ProcessModel

/// Walks through what is coming in, one key for each document; nothing is in the workspace before the
/// last one is decided.
struct Reviewing: Entry {
  var intake: Intake
  let source: String
  var index = 0
  /// Links from documents above to those that come in.
  var attachments: [Attach] = []
  /// How many were left out, which are no longer among those that come in.
  private var leftOut = 0
  /// Whether the line that is typed next names the document above.
  private var asksParent = false

  init(intake: Intake, source: String) {
    self.intake = intake
    self.source = source
  }

  var leaving: Prose { "Stopped. Nothing has come in." }

  private static let kinds: [(key: Character, kind: Document.Kind)] = [
    ("c", .coreProcess), ("e", .other(.process)), ("s", .other(.sop)), ("r", .other(.procedure)),
    ("w", .other(.workInstruction)), ("p", .other(.policy)),
  ]

  private static func choices(in company: Company) -> KeyChoices {
    let kinds = kinds.map { (key: $0.key, does: LevelWords.inSentence($0.kind, in: company)) }
    return KeyChoices(
      [(key: "y", does: "yes")] + kinds + [
        (key: "u", does: "under another"), (key: "n", does: "leave it out"),
        (key: "q", does: "stop"),
      ])
  }

  func prompt(in session: Session) -> Prompt {
    if asksParent {
      return Prompt(text: "Under (such as sales 3; empty for none): ", takesCommands: false)
    }
    return Self.choices(in: (try? session.company()) ?? Company(name: "")).prompt()
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
        "\(placing.document.title, .strong) \("(\(index + 1 + leftOut) of \(intake.placings.count + leftOut))", .quiet)"
      ),
      .paragraph(
        "Reads as \(placing.proposal.verdict.withArticle), \(percent) % task\(reasons.isEmpty ? "" : ": \(reasons)")."
      ),
    ]
    let lines = placing.document.steps.prefix(4).map { "\($0.text.shortened(to: 70))" as Prose }
    if !lines.isEmpty {
      let more = placing.document.steps.count - lines.count
      let rest = more == 1 ? "and 1 more step" : "and \(more) more steps"
      blocks.append(.list(lines + (more > 0 ? ["\(rest, .quiet)"] : [])))
    }
    let company = try session.company()
    let says: Prose = placing.named == nil ? "" : "It says so itself: "
    let would: Prose = placing.named == nil ? "It would be " : ""
    blocks.append(.paragraph("\(says)\(would)\(placing.words(in: company))."))
    blocks.append(.paragraph(Self.choices(in: company).explained))
    return Reply(blocks)
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    if asksParent { return try takeParent(line, in: &session) }
    let placing = intake.placings[index]
    let key = try Self.choices(in: session.company()).neededAnswer(in: line)
    switch key {
    case "y": try place(placing, as: placing.kind)
    case "n":
      leaveOut(placing)
      return try next(in: &session)
    case "q": return .say(leaving)
    case "u":
      asksParent = true
      session.entry = self
      return .say("Under which document or step shall \(placing.document.title, .strong) stand?")
    default:
      try place(placing, as: Self.kinds.first { $0.key == key }?.kind ?? placing.kind)
    }
    index += 1
    return try next(in: &session)
  }

  /// Takes the document above, and shows the same document again with it.
  private mutating func takeParent(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    intake.placings[index].parent = try text.isEmpty ? nil : parent(named: text, session)
    intake.placings[index].isParentChosen = !text.isEmpty
    asksParent = false
    return try next(in: &session)
  }

  /// A document that is here or has been decided about, and a step of it where a number follows.
  private func parent(
    named text: String, _ session: Session
  ) throws -> (document: Document, step: StepID?) {
    if let document = try document(named: text, session) { return (document, nil) }
    guard let gap = text.lastIndex(of: " "), let place = Address(String(text[gap...].dropFirst()))
    else { return (try session.document(named: text), nil) }
    let title = String(text[..<gap])
    let document = try document(named: title, session) ?? session.document(named: title)
    guard document.steps.indices.contains(place.step - 1) else {
      throw Refusal(
        "\(document.title, .strong) has no step \(place.step).",
        next: "Type its title and a step that is there, or nothing.")
    }
    return (document, document.steps[place.step - 1].id)
  }

  private func document(named title: String, _ session: Session) throws -> Document? {
    let open = Set(intake.placings[index...].map(\.document.id))
    let key = FoldedKey(title)
    let arriving = intake.workspace.documents.first {
      FoldedKey($0.title) == key && !open.contains($0.id)
    }
    if let arriving { return arriving }
    return session.namesOneDocument(title) ? try session.document(named: title) : nil
  }

  private mutating func place(_ placing: Placing, as kind: Document.Kind) throws {
    if placing.isParentChosen, let parent = placing.parent, !placing.hangs(as: kind) {
      throw Refusal(
        "\(parent.document.title, .strong) is \(LevelWords.withArticle(parent.document.kind)), and \(LevelWords.withArticle(kind)) does not stand below it.",
        next: "Choose another level, or \("u", .command) and another document.")
    }
    intake.put(placing.placed(as: kind))
    if let parent = placing.parent, placing.hangs(as: kind) {
      attachments.append(
        Attach(placing.document.id, to: parent.document.id, step: parent.step))
    }
  }

  private mutating func leaveOut(_ placing: Placing) {
    intake.leaveOut(placing.document.id)
    leftOut += 1
    attachments.removeAll { $0.target == placing.document.id || $0.source == placing.document.id }
  }

  /// Everything that was decided, as one change.
  private func finish(in session: inout Session) throws -> Reply {
    try finally { try intake.bringIn(from: source, attachments, in: &session) }
  }

  /// Everything as it is proposed, where nobody is there to ask.
  mutating func takeProposals(in session: inout Session) throws -> Reply {
    for placing in intake.placings { try place(placing, as: placing.kind) }
    return try intake.bringIn(from: source, attachments, in: &session)
  }
}
