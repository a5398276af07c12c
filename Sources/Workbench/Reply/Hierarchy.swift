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
  private func above(_ id: DocumentID) -> [[DocumentID]] {
    (parents[id] ?? []).flatMap { parent -> [[DocumentID]] in
      let further = above(parent)
      return further.isEmpty ? [[parent, id]] : further.map { $0 + [id] }
    }
  }

  /// Every document with what hangs from it. What several link to is drawn under the first of them, but
  /// for policies, which govern rather than hold it, and is only named under the others.
  func lines(marking mark: Mark) -> [Block.TreeLine] {
    var drawn: Set<DocumentID> = []
    return roots.flatMap { lines(below: $0, marking: mark, drawn: &drawn) }
  }

  /// The ways down to a document, with what hangs from it.
  func lines(to id: DocumentID, marking mark: Mark) -> [Block.TreeLine] {
    let ways = Ways(
      end: id, above: reached(from: id, by: parents), below: reached(from: id, by: below))
    var drawn: Set<DocumentID> = []
    return roots.filter(ways.contain).flatMap {
      lines(below: $0, of: ways, marking: mark, drawn: &drawn)
    }
  }

  /// The part of all documents that stands on the ways to one of them, with what hangs from it.
  private struct Ways {
    let end: DocumentID
    let above: Set<DocumentID>
    let below: Set<DocumentID>

    func contain(_ id: DocumentID) -> Bool {
      id == end || above.contains(id) || below.contains(id)
    }

    /// Whether a document of them is drawn under another.
    func show(_ child: DocumentID, under parent: DocumentID) -> Bool {
      parent == end || below.contains(parent) || child == end || above.contains(child)
    }
  }

  /// - Parameters:
  ///   - ways: The only documents that are drawn; nil draws all.
  ///   - drawn: The documents that stand above with what hangs from them.
  private func lines(
    below id: DocumentID, of ways: Ways? = nil, marking mark: Mark, branches: [Bool] = [],
    drawn: inout Set<DocumentID>
  ) -> [Block.TreeLine] {
    guard drawn.insert(id).inserted else {
      return [.init(branches: branches, text: "\(label(id, mark)) \("(above)", .quiet)")]
    }
    let children = (below[id] ?? []).filter { ways?.show($0, under: id) ?? true }
    var lines = [Block.TreeLine(branches: branches, text: label(id, mark))]
    for (index, child) in children.enumerated() {
      let branches = branches + [index < children.count - 1]
      if isPolicy(id), !drawn.contains(child), isHeld(child, of: ways) {
        let text: Prose = "\(label(child, mark)) \("(below)", .quiet)"
        lines.append(.init(branches: branches, text: text))
        continue
      }
      lines += self.lines(
        below: child, of: ways, marking: mark, branches: branches, drawn: &drawn)
    }
    return lines
  }

  /// Whether a document is drawn under something that holds it rather than governs it.
  private func isHeld(_ id: DocumentID, of ways: Ways?) -> Bool {
    (parents[id] ?? []).contains { !isPolicy($0) && ways?.contain($0) ?? true }
  }

  private func isPolicy(_ id: DocumentID) -> Bool { documents[id]?.level == .policy }

  private func reached(
    from id: DocumentID, by steps: [DocumentID: [DocumentID]]
  ) -> Set<DocumentID> {
    var found: Set<DocumentID> = []
    var waiting = steps[id] ?? []
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += steps[next] ?? [] }
    }
    return found
  }

  /// A document with the ways to it and what hangs from it, for `--json`.
  struct Trace: Encodable, Sendable {
    var above: [[String]]
    var document: Branch
  }

  func payload(_ id: DocumentID) -> Trace {
    Trace(
      above: above(id).map { $0.dropLast().map { documents[$0]?.title ?? "" } },
      document: branch(id))
  }

  /// Documents that are pointed at in a drawing.
  struct Mark {
    /// The current document.
    var here: DocumentID?
    /// The document that was asked for.
    var asked: DocumentID?
  }

  private func label(_ id: DocumentID, _ mark: Mark) -> Prose {
    guard let summary = documents[id] else { return "" }
    let kind = LevelWords.name(of: summary.kind, in: company)
    let pointer: Prose =
      id == mark.here ? " \("← here", .good)" : id == mark.asked ? " \("←", .good)" : ""
    return "\(summary.title, .strong) \(kind, .quiet)\(pointer)"
  }
}
