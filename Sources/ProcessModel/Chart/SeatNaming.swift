/// What a name typed for an owner or a step's seat stands for.
package enum SeatNaming: Equatable, Sendable {
  /// A seat on the chart, perhaps found by the person who holds it.
  case seat(Seat, through: Person?)
  /// A name nobody on the chart has: a seat to add.
  case unknown(String)

  /// - Throws: `EditError` where the name stands for two owners or fits two people, for a person
  ///   without a seat or for one who holds several.
  package init(_ typed: String, on chart: Chart) throws(EditError) {
    let quoted = typed.count > 1 && typed.hasPrefix("\"") && typed.hasSuffix("\"")
    let name = try CleanText.checkedLine(
      quoted ? String(typed.dropFirst().dropLast()) : typed, as: "The name of the seat")
    if let seat = chart.seat(named: name) {
      self = .seat(seat, through: nil)
      return
    }
    if let person = try chart.onePerson(named: name) {
      let seats = chart.seats(heldBy: person.id)
      guard let seat = seats.first else { throw .holdsNoSeat(person.name) }
      guard seats.count == 1 else { throw .holdsSeveralSeats(person.name, seats.map(\.name)) }
      self = .seat(seat, through: person)
      return
    }
    if !quoted, let names = Self.severalNames(in: name) { throw .twoOwners(names) }
    self = .unknown(name)
  }

  /// “Anna and Ben”, “Anna, Ben”, “Anna / Ben”, “Anna & Ben” are two names; “R&D” is one.
  private static func severalNames(in name: String) -> [String]? {
    for separator in [",", ";", "/", "&", "+", " and ", " or "] {
      let parts = name.split(separator: separator).map { CleanText.line(String($0)) }
        .filter { $0.count > 1 }
      if parts.count > 1 { return parts }
    }
    return nil
  }
}

extension Amendment {
  /// The seat a typed name stands for; a name the chart does not know becomes a seat on it.
  package mutating func seat(typed name: String, newID: SeatID) throws -> SeatAssignment {
    switch try SeatNaming(name, on: chart()) {
    case .seat(let seat, let person):
      return SeatAssignment(seat: seat, through: person, isNew: false)
    case .unknown(let name):
      let seat = Seat(id: newID, name: name)
      write(.seat(seat))
      return SeatAssignment(seat: seat, through: nil, isNew: true)
    }
  }
}

/// A seat that was given something to answer for, and how it was found.
package struct SeatAssignment: Equatable, Sendable {
  package var seat: Seat
  /// The person whose name was typed.
  package var through: Person?
  /// Whether the seat was not on the chart before.
  package var isNew: Bool
}
