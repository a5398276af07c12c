/// The places of one document, of a seat or person on the chart, or of the company that a merge found
/// changed on both sides and that nobody has decided about yet, with what the others had there.
package struct OpenConflicts: Codable, Equatable, Identifiable, Sendable {
  package var id: Owner
  /// By the files that brought them, the earliest first.
  package var rounds: [Round]

  /// What waits about one record.
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
    /// What stood there when it was found, in words; nil where we had taken it out.
    package var ours: String?
    /// What they have there, in words; nil where they took it out.
    package var theirs: String?
    /// The paragraph of the notes that tells of it, which goes when it is settled.
    package var note: String?
  }

  /// A record as the other side has it.
  package enum Theirs: Equatable, Sendable {
    case document(Document)
    case seat(Seat)
    case person(Person)
    case company(Company)
  }

  /// How many places wait.
  package var count: Int { rounds.reduce(0) { $0 + $1.places.count } }

  /// Whether this waits already, whichever file brought it.
  fileprivate func holds(_ conflict: MergeConflict) -> Bool {
    rounds.contains { round in
      round.places.contains { $0.subject == conflict.subject && $0.theirs == conflict.theirs }
    }
  }
}

extension OpenConflicts.Theirs: Codable {
  private enum CodingKeys: String, CodingKey {
    case document, seat, person, company
  }

  /// - Throws: `DecodingError` where no record is there or it cannot be read.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "Not exactly one record"))
    }
    self =
      switch key {
      case .document: .document(try container.decode(Document.self, forKey: key))
      case .seat: .seat(try container.decode(Seat.self, forKey: key))
      case .person: .person(try container.decode(Person.self, forKey: key))
      case .company: .company(try container.decode(Company.self, forKey: key))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .document(let document): try container.encode(document, forKey: .document)
    case .seat(let seat): try container.encode(seat, forKey: .seat)
    case .person(let person): try container.encode(person, forKey: .person)
    case .company(let company): try container.encode(company, forKey: .company)
    }
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

  /// The record that such a text names; nil where it names none.
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
  /// - Returns: What of it was not waiting already; that of a document with a paragraph for its notes.
  @discardableResult
  mutating func keep(
    _ found: [MergeConflict], about owner: OpenConflicts.Owner, from source: String,
    theirs: OpenConflicts.Theirs
  ) throws -> [OpenConflicts.Place] {
    guard !found.isEmpty else { return [] }
    var open = try conflicts(about: owner) ?? OpenConflicts(id: owner)
    let hasNotes = if case .document = owner { true } else { false }
    let places = found.filter { !open.holds($0) }.map {
      OpenConflicts.Place(
        subject: $0.subject, name: $0.place, ours: $0.ours, theirs: $0.theirs,
        note: hasNotes ? $0.note(from: source) : nil)
    }
    guard !places.isEmpty else { return [] }
    open.rounds.append(.init(source: source, theirs: theirs, places: places))
    write(.conflicts(open))
    return places
  }
}
