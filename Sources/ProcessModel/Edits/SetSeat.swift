/// Adds a seat to the Accountability Chart or changes one: its name, holder, superior or roles.
package struct SetSeat: Edit {
  package var name: String
  package var isNew: Bool
  package var newName: String?
  package var under: String?
  /// Who is to hold the seat: empty for nobody, nil to leave it as it is.
  package var holder: String?
  package var roles: [String]
  package var newSeatID: SeatID
  package var newPersonID: PersonID

  package init(
    _ name: String, isNew: Bool, newName: String? = nil, under: String? = nil,
    holder: String? = nil, roles: [String] = [], newSeatID: SeatID, newPersonID: PersonID
  ) {
    self.name = name
    self.isNew = isNew
    self.newName = newName
    self.under = under
    self.holder = holder
    self.roles = roles
    self.newSeatID = newSeatID
    self.newPersonID = newPersonID
  }

  /// Roles one seat carries at most; more mean that the seat should be two.
  package static let mostRoles = 5

  package func apply(to amendment: inout Amendment) throws -> Seat {
    let chart = try amendment.chart()
    var seat: Seat
    let name = try CleanText.checkedLine(name, as: "The name of the seat")
    if isNew {
      guard chart.seat(named: name) == nil else { throw EditError.seatTaken(name) }
      seat = Seat(id: newSeatID, name: name)
    } else {
      guard let known = chart.seat(named: name) else { throw EditError.noSuchSeat(name) }
      seat = known
    }
    if let newName {
      seat.name = try CleanText.checkedLine(newName, as: "The name of the seat")
      if let taken = chart.seat(named: seat.name), taken.id != seat.id {
        throw EditError.seatTaken(taken.name)
      }
    }
    if let under {
      guard let above = chart.seat(named: under) else { throw EditError.noSuchSeat(under) }
      var superior: Seat? = above
      var steps = 0
      while let current = superior, steps <= chart.seats.count {
        guard current.id != seat.id else { throw EditError.reportsInCircle(seat.name) }
        superior = current.reportsTo.flatMap(chart.seat)
        steps += 1
      }
      seat.reportsTo = above.id
    }
    if let holder, holder.isEmpty {
      seat.holder = nil
    } else if let holder {
      let holder = try CleanText.checkedLine(holder, as: "The name of the person")
      let person = try chart.onePerson(named: holder) ?? Person(id: newPersonID, name: holder)
      if chart.person(person.id) == nil { amendment.write(.person(person)) }
      seat.holder = person.id
    }
    for role in roles {
      let role = try CleanText.checkedLine(role, as: "The role")
      guard !seat.roles.contains(role) else { continue }
      guard seat.roles.count < Self.mostRoles else { throw EditError.tooManyRoles(seat.name) }
      seat.roles.append(role)
    }
    if chart.seat(seat.id) != seat { amendment.write(.seat(seat)) }
    amendment.words =
      isNew ? "Added the seat \(seat.name) to the chart" : "Changed the seat \(seat.name)"
    return seat
  }
}
