import LevelChecker
import ProcessModel
import Store

/// What the documents of a workspace are to each other, read once for a check of all of them: from the
/// listing and the links alone, without their texts.
struct Neighbourhood {
  /// In the order of their titles.
  let documents: [DocumentSummary]
  private let places: [DocumentID: Int]
  private let above: [DocumentID: [DocumentID]]
  private let below: [DocumentID: [DocumentID]]
  private let chart: Chart
  private let policies: [DocumentID: [String]]
  private let coreProcesses: [ProcessName: String]
  /// What must stay the same for everything known of any document to hold.
  private let common: Int

  init(_ session: Session) throws {
    let ledger = try session.openLedger()
    chart = try session.chart()
    documents = try ledger.listing(.all, limit: nil)
    places = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var above: [DocumentID: [DocumentID]] = [:]
    var below: [DocumentID: [DocumentID]] = [:]
    for link in try ledger.links() {
      if above[link.target]?.last != link.source {
        above[link.target, default: []].append(link.source)
      }
      below[link.source, default: []].append(link.target)
    }
    self.above = above
    self.below = below
    var policies: [DocumentID: [String]] = [:]
    for summary in documents where summary.level == .policy {
      policies[summary.id] = try ledger.read { try $0.document(summary.id)?.statements }
    }
    self.policies = policies
    coreProcesses = documents.filter(\.isCore).coreNames
    var hasher = Hasher()
    for seat in chart.seats {
      hasher.combine(seat.id)
      hasher.combine(seat.name)
      hasher.combine(seat.holder)
    }
    for person in chart.people { hasher.combine(person.name) }
    hasher.combine(coreProcesses)
    hasher.combine(try session.company().thresholds)
    common = hasher.finalize()
  }

  func surroundings(of summary: DocumentSummary) -> Surroundings {
    var linked: [DocumentID: Surroundings.Neighbour] = [:]
    for id in below[summary.id] ?? [] {
      guard let other = self[id] else { continue }
      linked[id] = .init(title: other.title, level: other.level)
    }
    let sources = above[summary.id] ?? []
    return Surroundings(
      owner: chart.name(of: summary.owner), seats: chart.seats, people: chart.people,
      linkedFrom: sources.compactMap { self[$0]?.title }, linked: linked,
      policies: sources.flatMap { policies[$0] ?? [] }, coreProcesses: coreProcesses)
  }

  /// A number that changes whenever anything a report on the document rests on does: its own text, by
  /// the change that left it so, or what stands around it.
  func state(of summary: DocumentSummary) -> Int {
    var hasher = Hasher()
    hasher.combine(common)
    hasher.combine(summary.change)
    for id in below[summary.id] ?? [] {
      hasher.combine(self[id]?.title)
      hasher.combine(self[id]?.level)
    }
    for id in above[summary.id] ?? [] {
      hasher.combine(self[id]?.title)
      hasher.combine(policies[id])
    }
    return hasher.finalize()
  }

  private subscript(id: DocumentID) -> DocumentSummary? { places[id].map { documents[$0] } }
}

extension Document {
  /// A policy's title and rules.
  var statements: [String] {
    [title, fields[.rules] ?? ""] + steps.flatMap { [$0.text] + $0.details.map(\.text) }
  }
}

extension [DocumentSummary] {
  /// Core Processes by what their names mean.
  var coreNames: [ProcessName: String] {
    Dictionary(map { (ProcessName($0.title), $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}
