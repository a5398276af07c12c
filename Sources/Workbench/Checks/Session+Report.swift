import LevelChecker
import ProcessModel
import Store

extension Session {
  /// What the level-checker says of a document in this workspace, without what was waived.
  ///
  /// - Parameter explaining: whether every step comes with its evidence.
  func report(on document: Document, explaining: Bool = false) throws -> Report {
    try fullReport(on: document, explaining: explaining).withoutWaived(of: document).report
  }

  /// The same with what was waived.
  func fullReport(on document: Document, explaining: Bool = false) throws -> Report {
    try checker().report(
      on: document, in: surroundings(of: document), explaining: explaining)
  }

  /// What its rules may know about the rest of the workspace.
  func surroundings(of document: Document) throws -> Surroundings {
    // Only a Core Process can have a step that is another.
    let coreProcesses =
      document.isCore ? try openLedger().listing(.core, limit: nil).coreNames : [:]
    return try openLedger().read { records in
      let chart = try records.chart()
      var linked: [DocumentID: Surroundings.Neighbour] = [:]
      for id in document.allLinks {
        guard let other = try records.document(id) else { continue }
        linked[id] = .init(title: other.title, level: other.level)
      }
      let sources = try records.sources(of: document.id).compactMap { try records.document($0) }
      let policies = sources.filter { $0.level == .policy }.flatMap(\.statements)
      return Surroundings(
        owner: chart.name(of: document.owner), seats: chart.seats, people: chart.people,
        linkedFrom: sources.map(\.title), linked: linked, policies: policies,
        coreProcesses: coreProcesses)
    }
  }
}
