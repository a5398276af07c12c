import ProcessModel

/// What rules may know about the workspace around a document.
package struct Surroundings: Sendable {
  /// False for a file outside any workspace: rules about the rest of a workspace stay silent.
  package var isWorkspace: Bool
  /// The name of the seat that owns the document, where the chart has it.
  package var owner: String?
  package var seats: [Seat]
  package var people: [Person]
  /// Titles of the documents that link to this one.
  package var linkedFrom: [String]
  /// The documents this one links to.
  package var linked: [DocumentID: Neighbour]
  /// What the policies say that govern the document: their titles and rules.
  package var policies: [String]
  /// The Core Processes of the company by the names that mean the same.
  package var coreProcesses: [ProcessName: String]

  /// A document next door: its name and its level.
  package struct Neighbour: Sendable, Equatable {
    package var title: String
    package var level: Level

    package init(title: String, level: Level) {
      self.title = title
      self.level = level
    }
  }

  package init(
    owner: String?, seats: [Seat], people: [Person], linkedFrom: [String],
    linked: [DocumentID: Neighbour], policies: [String] = [],
    coreProcesses: [ProcessName: String] = [:]
  ) {
    isWorkspace = true
    self.owner = owner
    self.seats = seats
    self.people = people
    self.linkedFrom = linkedFrom
    self.linked = linked
    self.policies = policies
    self.coreProcesses = coreProcesses
  }

  private init() {
    isWorkspace = false
    owner = nil
    seats = []
    people = []
    linkedFrom = []
    linked = [:]
    policies = []
    coreProcesses = [:]
  }

  /// A file that stands alone.
  package static let none = Surroundings()

  /// Nobody has drawn the Accountability Chart yet, so nothing can be missing from it.
  package var chartIsEmpty: Bool { seats.isEmpty }
}

extension Surroundings {
  /// A workspace with these seats and Core Processes, for the rules' examples.
  static func with(
    seats: [String] = [], coreProcesses: [String] = [], linkedFrom: [String] = []
  ) -> Surroundings {
    Surroundings(
      owner: nil, seats: seats.map { Seat(id: SeatID($0), name: $0) }, people: [],
      linkedFrom: linkedFrom, linked: [:],
      coreProcesses: Dictionary(
        coreProcesses.map { (ProcessName($0), $0) }, uniquingKeysWith: { first, _ in first }))
  }
}
