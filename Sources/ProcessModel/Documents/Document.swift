/// A policy, process, SOP, procedure or work instruction: one struct for all five levels.
///
/// What a level has, must have and usually holds is in its `LevelProfile`.
package struct Document: Codable, Equatable, Identifiable, Sendable {
  package var id: DocumentID
  package var level: Level
  package var title: String
  /// Whether the leadership team named this SOP as one of the handful that run the company.
  package var isCore: Bool
  package var status: Status
  /// The number of the last approved state, counted 1, 2, 3; 0 before the first approval.
  package var version: Int
  /// The one seat that answers for the document.
  package var owner: SeatID?
  package var fields: [Field: String]
  package var steps: [Step]
  /// Documents below this one that belong to it as a whole rather than to one step.
  package var links: [DocumentID]
  /// Findings that were decided to stay.
  package var waivers: [Waiver]

  package init(
    id: DocumentID, level: Level, title: String, isCore: Bool = false, status: Status = .draft,
    version: Int = 0, owner: SeatID? = nil, fields: [Field: String] = [:], steps: [Step] = [],
    links: [DocumentID] = [], waivers: [Waiver] = []
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.isCore = isCore
    self.status = status
    self.version = version
    self.owner = owner
    self.fields = fields
    self.steps = steps
    self.links = links
    self.waivers = waivers
  }

  /// Every document this one points down to, its own links first, then its steps', each once.
  package var allLinks: [DocumentID] {
    // A handful at most, which an array finds sooner than a set is made.
    var all: [DocumentID] = []
    for link in links where !all.contains(link) { all.append(link) }
    for step in steps {
      for link in step.links where !all.contains(link) { all.append(link) }
    }
    return all
  }

  package var kind: Kind { Kind(level: level, isCore: isCore) }
}

extension Document {
  /// What a document is called in one word or two: its level, or Core Process.
  package enum Kind: Hashable, Sendable {
    case coreProcess
    case other(Level)

    package init(level: Level, isCore: Bool) {
      self = isCore && level == .sop ? .coreProcess : .other(level)
    }
  }
}
