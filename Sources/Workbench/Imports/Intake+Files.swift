import Exchange
import LevelChecker
import ProcessModel

extension Intake {
  /// Reads files, ours or strangers', by their paths below a folder.
  init(files: [String], in folder: String, _ session: Session) throws {
    let incoming = try Self.read(files, in: folder, session)
    self.init(whole: incoming.workspace)
    brings = incoming.company != nil
    passedOver = incoming.passedOver
    var left: [DocumentID: ContentHash] = [:]
    for document in incoming.documents { left[document.document.id] = document.state }
    common = try CommonGround(of: workspace, that: left, in: session.openLedger())
    var seats = SeatsByName(
      Chart(
        seats: try session.chart().seats + incoming.seats,
        people: try session.chart().people + incoming.people))
    let checker = try session.checker()
    for (index, arriving) in incoming.documents.enumerated() {
      var document = seats.document(of: arriving, withOwner: true, session)
      if case .document(let base)? = common.records[.document(document.id)] {
        // How a text is set is a formatter's doing, not a change.
        document = document.realigned(with: base, mint: session.world.newID)
          .keepingLayout(of: base)
      } else if arriving.level == nil || !arriving.hasOwnID {
        let placing = Placing(
          document: document, proposal: checker.proposal(for: arriving.judged),
          named: arriving.level == nil ? nil : document.kind)
        document = placing.placed
        placings.append(placing)
      }
      if !arriving.noted.isEmpty { noted.append((document.id, arriving.noted)) }
      mentions += arriving.mentioned.map { Mention(source: document.id, target: $0) }
      for step in document.steps {
        mentions += (arriving.stepMentioned[step.id] ?? []).map {
          Mention(source: document.id, step: step.id, target: $0)
        }
      }
      workspace.documents[index] = document
    }
    workspace.seats += seats.new
    takeNoApprovals()
    try findParents(session)
  }

  /// Our own formats as they are, files of office programs through pandoc.
  private static func read(
    _ files: [String], in folder: String, _ session: Session
  ) throws -> Incoming {
    var paths = files
    var converted: [String: [UInt8]] = [:]
    for path in files where ForeignFile.reader(of: path) != nil {
      let bytes = try session.world.files.read("\(folder)/\(path)")
      guard let file = try ForeignFile(bytes, named: path, in: session) else { continue }
      converted[path] = file.markdown
      converted.merge(file.pictures) { first, _ in first }
      paths += file.pictures.keys.sorted()
    }
    var done = 0
    defer { session.world.headway(nil) }
    var incoming = try MarkdownReader.workspace(
      of: paths, mint: session.world.newID, picture: { Picture(bytes: $0) }
    ) { path in
      session.world.headway(Headway("Reading", count: .init(done: done, all: paths.count)))
      done += 1
      return try converted[path] ?? session.world.files.read("\(folder)/\(path)")
    }
    incoming.passedOver.removeAll { converted[$0] != nil }
    // The same order as the records have, so that each stands at its place in both.
    incoming.putInOrder()
    return incoming
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
