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
    let arePaths = targets.allSatisfy { target in
      target.contains("/") || target.lowercased().hasSuffix(".md")
        || (session.ledger == nil && target != "all")
    }
    return arePaths ? targets : nil
  }

  func run(in session: Session) throws -> Reply {
    let checker = try session.checker()
    var entries: [CheckPayload.Entry] = []
    var blocks: [Block] = []
    var reply = Reply()
    for path in paths.flatMap({ Self.files(at: $0, session) }) {
      let entry = entry(path, checker, session)
      entries.append(entry)
      switch entry.outcome {
      case .failed(let sentence):
        blocks.append(.paragraph("\(path, .strong) · \(sentence, .alarm)"))
        reply.couldNotRead = true
      case .checked(let title, _, let report):
        let name = paths.count == 1 && entries.count == 1 ? title : "\(path) · \(title)"
        blocks += ReportBlocks.blocks(name, report, more: nil)
        if report.findings.contains(where: { $0.severity == .error }) { reply.foundErrors = true }
      }
    }
    if entries.isEmpty { blocks = [.paragraph("There is no Markdown file in there.")] }
    reply.blocks = blocks
    reply.payload = CheckPayload(documents: entries)
    return reply
  }

  private func entry(_ path: String, _ checker: LevelChecker, _ session: Session)
    -> CheckPayload.Entry
  {
    do {
      let bytes = try session.world.files.read(session.fullPath(path))
      let file = try MarkdownReader.readForCheck(bytes, path: path)
      var document = file.document
      if let kind {
        (document.level, document.isCore) = (kind.level, kind.isCore)
      } else if file.level == nil {
        (document.level, document.isCore) = (.sop, true)
      }
      let report = checker.report(on: document, in: .none)
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

  /// A file as it was named, or the Markdown files of a folder and its folders, sorted; links are not
  /// followed.
  static func files(at path: String, _ session: Session) -> [String] {
    guard session.world.files.kind(session.fullPath(path)) == .folder else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    var found: [String] = []
    for name in (try? session.world.files.names(session.fullPath(path))) ?? [] {
      let inner = "\(folder)/\(name)"
      switch session.world.files.kind(session.fullPath(inner)) {
      case .folder: found += files(at: inner, session)
      case .file where name.lowercased().hasSuffix(".md"): found.append(inner)
      default: continue
      }
    }
    return found
  }
}
