import LevelChecker
import ProcessModel
import Store

/// What the documents of a workspace are to each other, read once for a check of all of them: from the
/// listing and the links alone, without their texts.
struct Neighbourhood {
  /// In the order of their titles.
  let documents: [DocumentSummary]
  /// For each document the places of those above it, and of those below.
  private let above: [[Int]]
  private let below: [[Int]]
  private let chart: Chart
  /// What the policies say, by their places.
  private let policies: [Int: [String]]
  private let coreProcesses: [ProcessName: String]
  /// What must stay the same for everything known of any document to hold.
  private let common: Int

  init(_ session: Session) throws {
    let ledger = try session.openLedger()
    chart = try session.chart()
    documents = try ledger.listing(.all, limit: nil)
    // By their places, here and below: thousands of summaries that are handed over cost more than what
    // is asked of them.
    var places = [String: Int](minimumCapacity: documents.count)
    for place in documents.indices { places[documents[place].id.text] = place }
    var above: [[Int]] = Array(repeating: [], count: documents.count)
    var below = above
    for link in try ledger.links() {
      guard let source = places[link.source.text], let target = places[link.target.text] else {
        continue
      }
      if above[target].last != source { above[target].append(source) }
      below[source].append(target)
    }
    self.above = above
    self.below = below
    var policies: [Int: [String]] = [:]
    for place in documents.indices where documents[place].level == .policy {
      let id = documents[place].id
      policies[place] = try ledger.read { try $0.document(id)?.statements }
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

  /// - Parameter place: among the documents.
  func surroundings(of place: Int) -> Surroundings {
    var linked: [DocumentID: Surroundings.Neighbour] = [:]
    for other in below[place].map({ documents[$0] }) {
      linked[other.id] = .init(title: other.title, level: other.level)
    }
    return Surroundings(
      owner: chart.name(of: documents[place].owner), seats: chart.seats, people: chart.people,
      linkedFrom: above[place].map { documents[$0].title }, linked: linked,
      policies: above[place].flatMap { policies[$0] ?? [] }, coreProcesses: coreProcesses)
  }

  /// A number that changes whenever anything a report on the document rests on does: its own text, by
  /// the change that left it so, or what stands around it.
  func state(of place: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(common)
    hasher.combine(documents[place].change)
    for other in below[place] {
      hasher.combine(documents[other].title)
      hasher.combine(documents[other].level)
    }
    for other in above[place] {
      hasher.combine(documents[other].title)
      if let policy = policies[other] { hasher.combine(policy) }
    }
    return hasher.finalize()
  }
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
