import Foundation
import LevelChecker
import ProcessModel
import Store

/// What was decided and changed since a moment, for everybody who was there and everybody who was not.
struct Recap: RoomPage, Encodable, Sendable {
  var title: String
  var since: String
  var documents: [Entry]
  var decisions: [String]
  var issues: [String]
  var solved: [String]

  var name: String { "recap" }
  var html: String { RecapPage.html(of: self) }

  /// One document that was changed.
  struct Entry: Encodable, Sendable {
    var title: String
    var kind: String
    var owner: String?
    var steps: Int
    var verdict: String
    var changes: [String]
  }

  init(since start: Date, words: String, in session: Session) throws {
    let ledger = try session.openLedger()
    let company = try session.company()
    let chart = try session.chart()
    title = "Recap: \(company.wayTitle), \(Moments(session).text(session.world.now()))"
    since = words
    let changes = try ledger.changes(since: start)
    let undone = Self.undone(among: changes)
    let standing = changes.filter { $0.undoes == nil && !undone.contains($0.number) }
    decisions = standing.filter { $0.words.isDecision }.map {
      "\(RecapWords.withoutRules($0.words)) (\($0.author))"
    }
    documents = try ledger.documentsChanged(since: start).compactMap { summary in
      guard let document = try ledger.read({ try $0.document(summary.id) }) else { return nil }
      let own = try ledger.history(of: .document(summary.id), limit: nil).filter {
        $0.at >= start && $0.undoes == nil && !undone.contains($0.number)
      }
      return Entry(
        title: document.title, kind: LevelWords.name(of: document.kind, in: company),
        owner: chart.name(of: document.owner), steps: document.steps.count,
        verdict: Self.verdict(try session.report(on: document), document),
        changes: Self.condensed(own.reversed(), of: document.title))
    }
    let rows = try IssuesCommand.rows(session)
    issues = rows.filter { $0.doneAt == nil }.map(Self.line)
    solved = rows.filter { ($0.doneAt ?? .distantPast) >= start }.map(Self.line)
  }

  /// The changes that are taken back as things stand: what was redone is not.
  ///
  /// - Parameter changes: Oldest first.
  private static func undone(among changes: [Change]) -> Set<Int> {
    /// The change behind each one that undoes or redoes it.
    var first: [Int: Int] = [:]
    var undone: Set<Int> = []
    for change in changes {
      guard let undoes = change.undoes else { continue }
      let origin = first[undoes] ?? undoes
      first[change.number] = origin
      if undone.remove(origin) == nil { undone.insert(origin) }
    }
    return undone
  }

  /// What follows the documents, in the order in which it is written.
  var sections: [(title: String, lines: [String])] {
    [("Decided", decisions), ("Issues parked", issues), ("Issues solved", solved)]
  }

  /// A draft of thirty lines is told in one: “Added 8 steps and 24 bullets”.
  private static func condensed(_ changes: [Change], of title: String) -> [String] {
    var told: [String] = []
    var rest = changes[...]
    while let first = rest.first {
      let run = rest.prefix { $0.author == first.author && $0.words.addsALine }
      guard run.count > 1 else {
        let line = "\(RecapWords(first.words, of: title).text) (\(first.author))"
        // The same thing said again is told once.
        if told.last != line { told.append(line) }
        rest = rest.dropFirst()
        continue
      }
      let steps = run.count { $0.words.hasPrefix("Added step ") }
      let parts = [counted(steps, "step"), counted(run.count - steps, "bullet")].compactMap { $0 }
      told.append("Added \(parts.joined(separator: " and ")) (\(first.author))")
      rest = rest.dropFirst(run.count)
    }
    return told
  }

  static func counted(_ count: Int, _ word: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }

  private static func verdict(_ report: Report, _ document: Document) -> String {
    if document.steps.isEmpty { return "no steps yet" }
    if document.level >= .procedure || document.level == .policy {
      guard let first = report.findings.first else { return "fine" }
      let reason = first.summary.prefix(1).lowercased() + first.summary.dropFirst()
      return "needs a look: \(reason.trimmingCharacters(in: .init(charactersIn: ".")))"
    }
    return switch report.verdict {
    case .sop: "right level"
    case .mixed: "partly task level"
    case .task: "reads as a task"
    }
  }

  private static func line(_ row: IssuesCommand.Row) -> String {
    let from = [row.document, row.place].compactMap { $0 }.joined(separator: " ")
    return "#\(row.number) \(row.text)\(from.isEmpty ? "" : " (\(from))")"
  }
}

extension String {
  /// Whether the words of a change tell of one more step or bullet.
  fileprivate var addsALine: Bool { hasPrefix("Added step ") || hasPrefix("Added bullet ") }

  /// Whether the words of a change tell of a decision rather than of writing.
  fileprivate var isDecision: Bool {
    let signs = ["Made ", "Named ", "Approved ", "Gave ", "Renamed ", "Waived ", "Moved "]
    return signs.contains { hasPrefix($0) }
  }
}
