import Exchange
import LevelChecker
import ProcessModel

/// Reads what comes in, whatever it is, into records that fit this workspace.
struct Intake {
  var workspace: Workspace
  /// Documents that named no level, with the level the checker put them at.
  var placed: [(title: String, kind: Document.Kind)] = []
  /// Whether the company comes along.
  var brings: Bool

  /// File endings a folder is read for.
  private static let endings = ["md", "markdown", "svg", "png", "jpg", "jpeg", "gif", "webp"]

  init(_ path: String, in session: Session) throws {
    let full = session.fullPath(path)
    let lowered = path.lowercased()
    switch session.world.files.kind(full) {
    case nil:
      throw Refusal(
        "There is nothing at \(full, .strong).", next: "Check the name and try again.",
        exit: .storage)
    case .folder: try self.init(files: Self.files(in: full, "", session), in: session)
    default:
      if lowered.hasSuffix(".way") {
        self.init(whole: try session.world.openWorkspace(full).workspace())
        return
      }
      let bytes = try session.world.files.read(full)
      if lowered.hasSuffix(".json") {
        self.init(whole: try JSONReader.workspace(from: bytes, named: path))
      } else {
        try self.init(files: [(path, bytes)], in: session)
      }
    }
  }

  /// A workspace that knows its own ids and company.
  private init(whole: Workspace) {
    workspace = whole
    brings = true
  }

  private init(files: [(path: String, bytes: [UInt8])], in session: Session) throws {
    let incoming = try MarkdownReader.workspace(from: files, mint: session.world.newID)
    workspace = incoming.workspace
    brings = incoming.company != nil
    var seats = SeatsByName(
      Chart(
        seats: try session.chart().seats + incoming.seats,
        people: try session.chart().people + incoming.people))
    let checker = try session.checker()
    var documents: [Document] = []
    for arriving in incoming.documents {
      var document = seats.document(of: arriving, withOwner: true, session)
      if arriving.level == nil {
        let kind = Self.kind(reading: checker.report(on: document, in: .none))
        (document.level, document.isCore) = (kind.level, kind.isCore)
        placed.append((document.title, kind))
      }
      documents.append(document)
    }
    workspace.documents = documents
    workspace.seats += seats.new
  }

  /// The level a document reads at: a task is a work instruction; nothing becomes a Core Process by
  /// itself.
  static func kind(reading report: Report) -> Document.Kind {
    .other(report.verdict == .task ? .workInstruction : .sop)
  }

  private static func files(
    in folder: String, _ below: String, _ session: Session
  ) throws -> [(path: String, bytes: [UInt8])] {
    var found: [(path: String, bytes: [UInt8])] = []
    for name in try session.world.files.names(folder) where !name.hasPrefix(".") {
      let full = "\(folder)/\(name)"
      switch session.world.files.kind(full) {
      case .folder: found += try files(in: full, "\(below)\(name)/", session)
      case .file where endings.contains { name.lowercased().hasSuffix(".\($0)") }:
        found.append(("\(below)\(name)", try session.world.files.read(full)))
      default: continue
      }
    }
    return found
  }
}
