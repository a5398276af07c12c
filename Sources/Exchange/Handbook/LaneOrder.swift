import ProcessModel

/// The seats that have the ball in a document, in the order in which it reaches them.
struct LaneOrder {
  private(set) var seats: [String] = []
  /// The lane of each step, counted from 0.
  private(set) var places: [Int] = []

  init(_ document: Document, _ names: HandbookNames) {
    for step in document.steps {
      // Its own seat, or the one its text begins with, else the owner.
      let seat = names.ball(at: step) ?? names.seat(document.owner) ?? "Nobody named yet"
      let lane = seats.firstIndex(of: seat)
      places.append(lane ?? seats.count)
      if lane == nil { seats.append(seat) }
    }
  }
}
