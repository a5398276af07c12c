extension Amendment {
  /// Checks the chart where a change touches it: one seat a name, and everybody a seat names is there.
  func checkChart() throws {
    let touches = touched.contains { key in
      switch key {
      case .seat, .person: true
      case .company, .document, .issue, .conflicts: false
      }
    }
    guard touches else { return }
    let chart = try chart()
    var names: [FoldedKey: SeatID] = [:]
    for seat in chart.seats {
      let key = RecordKey.seat(seat.id)
      if let other = names.updateValue(seat.id, forKey: FoldedKey(seat.name)) {
        throw BrokenRule(error: .seatTaken(seat.name), inTheWay: untouched(key, .seat(other)))
      }
      if let holder = seat.holder, chart.person(holder) == nil {
        throw BrokenRule(
          error: .noSuchSeat(holder.text), inTheWay: untouched(key, .person(holder)))
      }
      if let above = seat.reportsTo, chart.seat(above) == nil {
        throw BrokenRule(error: .noSuchSeat(above.text), inTheWay: untouched(key, .seat(above)))
      }
    }
    try checkReporting(chart)
  }

  private func checkReporting(_ chart: Chart) throws {
    let above = Dictionary(
      chart.seats.map { ($0.id, $0.reportsTo) }, uniquingKeysWith: { first, _ in first })
    var sound: Set<SeatID> = []
    for seat in chart.seats {
      var path: Set<SeatID> = []
      var next: SeatID? = seat.id
      while let current = next, !sound.contains(current) {
        guard path.insert(current).inserted else {
          let other = path.sorted().first { self[.seat($0)] == nil } ?? current
          throw BrokenRule(error: .reportsInCircle(seat.name), inTheWay: .seat(other))
        }
        next = above[current] ?? nil
      }
      sound.formUnion(path)
    }
  }

  /// Of two records that do not go together, the one that the change found there.
  private func untouched(_ one: RecordKey, _ other: RecordKey) -> RecordKey {
    touched.contains(one) ? other : one
  }
}
