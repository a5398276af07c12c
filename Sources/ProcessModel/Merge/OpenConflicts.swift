/// The places of one document, of a seat or person on the chart, or of the company that a merge found changed on both sides
/// and that nobody has decided about yet, with what the others had there.
package struct OpenConflicts: Codable, Equatable, Identifiable, Sendable {
  package var id: Owner
  /// By the files that brought them, the earliest first.
  package var rounds: [Round]

  package init(id: Owner, rounds: [Round] = []) {
    self.id = id
    self.rounds = rounds
  }

  /// The record that is in question.
  package enum Owner: Hashable, Codable, Sendable {
    case document(DocumentID)
    case seat(SeatID)
    case person(PersonID)
    case company
  }

  /// What one file brought.
  package struct Round: Codable, Equatable, Sendable {
    /// The name of the file.
    package var source: String
    /// The record as the file has it.
    package var theirs: Theirs
    package var places: [Place]
  }

  /// One place that waits for a decision.
  package struct Place: Codable, Equatable, Sendable {
    package var subject: ConflictSubject
    /// What the place was called when it was found.
    package var name: String
    package var ours: String?
    package var theirs: String?
    /// The paragraph of the notes that tells of it, which goes when it is settled.
    package var note: String?
  }

  /// A record of the other side; exactly one of these is there.
  package struct Theirs: Codable, Equatable, Sendable {
    package var document: Document?
    package var seat: Seat?
    package var person: Person?
    package var company: Company?
  }

  /// How many places wait.
  package var count: Int { rounds.reduce(0) { $0 + $1.places.count } }

  /// Adds what a file brought, but for what waits already.
  ///
  /// - Returns: Whether anything was new.
  mutating func add(_ round: Round) -> Bool {
    var round = round
    let known = rounds.flatMap(\.places)
    round.places.removeAll { place in
      known.contains { $0.subject == place.subject && $0.theirs == place.theirs }
    }
    guard !round.places.isEmpty else { return false }
    rounds.append(round)
    return true
  }
}

extension OpenConflicts.Owner: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// `company`, `document/ID`, `seat/ID`, `person/ID`.
  package var text: String {
    switch self {
    case .company: "company"
    case .document(let id): "document/\(id)"
    case .seat(let id): "seat/\(id)"
    case .person(let id): "person/\(id)"
    }
  }

  package init?(text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("company", nil): self = .company
    case ("document", let id?): self = .document(DocumentID(id))
    case ("seat", let id?): self = .seat(SeatID(id))
    case ("person", let id?): self = .person(PersonID(id))
    default: return nil
    }
  }
}

extension Amendment {
  /// Keeps what a merge found, so that it can be decided later.
  ///
  /// - Returns: Whether anything of it was not waiting already.
  mutating func keep(
    _ found: [MergeConflict], about owner: OpenConflicts.Owner, from source: String,
    theirs: OpenConflicts.Theirs, note: (MergeConflict) -> String? = { _ in nil }
  ) throws -> Bool {
    guard !found.isEmpty else { return false }
    let places = found.map {
      OpenConflicts.Place(
        subject: $0.subject, name: $0.place, ours: $0.ours, theirs: $0.theirs, note: note($0))
    }
    var open = try conflicts(about: owner) ?? OpenConflicts(id: owner)
    let isNew = open.add(.init(source: source, theirs: theirs, places: places))
    if isNew { write(.conflicts(open)) }
    return isNew
  }

  func conflicts(about owner: OpenConflicts.Owner) throws -> OpenConflicts? {
    try conflicts().first { $0.id == owner }
  }
}
