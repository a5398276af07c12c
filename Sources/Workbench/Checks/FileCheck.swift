import Exchange
import LevelChecker
import ProcessModel

/// Checks Markdown files that are in no workspace.
struct FileCheck {
  let paths: [String]
  /// What the files are judged as; nil takes their own word, and else Core Process.
  let kind: Document.Kind?

  /// The targets as paths, where that is what they are: anything with a slash, a `.md` ending, or, from
  /// a shell, the name of something that is there.
  static func paths(_ targets: [String], _ session: Session) -> [String]? {
    guard !targets.isEmpty else { return nil }
    let whole = targets.joined(separator: " ")
    if targets.count > 1, session.world.files.kind(session.fullPath(whole)) != nil {
      return [whole]
    }
    func looksLikeAPath(_ target: String) -> Bool {
      target.contains("/") || target.lowercased().hasSuffix(".md")
        || (session.ledger == nil && target != "all")
    }
    let arePaths = targets.allSatisfy {
      looksLikeAPath($0) || session.world.files.kind(session.fullPath($0)) != nil
    }
    return arePaths && targets.contains(where: looksLikeAPath) ? targets : nil
  }

  func run(in session: Session) throws -> Reply {
    let checker = try session.checker()
    var entries: [CheckPayload.Entry] = []
    var blocks: [Block] = []
    var reply = Reply()
    let files = paths.flatMap { Self.files(at: $0, session) }
    for path in files {
      guard let entry = entry(path, checker, session) else { continue }
      entries.append(entry)
      switch entry.outcome {
      case .failed(let sentence):
        blocks.append(.paragraph("\(path, .strong) · \(sentence, .alarm)"))
        reply.couldNotRead = true
      case .checked(let title, _, let report):
        let name = files.count == 1 ? title : "\(path) · \(title)"
        blocks += ReportBlocks.blocks(name, report, more: nil)
        if report.findings.contains(where: { $0.severity == .error }) { reply.foundErrors = true }
      }
    }
    if entries.isEmpty { blocks = [.paragraph("There is no Markdown file in there.")] }
    if reply.couldNotRead, session.ledger == nil {
      blocks.append(
        .paragraph(
          "To check a document of a workspace, name the workspace first: \("way -f acme.way check TITLE", .command)."
        ))
    }
    reply.blocks = blocks
    reply.payload = CheckPayload(documents: entries)
    return reply
  }

  private func entry(_ path: String, _ checker: LevelChecker, _ session: Session)
    -> CheckPayload.Entry?
  {
    do {
      let full = session.fullPath(path)
      guard session.world.files.kind(full) != .folder else {
        return .init(path: path, outcome: .failed("The folder could not be read."))
      }
      let bytes = try session.world.files.read(full)
      let file = try MarkdownReader.readForCheck(bytes, path: path)
      // The contents page and the chart of an export are no documents.
      if file.isContents, !paths.contains(path) { return nil }
      var document = file.document
      if let kind {
        (document.level, document.isCore) = (kind.level, kind.isCore)
      } else if file.level == nil {
        (document.level, document.isCore) = (.sop, true)
      }
      let report = checker.report(on: document, in: .none, explaining: false)
      return .init(
        path: path, outcome: .checked(title: file.title, level: file.level, report: report))
    } catch let trouble as FileTrouble {
      return .init(path: path, outcome: .failed("It could not be read: \(trouble.reason)."))
    } catch let error as ImportError {
      return .init(path: path, outcome: .failed(error.problem))
    } catch {
      return .init(path: path, outcome: .failed("It could not be read."))
    }
  }

  /// A file as it was named, or the files of a folder and its folders that are wanted, sorted by their
  /// paths. A folder that cannot be read or stands too deep stands for itself, to be reported.
  static func files(
    at path: String, _ session: Session,
    where isWanted: (String) -> Bool = { $0.lowercased().hasSuffix(".md") }
  ) -> [String] {
    guard session.world.files.kind(session.fullPath(path)) == .folder else { return [path] }
    let top = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let inside = FolderFiles(lookingInto: session.fullPath(top), session)
    let found =
      inside.paths.filter(isWanted) + inside.tooDeep + inside.unreadable.map(\.path)
    return found.map { $0.isEmpty ? top : "\(top)/\($0)" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
