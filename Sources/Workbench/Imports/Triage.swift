import Exchange
import LevelChecker
import ProcessModel

/// Looks at files one by one and says what import would make of each document in them.
struct Triage {
  private let session: Session
  private let checker: LevelChecker
  private let finder: PlaceFinder

  init(_ session: Session) throws {
    self.session = session
    checker = try session.checker()
    finder = try PlaceFinder(in: session)
  }

  /// A row for every document of a file or folder, in the order of their paths, and one for every file
  /// that cannot be read.
  ///
  /// - Throws: `Refusal` where the person stops it.
  func rows(of files: LooseFiles) throws -> [TriageCommand.Row] {
    try session.world.reading(files.paths) { try rows(of: $0) }.flatMap(\.self)
  }

  private func rows(of path: String) throws -> [TriageCommand.Row] {
    do {
      return try LooseFile.documents(at: path, session).map { row(for: $0, path) }
    } catch let trouble as ForeignTrouble where trouble.isStop {
      throw trouble.refusal
    } catch {
      return [TriageCommand.Row(path: path, reasons: [], error: LooseFile.reason(error))]
    }
  }

  private func row(for arriving: IncomingDocument, _ path: String) -> TriageCommand.Row {
    let placing = Placing(
      document: arriving.document, proposal: checker.proposal(for: arriving.judged),
      named: arriving.level == nil ? nil : arriving.document.kind)
    let parent = finder.parent(of: placing.placed)
    let under = parent.map { document, step in
      let number = step.flatMap(document.index).map { " \($0 + 1)" } ?? ""
      return document.title + number
    }
    return TriageCommand.Row(
      path: path, title: arriving.document.title, verdict: placing.proposal.verdict,
      score: placing.proposal.score, place: LevelWords.inSentence(placing.kind), under: under,
      reasons: placing.proposal.reasons, proposal: placing.proposal)
  }
}
