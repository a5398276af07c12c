import ProcessModel

/// Walks through what is coming in, one key for each document, those that stand above first; nothing is
/// in the workspace before the last one is decided, so every decision can be taken back.
struct Reviewing: Entry {
  private enum Decision {
    case stands(Document.Kind)
    case leftOut
  }

  private let intake: Intake
  private let source: String
  /// What is asked about: processes come before the instructions that may stand under them.
  private(set) var placings: [Placing]
  /// What was decided about the first so many of them.
  private var decisions: [Decision] = []
  /// Whether the line that is typed next names the document above.
  private var asksParent = false

  init(intake: Intake, source: String) {
    self.intake = intake
    self.source = source
    placings = intake.placings.enumerated()
      .sorted { ($0.element.kind.level, $0.offset) < ($1.element.kind.level, $1.offset) }
      .map(\.element)
  }

  var leaving: Prose { "Stopped. Nothing has come in." }

  private static let kinds: [(key: Character, kind: Document.Kind)] = [
    ("c", .coreProcess), ("e", .other(.process)), ("s", .other(.sop)), ("r", .other(.procedure)),
    ("w", .other(.workInstruction)), ("p", .other(.policy)),
  ]

  private func choices(in company: Company) -> KeyChoices {
    let kinds = Self.kinds.map { (key: $0.key, does: LevelWords.inSentence($0.kind, in: company)) }
    let back: [(key: Character, does: String)] =
      decisions.isEmpty ? [] : [(key: "b", does: "back to the one before")]
    return KeyChoices(
      [(key: "y", does: "yes")] + kinds + [
        (key: "u", does: "under another"), (key: "n", does: "leave it out"),
      ] + back + [(key: "q", does: "stop")])
  }

  func prompt(in session: Session) -> Prompt {
    if asksParent {
      return Prompt(
        text: "Under (such as sales 3; empty for none): ",
        takesCommands: false)
    }
    return choices(in: (try? session.company()) ?? Company(name: "")).prompt()
  }

  /// Shows the next document with its proposal, or brings everything in.
  func next(in session: inout Session) throws -> Reply {
    guard decisions.count < placings.count else {
      let whole = self
      return try finally { try whole.bringIn(&session) }
    }
    let placing = placings[decisions.count]
    session.entry = self
    let file: Prose = placing.path.isEmpty ? "" : " · \(placing.path)"
    var blocks: [Block] = [
      .heading(
        "\(placing.document.title, .strong)\(file) \("(\(decisions.count + 1) of \(placings.count))", .quiet)"
      ),
      .paragraph("\(placing.proposal.inWords)."),
    ]
    if decisions.isEmpty { blocks = intake.before + blocks }
    let title = intake.workspace.documents.first { $0.id == placing.document.id }?.title ?? ""
    if intake.differing.contains(title) {
      blocks.append(
        .paragraph(
          "A document of this title is here already and says something else, so that this one would be called \(title, .strong)."
        ))
    }
    let lines = placing.document.steps.prefix(4).map { "\($0.text.shortened(to: 70))" as Prose }
    if !lines.isEmpty {
      let more = placing.document.steps.count - lines.count
      let rest = more == 1 ? "and 1 more step" : "and \(more) more steps"
      blocks.append(.list(lines + (more > 0 ? ["\(rest, .quiet)"] : [])))
    }
    if let noted = toTheNotes(placing) { blocks.append(.paragraph(noted)) }
    let company = try session.company()
    let says: Prose = placing.named == nil ? "" : "It says so itself: "
    let would: Prose = placing.named == nil ? "It would be " : ""
    blocks.append(.paragraph("\(says)\(would)\(placing.words(in: company))."))
    blocks.append(.paragraph(choices(in: company).explained))
    return Reply(blocks)
  }

  /// How much of a document has no place of its own.
  private func toTheNotes(_ placing: Placing) -> Prose? {
    guard let pieces = intake.noted.first(where: { $0.document == placing.document.id })?.pieces,
      let first = pieces.first
    else { return nil }
    let counted = pieces.count == 1 ? "1 piece goes:" : "\(pieces.count) pieces go, such as"
    return
      "To the notes, for want of another place, \(counted) “\(first.shortened(to: 60))”."
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    if asksParent { return try takeParent(line, in: &session) }
    let placing = placings[decisions.count]
    let key = try choices(in: session.company()).neededAnswer(in: line)
    switch key {
    case "y": try place(placing, as: placing.kind)
    case "n": decisions.append(.leftOut)
    case "b": decisions.removeLast()
    case "q": return .say(leaving)
    case "u":
      asksParent = true
      session.entry = self
      return .say("Under which document or step shall \(placing.document.title, .strong) stand?")
    default:
      try place(placing, as: Self.kinds.first { $0.key == key }?.kind ?? placing.kind)
    }
    return try next(in: &session)
  }

  /// Takes the document above, and shows the same document again with it.
  private mutating func takeParent(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    let place = decisions.count
    placings[place].parent =
      try text.isEmpty ? nil : above(session).place(named: text, session)
    placings[place].isParentChosen = !text.isEmpty
    asksParent = false
    var reply = try next(in: &session)
    if text.isEmpty {
      reply.blocks.insert(
        .paragraph("\(placings[place].document.title, .strong) stands under nothing, then."), at: 0)
    }
    return reply
  }

  /// What the document that is asked about may stand under.
  private func above(_ session: Session) -> ReviewedPlaces {
    let asked = placings[decisions.count].document.id
    return ReviewedPlaces(
      intake.workspace.documents.filter { $0.id != asked }.compactMap { document in
        isLeftOut(document.id) ? nil : asDecided(document)
      })
  }

  /// What Tab offers while the document above is asked for.
  func completions(of line: String, in session: Session) -> [Completions.Candidate] {
    asksParent ? above(session).completions(of: line, session) : []
  }

  private func decision(on id: DocumentID) -> Decision? {
    placings.firstIndex { $0.document.id == id }
      .flatMap { decisions.indices.contains($0) ? decisions[$0] : nil }
  }

  private func isLeftOut(_ id: DocumentID) -> Bool {
    if case .leftOut? = decision(on: id) { true } else { false }
  }

  /// A document at the level that was decided for it, where it is one of those that are asked about.
  private func asDecided(_ document: Document) -> Document {
    var document = document
    if case .stands(let kind)? = decision(on: document.id) {
      (document.level, document.isCore) = (kind.level, kind.isCore)
    }
    return document
  }

  private mutating func place(_ placing: Placing, as kind: Document.Kind) throws {
    if placing.isParentChosen, let parent = placing.parent.map({ asDecided($0.document) }),
      !parent.mayPoint(downTo: placing.placed(as: kind)), !isStillToCome(parent.id)
    {
      throw Refusal(
        "\(parent.title, .strong) is \(LevelWords.withArticle(parent.kind)), and \(LevelWords.withArticle(kind)) does not stand below it.",
        next: "Choose another level, or \("u", .command) and another document.")
    }
    decisions.append(.stands(kind))
  }

  /// Whether a document is asked about later, so that its level is not known yet.
  private func isStillToCome(_ id: DocumentID) -> Bool {
    placings.dropFirst(decisions.count).contains { $0.document.id == id }
  }

  /// Everything that was decided, as one change.
  private func bringIn(_ session: inout Session) throws -> Reply {
    var intake = intake
    var attachments: [Attach] = []
    var unlinked: [Prose] = []
    for (placing, decision) in zip(placings, decisions) {
      guard case .stands(let kind) = decision else {
        intake.leaveOut(placing.document.id)
        continue
      }
      let placed = placing.placed(as: kind)
      intake.put(placed)
      intake.propose(placing.parent, for: placed.id)
      guard let parent = placing.parent else { continue }
      if !isLeftOut(parent.document.id), asDecided(parent.document).mayPoint(downTo: placed) {
        attachments.append(Attach(placed.id, to: parent.document.id, step: parent.step))
      } else if placing.isParentChosen {
        unlinked.append("\(placed.title, .strong): not under \(parent.document.title)")
      }
    }
    var reply = try intake.bringIn(from: source, attachments, in: &session)
    if !unlinked.isEmpty {
      let told: [Block] = [
        .paragraph(
          "These do not stand where you wanted them, since what is above was left out or became another level:"
        ), .list(unlinked),
      ]
      reply.blocks.insert(contentsOf: told, at: min(2, reply.blocks.count))
    }
    return reply
  }

  /// Everything as it is proposed, where nobody is there to ask.
  mutating func takeProposals(in session: inout Session) throws -> Reply {
    decisions = placings.map { .stands($0.kind) }
    return try bringIn(&session)
  }
}
