/// Takes a seat off the Accountability Chart; another one may take over what it answers for.
package struct RemoveSeat: Edit {
  package var name: String
  /// The seat that takes over its documents, its steps and the seats below it.
  package var successor: String?

  package init(_ name: String, replacedBy successor: String? = nil) {
    self.name = name
    self.successor = successor
  }

  package struct Outcome: Sendable {
    package var removed: Seat
    package var successor: Seat?
    /// The titles of the documents that name the successor now.
    package var documents: [String]
  }

  /// - Throws: `EditError.noSuchSeat` for a name that is not on the chart, `seatInUse` where documents
  ///   name the seat and nobody takes over, `reportsInCircle` where it is to be replaced by itself.
  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let chart = try amendment.chart()
    guard let seat = chart.seat(named: name) else { throw EditError.noSuchSeat(name) }
    let heir = try successor.map { name in
      guard let seat = chart.seat(named: name) else { throw EditError.noSuchSeat(name) }
      return seat
    }
    guard heir?.id != seat.id else { throw EditError.reportsInCircle(seat.name) }
    let documents = try amendment.documents(naming: seat.id)
    guard let heir else {
      let titles = try documents.map { try amendment.existing($0).title }
      guard titles.isEmpty else { throw EditError.seatInUse(seat.name, titles) }
      return finish(seat, nil, [], chart, &amendment)
    }
    let titles = try documents.map { id in
      try amendment.edit(id) { document, _ in
        if document.owner == seat.id { document.owner = heir.id }
        for index in document.steps.indices where document.steps[index].seat == seat.id {
          document.steps[index].seat = heir.id
        }
      }.title
    }
    return finish(seat, heir, titles, chart, &amendment)
  }

  /// Who reported to the seat reports to its successor, or else to whom it reported itself.
  private func finish(
    _ seat: Seat, _ heir: Seat?, _ titles: [String], _ chart: Chart, _ amendment: inout Amendment
  ) -> Outcome {
    for var below in chart.seats(reportingTo: seat.id) where below.id != heir?.id {
      below.reportsTo = heir?.id ?? seat.reportsTo
      amendment.write(.seat(below))
    }
    if var heir, chart.superiors(of: heir).contains(seat.id) {
      heir.reportsTo = seat.reportsTo
      amendment.write(.seat(heir))
    }
    amendment.remove(.seat(seat.id))
    amendment.words =
      heir.map { "Replaced the seat \(seat.name) by \($0.name)" } ?? "Removed the seat \(seat.name)"
    return Outcome(removed: seat, successor: heir, documents: titles)
  }
}
