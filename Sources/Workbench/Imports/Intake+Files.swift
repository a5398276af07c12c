import Exchange
import LevelChecker
import ProcessModel

extension Intake {
  /// Reads files, ours or strangers', by their paths below a folder.
  ///
  /// - Parameter isFolder: Whether one that cannot be read is passed over, since others may be.
  init(files: [String], in folder: String, isFolder: Bool, _ session: Session) throws {
    var reading = FileReading(passesOver: isFolder)
    var incoming = try reading.read(files, in: folder, session)
    let same = try SameDocument.choose(in: &incoming, session)
    self.init(whole: incoming.workspace)
    unread = reading.unread
    recoded = reading.recoded(incoming)
    brings = incoming.company != nil
    sameDocuments = same.map { $0.words(in: folder) }
    passedOver = incoming.passedOver
    unlooked = reading.unlooked
    var left: [DocumentID: ContentHash] = [:]
    for document in incoming.documents { left[document.document.id] = document.state }
    common = try CommonGround(of: workspace, that: left, in: session.openLedger())
    let chart = try Chart(
      seats: session.chart().seats + incoming.seats,
      people: session.chart().people + incoming.people)
    var seats = SeatsByName(chart)
    let checker = try session.checker()
    for index in incoming.documents.indices {
      for line in seats.unseated(in: incoming.documents[index]) {
        incoming.documents[index].note(line)
      }
      let arriving = incoming.documents[index]
      var document = seats.document(of: arriving, withOwner: arriving.hasOwnID, session)
      if case .document(let base)? = common.records[.document(document.id)] {
        // How a text is set is a formatter's doing, not a change.
        document = document.realigned(with: base, mint: session.world.newID)
          .keepingLayout(of: base)
      } else if arriving.level == nil || !arriving.hasOwnID {
        let placing = Placing(
          document: document, proposal: checker.proposal(for: arriving.judged),
          path: arriving.path, named: arriving.level == nil ? nil : document.kind)
        document = placing.placed
        placings.append(placing)
      }
      mentions += arriving.mentioned.map { Mention(source: document.id, target: $0) }
      for step in document.steps {
        mentions += (arriving.stepMentioned[step.id] ?? []).map {
          Mention(source: document.id, step: step.id, target: $0)
        }
      }
      workspace.documents[index] = document
    }
    // By the chart with what the steps name, so that nobody is both unknown and new.
    let wider = Chart(seats: chart.seats + seats.new, people: chart.people)
    let placed = Dictionary(
      placings.enumerated().map { ($1.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, arriving) in incoming.documents.enumerated() {
      var pieces = arriving.noted
      if !arriving.hasOwnID {
        var document = workspace.documents[index]
        takeOwner(of: arriving, on: wider, &document, &pieces)
        workspace.documents[index] = document
        if let place = placed[document.id] {
          (placings[place].document.owner, placings[place].document.fields) =
            (document.owner, document.fields)
        }
      }
      if !pieces.isEmpty { noted.append((arriving.document.id, pieces)) }
    }
    let aimed = Set(mentions.map(\.target)).subtracting(workspace.documents.map(\.id))
    if !aimed.isEmpty {
      targets = try session.openLedger().read { records in
        try aimed.reduce(into: [:]) { $0[$1] = try records.document($1) }
      }
    }
    workspace.seats += seats.new
    let ids = Set(incoming.documents.lazy.filter { !$0.hasOwnID }.map(\.document.id))
    try setAsideWhatCameBefore(
      workspace.documents.filter { ids.contains($0.id) }, in: session.openLedger())
    let coming = Set(workspace.seats.map(\.id))
    newSeats = seats.new.filter { coming.contains($0.id) }.map(\.name)
    takeNoApprovals()
    try findParents(session)
  }

  /// Gives a stranger's document the owner whom it names: a seat, or the one seat that a person holds.
  /// Any other name stays where it is, and it is said what to type next.
  private mutating func takeOwner(
    of arriving: IncomingDocument, on chart: Chart, _ document: inout Document,
    _ pieces: inout [String]
  ) {
    guard document.owner == nil else { return }
    if let name = arriving.ownerName {
      let owner = NamedOwner(name, of: document.id, on: chart)
      owners.append(owner)
      document.owner = owner.seat?.id
      guard owner.seat == nil else { return }
      let line = "Owner: \(name)"
      if pieces.contains(line) { return }
      pieces.append(line)
      document.fields[.notes] = document.fields[.notes].map { "\($0)\n\n\(line)" } ?? line
    } else if let line = arriving.ownerLine {
      let found = line.candidates.lazy.map { NamedOwner($0, of: arriving.document.id, on: chart) }
        .first { $0.seat != nil }
      let owner = found ?? NamedOwner(line.shortName, of: document.id, on: chart)
      owners.append(owner)
      guard let seat = owner.seat else { return }
      document.owner = seat.id
      // What else the line says stays in the notes.
      guard owner.name == line.name else { return }
      document.fields[.notes] = document.fields[.notes].flatMap(line.takenOut)
      guard !line.isRow else { return }
      pieces = pieces.compactMap { piece in
        // A piece stands on one line, whatever its lines were.
        let rest = piece.replacing(line.line, with: "", maxReplacements: 1)
        return CleanText.line(rest).isEmpty ? nil : CleanText.line(rest)
      }
    }
  }

  /// Looks for what each placed document would hang under, among what is here and what comes along.
  private mutating func findParents(_ session: Session) throws {
    guard !placings.isEmpty else { return }
    let placed = Set(placings.map(\.document.id))
    let finder = try PlaceFinder(
      in: session, and: workspace.documents.filter { !placed.contains($0.id) })
    for index in placings.indices {
      placings[index].parent = finder.parent(of: placings[index].placed)
    }
  }

  /// Nobody approves by writing so into a file: what left has the version it left with.
  mutating func takeNoApprovals() {
    for index in workspace.documents.indices {
      let document = workspace.documents[index]
      guard case .document(let base)? = common.records[.document(document.id)] else { continue }
      workspace.documents[index].version = base.version
      if document.status == .approved { workspace.documents[index].status = base.status }
    }
  }
}
