import Exchange
import LevelChecker
import ProcessModel

/// Checks files that are in no workspace, of every kind that import reads.
struct FileCheck {
  let paths: [String]
  /// What the files are judged as; nil takes their own word, and else Core Process.
  let kind: Document.Kind?

  /// The targets as paths, where that is what they are: anything with a slash, a `.md` ending, or the
  /// name of something that is there and of no document.
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
    let isMeant = targets.contains(where: looksLikeAPath) || !session.namesOneDocument(whole)
    return arePaths && isMeant ? targets : nil
  }

  func run(in session: Session) throws -> Reply {
    let checker = try session.checker()
    var entries: [CheckPayload.Entry] = []
    var blocks: [Block] = []
    var reply = Reply()
    let found = paths.map { LooseFiles(at: $0, session) }
    let files = found.flatMap(\.paths)
    for entry in try session.world.reading(files, { try self.entries($0, checker, session) })
      .joined()
    {
      let path = entry.path ?? ""
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
    if entries.isEmpty { blocks = [.paragraph("There is no file in there that can be read.")] }
    blocks += LooseFiles.remark(on: found.flatMap(\.passedOver))
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

  /// What is said of the documents of a file, or that it could not be read.
  private func entries(
    _ path: String, _ checker: LevelChecker, _ session: Session
  ) throws -> [CheckPayload.Entry] {
    do {
      guard case .markdown? = SourceKind(path) else {
        return try LooseFile.documents(at: path, session).map { found in
          entry(found.judged, level: found.level, path, checker)
        }
      }
      let bytes = try session.world.files.read(session.fullPath(path))
      let file = try MarkdownReader.readForCheck(bytes, path: path)
      // The contents page and the chart of an export are no documents.
      if file.isContents, !paths.contains(path) { return [] }
      return [entry(file.document, level: file.level, path, checker)]
    } catch let trouble as ForeignTrouble where trouble.isStop {
      throw trouble.refusal
    } catch {
      return [.init(path: path, outcome: .failed(LooseFile.reason(error)))]
    }
  }

  /// What names no level is judged as a Core Process, unless it is a text of rules.
  private func entry(
    _ found: Document, level: Level?, _ path: String, _ checker: LevelChecker
  ) -> CheckPayload.Entry {
    var document = found
    if let kind {
      (document.level, document.isCore) = (kind.level, kind.isCore)
    } else if level == nil {
      let isPolicy = checker.proposal(for: document).isPolicy
      (document.level, document.isCore) = isPolicy ? (.policy, false) : (.sop, true)
    }
    let report = checker.report(on: document, in: .none, explaining: false)
    return .init(
      path: path, outcome: .checked(title: document.title, level: level, report: report))
  }
}
