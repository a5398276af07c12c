import ProcessModel
import Store

/// The documents and the links between them, for drawing.
struct Hierarchy {
  /// One document and what hangs from it, for `--json`.
  struct Branch: Encodable, Sendable {
    var title: String
    var level: String
    var core: Bool
    var below: [Branch]
  }

  private let company: Company
  private var documents: [DocumentID: DocumentSummary] = [:]
  private var below: [DocumentID: [DocumentID]] = [:]
  private var parents: [DocumentID: [DocumentID]] = [:]
  /// Documents nothing links to, the highest level first.
  private(set) var roots: [DocumentID] = []

  init(_ session: Session) throws {
    let ledger = try session.openLedger()
    company = try session.company()
    let summaries = try ledger.listing(.all, limit: nil)
    for summary in summaries { documents[summary.id] = summary }
    for link in try ledger.links() where documents[link.target] != nil {
      if below[link.source]?.contains(link.target) != true {
        below[link.source, default: []].append(link.target)
        parents[link.target, default: []].append(link.source)
      }
    }
    roots = summaries.filter { parents[$0.id] == nil }
      .sorted { ($0.level, $0.isCore ? 0 : 1, $0.title) < ($1.level, $1.isCore ? 0 : 1, $1.title) }
      .map(\.id)
  }

  func branch(_ id: DocumentID) -> Branch {
    let summary = documents[id]
    return Branch(
      title: summary?.title ?? "", level: summary?.level.rawValue ?? "",
      core: summary?.isCore ?? false, below: (below[id] ?? []).map(branch))
  }

  /// Every way from a root down to just above the document; empty where nothing links to it.
  func above(_ id: DocumentID) -> [[DocumentID]] {
    (parents[id] ?? []).flatMap { parent -> [[DocumentID]] in
      let further = above(parent)
      return further.isEmpty ? [[parent, id]] : further.map { $0 + [id] }
    }
  }

  func lines(below id: DocumentID, current: DocumentID?, branches: [Bool] = []) -> [Block.TreeLine]
  {
    let children = below[id] ?? []
    var lines = [Block.TreeLine(branches: branches, text: label(id, current))]
    for (index, child) in children.enumerated() {
      lines += self.lines(
        below: child, current: current, branches: branches + [index < children.count - 1])
    }
    return lines
  }

  /// One way down to a document; what hangs from it follows under the first way only.
  func lines(along path: [DocumentID], isFirst: Bool, current: DocumentID) -> [Block.TreeLine] {
    var lines: [Block.TreeLine] = []
    for (depth, id) in path.dropLast().enumerated() {
      lines.append(
        .init(branches: Array(repeating: false, count: depth), text: label(id, current)))
    }
    let branches = Array(repeating: false, count: path.count - 1)
    lines +=
      isFirst
      ? self.lines(below: current, current: current, branches: branches)
      : [.init(branches: branches, text: label(current, current))]
    return lines
  }

  /// A document with the ways to it and what hangs from it, for `--json`.
  struct Trace: Encodable, Sendable {
    var above: [[String]]
    var document: Branch
  }

  func payload(_ id: DocumentID, above: [[DocumentID]]) -> Trace {
    Trace(
      above: above.map { $0.dropLast().map { documents[$0]?.title ?? "" } }, document: branch(id))
  }

  private func label(_ id: DocumentID, _ current: DocumentID?) -> Prose {
    guard let summary = documents[id] else { return "" }
    let kind = LevelWords.name(of: summary.kind, in: company)
    let here: Prose = id == current ? " \("← here", .good)" : ""
    return "\(summary.title, .strong) \(kind, .quiet)\(here)"
  }
}
