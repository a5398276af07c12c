/// A box on the Accountability Chart.
package struct Seat: Codable, Equatable, Identifiable, Sendable {
  package var id: SeatID
  package var name: String
  /// What the seat answers for, five at most.
  package var roles: [String]
  /// The person in the seat.
  package var holder: PersonID?
  package var reportsTo: SeatID?

  package init(
    id: SeatID, name: String, roles: [String] = [], holder: PersonID? = nil,
    reportsTo: SeatID? = nil
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.holder = holder
    self.reportsTo = reportsTo
  }
}

/// Somebody who holds one or more seats.
package struct Person: Codable, Equatable, Identifiable, Sendable {
  package var id: PersonID
  package var name: String

  package init(id: PersonID, name: String) {
    self.id = id
    self.name = name
  }
}
