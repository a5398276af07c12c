/// The Accountability Chart: the seats and the people in them.
package struct Chart: Equatable, Sendable {
  package var seats: [Seat]
  package var people: [Person]

  package init(seats: [Seat] = [], people: [Person] = []) {
    self.seats = seats
    self.people = people
  }

  package func seat(_ id: SeatID) -> Seat? { seats.first { $0.id == id } }

  package func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }

  package func holder(of seat: Seat) -> Person? { seat.holder.flatMap(person) }

  package func name(of id: SeatID?) -> String? { id.flatMap(seat)?.name }

  package func seat(named name: String) -> Seat? {
    FoldedKey.spellings(of: name).lazy
      .compactMap { key in seats.first { FoldedKey($0.name) == key } }.first
  }

  /// The person of this full name, or the only one of this first name.
  package func person(named name: String) -> Person? {
    let found = people(named: name)
    return found.count == 1 ? found[0] : nil
  }

  /// The person a name stands for, or nil where nobody has it.
  ///
  /// - Throws: `EditError.severalPeople` where it is the first name of several.
  func onePerson(named name: String) throws(EditError) -> Person? {
    let found = people(named: name)
    guard found.count < 2 else { throw .severalPeople(name, found.map(\.name)) }
    return found.first
  }

  /// Those of this full name, else those of this first name. Who holds a seat comes before who holds
  /// none any more.
  private func people(named name: String) -> [Person] {
    let key = FoldedKey(name)
    let exact = people.first { FoldedKey($0.name) == key }
    let namesakes = people.filter { person in
      person.name.split(separator: " ").first.map { FoldedKey(String($0)) } == key
    }
    let seated = namesakes.filter { !seats(heldBy: $0.id).isEmpty }
    if let exact, seated.isEmpty || seated.contains(exact) { return [exact] }
    return seated.isEmpty ? namesakes : seated
  }

  /// Whether neither a seat nor a person has this name.
  package func isEmpty(of name: String) -> Bool {
    seat(named: name) == nil && person(named: name) == nil
  }

  package func seats(heldBy person: PersonID) -> [Seat] {
    seats.filter { $0.holder == person }
  }

  package func seats(reportingTo seat: SeatID?) -> [Seat] {
    seats.filter { $0.reportsTo == seat }
  }

  /// The seats above one, from the nearest on.
  package func superiors(of seat: Seat) -> [SeatID] {
    var above: [SeatID] = []
    var next = seat.reportsTo
    while let id = next, !above.contains(id) {
      above.append(id)
      next = self.seat(id)?.reportsTo
    }
    return above
  }

  package mutating func put(_ seat: Seat) {
    if let index = seats.firstIndex(where: { $0.id == seat.id }) {
      seats[index] = seat
    } else {
      seats.append(seat)
    }
  }

  package mutating func put(_ person: Person) {
    if let index = people.firstIndex(where: { $0.id == person.id }) {
      people[index] = person
    } else {
      people.append(person)
    }
  }
}
