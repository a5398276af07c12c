import ProcessModel

/// Walks through what a colleague changed in a file of ours, one key each; what is taken comes in as one
/// change at the end, together with what was changed here meanwhile.
struct TakingChanges: Entry {
  let file: ReturnedFile
  let changes: [DocumentChange]
  let source: String
  var index = 0
  /// The document with what is left out put back as it was.
  var wanted: Document

  init(_ file: ReturnedFile, changes: [DocumentChange], source: String) {
    self.file = file
    self.changes = changes
    self.source = source
    wanted = file.edited
  }

  /// Asks about every change where somebody is there to answer, and takes them all where nobody is.
  static func begin(
    _ file: ReturnedFile, from source: String, in session: inout Session
  ) throws -> Reply {
    let chart = try session.chart()
    let changes = file.changes { chart.name(of: $0) ?? $0.text }
    guard !changes.isEmpty else { return .say("Nothing was changed in \(source, .strong).") }
    let walk = TakingChanges(file, changes: changes, source: source)
    return try session.canAsk ? walk.next(in: &session) : walk.finish(in: &session)
  }

  var leaving: Prose { "Stopped. Nothing was changed." }

  private static let choices = KeyChoices([
    "t": "take it", "s": "skip it", "a": "take all that is left", "q": "stop",
  ])

  func prompt(in session: Session) -> Prompt { Self.choices.prompt() }

  /// Shows the next change, or takes in what was chosen.
  func next(in session: inout Session) throws -> Reply {
    guard index < changes.count else { return try finish(in: &session) }
    session.entry = self
    let change = changes[index]
    var lines: [Block.Term] = []
    if let before = change.before { lines.append(.init("was", "\(before, .removed)")) }
    if let after = change.after { lines.append(.init("now", "\(after, .added)")) }
    if change.after == nil, change.before != nil { lines.append(.init("now", "taken out")) }
    return Reply([
      .paragraph(
        "\(file.base.title, .strong) · \(change.place, .strong) \("(\(index + 1) of \(changes.count))", .quiet)"
      ), .terms(lines),
      .paragraph(Self.choices.explained),
    ])
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    switch try Self.choices.answer(in: line) {
    case "t": index += 1
    case "s":
      wanted = changes[index].leftOut(of: wanted, as: file.base)
      index += 1
    case "a": index = changes.count
    default: return .say(leaving)
    }
    return try next(in: &session)
  }

  /// Takes in what was chosen.
  func finish(in session: inout Session) throws -> Reply {
    guard wanted != file.base else {
      return .say("Nothing was taken; \(file.base.title, .strong) is as it was.")
    }
    // What was written beside the text goes below the notes as they are now.
    var (wanted, base) = (wanted, file.base)
    let ours = try session.openLedger().read { try $0.document(base.id) }?.fields[.notes]
    if let both = NotesMerge.text(
      base: base.fields[.notes], ours: ours, theirs: wanted.fields[.notes])
    {
      (wanted.fields[.notes], base.fields[.notes]) = (both, ours)
    }
    var intake = Intake(
      wanted, since: base, seats: file.newSeats, pictures: file.pictures)
    let notes = wanted.fields[.notes] ?? ""
    let pieces = file.pieces.filter(notes.contains).map(CleanText.line)
    if !pieces.isEmpty { intake.noted.append((wanted.id, pieces)) }
    if let owner = file.unknownOwner, notes.contains(owner.name) { intake.owners.append(owner) }
    return try finally { [intake] in try intake.bringIn(from: source, in: &session) }
  }
}
