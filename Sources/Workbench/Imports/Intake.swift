import Exchange
import LevelChecker
import ProcessModel
import Store

/// Reads what comes in, whatever it is, into records that fit this workspace.
struct Intake {
  var workspace: Workspace
  /// Documents of strangers, each with the place that is proposed for it.
  var placings: [Placing] = []
  /// Documents that texts lead to.
  var mentions: [Mention] = []
  /// Whether the company comes along.
  var brings: Bool
  var common: CommonGround = .none
  /// Documents that have another title here than where they come from, since theirs was taken.
  var renamed: [(from: String, to: String)] = []
  /// Links that lead to documents that are neither here nor coming.
  var lostLinks = 0
  /// Pieces that had no place and are in the notes now, by their document.
  var noted: [(document: DocumentID, pieces: [String])] = []
  /// Owners whom texts name, by something else than their seats or in a line of their own.
  var owners: [NamedOwner] = []
  /// Seats that documents of strangers name and that the chart has not, by their names.
  var newSeats: [String] = []
  /// Office files in which nobody looked for what pandoc passes over, and why.
  var unlooked: [(path: String, trouble: ProgramTrouble)] = []
  /// Files that are documents which came in from another file, as it is told.
  var sameDocuments: [Prose] = []
  /// Files of a folder that are nothing that can be read here.
  var passedOver: [String] = []
  /// Folders that stand too deep to be looked into.
  var tooDeep: [String] = []
  /// Documents that came in before and say nothing new, by the titles they have here.
  var cameBefore: [String] = []
  /// New titles of documents whose own titles are those of others here, which say something else.
  var differing: Set<String> = []
  /// Files and folders that could not be read while others came in.
  var unread: [UnreadFile] = []
  /// Files that the export had which the folder once was, and that are not in it any more.
  var missing: [String] = []
  /// Files that were not in UTF-8, and what they were read as.
  var recoded: [(path: String, encoding: TextEncoding)] = []
  /// Documents outside of what comes in that texts lead to.
  var targets: [DocumentID: Document] = [:]

  init(_ path: String, in session: Session) throws {
    let full = session.fullPath(path)
    let lowered = path.lowercased()
    let ledger = try session.openLedger()
    switch session.world.files.kind(full) {
    case nil:
      throw Refusal(
        "There is nothing at \(full, .strong).", next: "Check the name and try again.",
        exit: .storage)
    case .folder:
      let found = try FolderFiles(in: full, session)
      try self.init(files: found.paths, in: full, isFolder: true, session)
      passedOver += found.others
      tooDeep = found.tooDeep
      unread += try found.unreadable.map { try UnreadFile($0.path, $0.trouble) }
      missing = ExportFolder(full, session.world).missing
    case .file, .other:
      if lowered.hasSuffix(".way") {
        let other = try session.world.openWorkspace(full)
        self.init(whole: try other.workspace())
        common = try CommonGround(of: workspace, from: other, in: ledger)
      } else if lowered.hasSuffix(".json") {
        let read = try JSONReader.workspaceAndStates(
          from: try session.world.files.read(full), named: path)
        self.init(whole: read.workspace)
        noted = workspace.documents.compactMap { document in
          read.noted[document.id].map { (document.id, $0.map(CleanText.line)) }
        }
        common = try CommonGround(of: workspace, that: read.states, in: ledger)
        takeNoApprovals()
      } else {
        let parts = full.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().joined(separator: "/")
        try self.init(
          files: [String(parts.last ?? "")], in: folder, isFolder: false, session)
      }
    }
    try makeFit(ledger)
  }

  /// A link within a text, from a document or one of its steps.
  struct Mention: Sendable {
    var source: DocumentID
    var step: StepID?
    var target: DocumentID
  }

  /// A state of one document that grew out of another.
  init(_ document: Document, since base: Document, seats: [Seat], pictures: [Picture]) {
    let shown = Set(document.steps.compactMap(\.picture))
    self.init(
      whole: Workspace(
        company: Company(name: ""), documents: [document], seats: seats,
        pictures: pictures.filter { shown.contains($0.id) }))
    brings = false
    common = CommonGround(base)
  }

  /// A workspace that knows its own ids and company.
  init(whole: Workspace) {
    workspace = whole
    brings = true
  }

  /// Gives what is new a title of its own, and lets links go that would lead to nothing.
  private mutating func makeFit(_ ledger: any Ledger) throws {
    let arriving = Set(workspace.documents.map(\.id))
    try ledger.read { records in
      var titles: Set<FoldedKey> = []
      var known: [DocumentID: Bool] = [:]
      func stands(_ target: DocumentID) throws -> Bool {
        if arriving.contains(target) { return true }
        if let known = known[target] { return known }
        let isThere = try records.document(target) != nil
        known[target] = isThere
        return isThere
      }
      for index in workspace.documents.indices {
        var document = workspace.documents[index]
        let before = document.links.count + document.steps.map(\.links.count).reduce(0, +)
        if before > 0 {
          document.links = try document.links.filter(stands)
          for step in document.steps.indices {
            document.steps[step].links = try document.steps[step].links.filter(stands)
          }
          lostLinks +=
            before - document.links.count - document.steps.map(\.links.count).reduce(0, +)
        }
        var count = 1
        var key = FoldedKey(document.title)
        let title = document.title
        func isTaken() throws -> Bool {
          if titles.contains(key) { return true }
          guard let other = try records.document(titled: key) else { return false }
          return other != document.id && !arriving.contains(other)
        }
        while try isTaken() {
          count += 1
          document.title = "\(title) (\(count))"
          key = FoldedKey(document.title)
        }
        if count > 1 {
          renamed.append((title, document.title))
          if let other = try records.document(titled: FoldedKey(title)), !arriving.contains(other) {
            differing.insert(document.title)
          }
        }
        titles.insert(key)
        workspace.documents[index] = document
      }
    }
  }
}
