import Exchange
import LevelChecker
import ProcessModel

extension Intake {
  /// Reads files, ours or strangers', by their paths below a folder.
  init(files: [String], in folder: String, _ session: Session) throws {
    var unlooked: [(path: String, trouble: ProgramTrouble)] = []
    var incoming = try Self.read(files, in: folder, &unlooked, session)
    let same = try SameDocument.choose(in: &incoming, session)
    self.init(whole: incoming.workspace)
    brings = incoming.company != nil
    sameDocuments = same.map { $0.words(in: folder) }
    passedOver = incoming.passedOver
    self.unlooked = unlooked
    var left: [DocumentID: ContentHash] = [:]
    for document in incoming.documents { left[document.document.id] = document.state }
    common = try CommonGround(of: workspace, that: left, in: session.openLedger())
    let chart = try Chart(
      seats: session.chart().seats + incoming.seats,
      people: session.chart().people + incoming.people)
    var seats = SeatsByName(chart)
    let checker = try session.checker()
    for (index, var arriving) in incoming.documents.enumerated() {
      for line in seats.unseated(in: arriving) { arriving.note(line) }
      var document = seats.document(of: arriving, withOwner: true, session)
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
      var pieces = arriving.noted
      if !arriving.hasOwnID { takeOwner(of: arriving, on: chart, &document, &pieces) }
      if !pieces.isEmpty { noted.append((document.id, pieces)) }
      mentions += arriving.mentioned.map { Mention(source: document.id, target: $0) }
      for step in document.steps {
        mentions += (arriving.stepMentioned[step.id] ?? []).map {
          Mention(source: document.id, step: step.id, target: $0)
        }
      }
      workspace.documents[index] = document
    }
    workspace.seats += seats.new
    newSeats = seats.new.map(\.name)
    takeNoApprovals()
    try findParents(session)
  }

  /// Our own formats as they are, files of office programs through pandoc.
  private static func read(
    _ files: [String], in folder: String,
    _ unlooked: inout [(path: String, trouble: ProgramTrouble)], _ session: Session
  ) throws -> Incoming {
    var paths = files
    var besides: [String: [String]] = [:]
    var converted: [String: [UInt8]] = [:]
    for path in files where ForeignFile.reader(of: path) != nil {
      let bytes = try session.world.files.read("\(folder)/\(path)")
      guard let file = try ForeignFile(bytes, named: path, in: session) else { continue }
      converted[path] = file.markdown
      besides[path] = file.besides
      if let trouble = file.unlooked { unlooked.append((path, trouble)) }
      converted.merge(file.pictures) { first, _ in first }
      paths += file.pictures.keys.sorted()
    }
    var done = 0
    defer { session.world.headway(nil) }
    var incoming = try MarkdownReader.workspace(
      of: paths, mint: session.world.newID, picture: { Picture(bytes: $0) },
      isSame: { SameDocument.isMeant(by: $0, $1, session) }
    ) { path in
      session.world.headway(Headway("Reading", count: .init(done: done, all: paths.count)))
      done += 1
      return try converted[path] ?? session.world.files.read("\(folder)/\(path)")
    }
    incoming.passedOver.removeAll { converted[$0] != nil }
    for index in incoming.documents.indices {
      for line in besides[incoming.documents[index].path] ?? [] {
        incoming.documents[index].note(line)
      }
    }
    // The same order as the records have, so that each stands at its place in both.
    incoming.putInOrder()
    return incoming
  }

  /// Gives a stranger's document the owner whom it names: a seat, or the one seat that a person holds.
  /// Any other name stays where it is, and it is said what to type next.
  private mutating func takeOwner(
    of arriving: IncomingDocument, on chart: Chart, _ document: inout Document,
    _ pieces: inout [String]
  ) {
    if let name = arriving.ownerName {
      if chart.seat(named: name) == nil {
        let owner = NamedOwner(name, of: document.id, on: chart)
        if owner.seat != nil || !chart.isEmpty(of: name) { owners.append(owner) }
      }
    } else if document.owner == nil, let line = arriving.ownerLine {
      let owner = NamedOwner(line.name, of: document.id, on: chart)
      owners.append(owner)
      guard let seat = owner.seat else { return }
      document.owner = seat.id
      document.fields[.notes] = document.fields[.notes].flatMap(line.takenOut)
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
