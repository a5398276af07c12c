extension Amendment {
  /// Adds seats and people to the chart under the ids they bring.
  ///
  /// One whose name the chart already has is the one that is there and is not doubled: the answer says
  /// which id stands for which, for the documents that come along.
  mutating func join(_ seats: [Seat], _ people: [Person] = []) throws -> [SeatID: SeatID] {
    var conflicts: [MergeConflict] = []
    return try join(seats, people, since: [:], from: "", &conflicts)
  }

  /// - Parameter common: The states both charts began with: where one is known, only what they changed
  ///   since is taken, and where both changed the same, ours stands and theirs waits for a decision.
  mutating func join(
    _ seats: [Seat], _ people: [Person], since common: [RecordKey: Record], from source: String,
    _ conflicts: inout [MergeConflict]
  ) throws -> [SeatID: SeatID] {
    let chart = try chart()
    let meantPeople = Self.meaning(
      of: people.map { ($0.id, $0.name) }, on: chart.people.map { ($0.id, $0.name) })
    let meantSeats = Self.meaning(
      of: seats.map { ($0.id, $0.name) }, on: chart.seats.map { ($0.id, $0.name) })
    for var person in people where meantPeople[person.id] == person.id {
      person.name = try CleanText.checkedLine(person.name, as: "The name of the person")
      if case .person(let base)? = common[.person(person.id)] {
        guard let here = chart.person(person.id) else { continue }
        let theirs = person
        let name = ThreeWay(base: base.name, ours: here.name, theirs: theirs.name)
        person.name = name.result
        if name.isConflict {
          let found = MergeConflict(
            place: "Name of \(here.name)", .name, ours: here.name, theirs: theirs.name)
          try keep(
            [found], about: .person(person.id), from: source, theirs: .person(theirs))
          conflicts.append(found)
        }
      }
      if chart.person(person.id) != person { write(.person(person)) }
    }
    for var seat in seats where meantSeats[seat.id] == seat.id {
      seat.name = try CleanText.checkedLine(seat.name, as: "The name of the seat")
      seat.roles = try seat.roles.compactMap { try CleanText.optionalLine($0, as: "The role") }
      seat.holder = seat.holder.map { meantPeople[$0] ?? $0 }
      seat.reportsTo = seat.reportsTo.map { meantSeats[$0] ?? $0 }
      if case .seat(var base)? = common[.seat(seat.id)], let here = chart.seat(seat.id) {
        base.holder = base.holder.map { meantPeople[$0] ?? $0 }
        base.reportsTo = base.reportsTo.map { meantSeats[$0] ?? $0 }
        let theirs = seat
        var found: [MergeConflict] = []
        seat = here.merged(
          with: theirs, since: base, person: { chart.person($0)?.name ?? $0.text },
          seat: { chart.name(of: $0) ?? $0.text }, &found)
        try keep(found, about: .seat(seat.id), from: source, theirs: .seat(theirs))
        conflicts += found
      }
      if chart.seat(seat.id) != seat { write(.seat(seat)) }
    }
    return meantSeats
  }

  /// Which id on the chart each incoming one stands for: that of the same name, else its own.
  private static func meaning<ID: Hashable>(of incoming: [(ID, String)], on chart: [(ID, String)])
    -> [ID: ID]
  {
    var byName: [FoldedKey: ID] = [:]
    for (id, name) in chart { byName[FoldedKey(name)] = id }
    var meant: [ID: ID] = [:]
    for (id, name) in incoming {
      let key = FoldedKey(name)
      let there = byName[key] ?? id
      byName[key] = there
      meant[id] = there
    }
    return meant
  }
}

extension Document {
  /// Names the seats that are meant in place of those it came with.
  mutating func reseat(_ meant: [SeatID: SeatID]) {
    owner = owner.map { meant[$0] ?? $0 }
    for index in steps.indices {
      steps[index].seat = steps[index].seat.map { meant[$0] ?? $0 }
    }
  }
}
