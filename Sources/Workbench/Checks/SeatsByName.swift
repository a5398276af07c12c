import Exchange
import ProcessModel

/// Finds the seats that documents from outside name, and collects those the chart does not have yet.
struct SeatsByName {
  private let chart: Chart
  private(set) var new: [Seat] = []

  init(_ chart: Chart) {
    self.chart = chart
  }

  /// The seat of a name, new where the chart has nobody called so; nil for a person who sits in no seat
  /// or in several, since no seat is called after a person.
  mutating func seat(_ name: String, _ session: Session) -> SeatID? {
    if let known = chart.seat(named: name)
      ?? new.first(where: { FoldedKey($0.name) == FoldedKey(name) })
    {
      return known.id
    }
    if case .seat(let seat, _)? = try? SeatNaming(name, on: chart) { return seat.id }
    guard chart.isEmpty(of: name) else { return nil }
    let seat = Seat(id: session.newID(), name: name)
    new.append(seat)
    return seat.id
  }

  /// What a document says of people who stand for no one seat, a line each: “Step 2: Ana Ruiz”.
  func unseated(in incoming: IncomingDocument) -> [String] {
    var lines: [String] = []
    if incoming.document.owner == nil, let name = incoming.ownerName, isUnseated(name) {
      lines.append("Owner: \(name)")
    }
    for (index, step) in incoming.document.steps.enumerated() {
      guard let name = incoming.seatNames[step.id], isUnseated(name) else { continue }
      lines.append("Step \(index + 1): \(name)")
    }
    return lines
  }

  private func isUnseated(_ name: String) -> Bool {
    !chart.isEmpty(of: name) && (try? SeatNaming(name, on: chart)) == nil
  }

  /// - Throws: `EditError` for the first of such people in the document.
  func checkThatEveryoneIsSeated(in incoming: IncomingDocument) throws(EditError) {
    let names = [incoming.ownerName].compactMap(\.self) + incoming.seatNames.values.sorted()
    for name in names where isUnseated(name) { _ = try SeatNaming(name, on: chart) }
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
