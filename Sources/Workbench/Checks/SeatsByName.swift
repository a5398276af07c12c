import Exchange
import ProcessModel

/// Finds the seats that documents from outside name, and collects those the chart does not have yet.
struct SeatsByName {
  private let chart: Chart
  private(set) var new: [Seat] = []

  init(_ chart: Chart) {
    self.chart = chart
  }

  mutating func seat(_ name: String, _ session: Session) -> SeatID {
    if let known = chart.seat(named: name)
      ?? new.first(where: { FoldedKey($0.name) == FoldedKey(name) })
    {
      return known.id
    }
    if case .seat(let seat, _)? = try? SeatNaming(name, on: chart) { return seat.id }
    let seat = Seat(id: session.newID(), name: name)
    new.append(seat)
    return seat.id
  }

  /// The document with its steps' seats; whether its owner's is taken too is up to the caller.
  mutating func document(
    of incoming: IncomingDocument, withOwner: Bool, _ session: Session
  ) -> Document {
    var document = incoming.document
    for index in document.steps.indices {
      guard let name = incoming.seatNames[document.steps[index].id] else { continue }
      document.steps[index].seat = seat(name, session)
    }
    if withOwner, document.owner == nil, let name = incoming.ownerName {
      document.owner = seat(name, session)
    }
    return document
  }
}
