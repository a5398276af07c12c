extension Seat {
  /// The seat with what they changed about it since a former state; where both changed the same, ours
  /// stands.
  func merged(
    with theirs: Seat, since base: Seat, person: (PersonID) -> String, seat: (SeatID) -> String,
    _ conflicts: inout [MergeConflict]
  ) -> Seat {
    var merged = self
    func settle<Value: Equatable>(
      _ path: WritableKeyPath<Seat, Value>, _ subject: ConflictSubject, _ what: String,
      _ words: (Value) -> String?
    ) {
      let value = ThreeWay(
        base: base[keyPath: path], ours: self[keyPath: path], theirs: theirs[keyPath: path])
      merged[keyPath: path] = value.result
      guard value.isConflict else { return }
      conflicts.append(
        MergeConflict(
          place: "\(what) of \(name)", subject, ours: words(self[keyPath: path]),
          theirs: words(theirs[keyPath: path])))
    }
    settle(\.name, .name, "Name") { $0 }
    settle(\.roles, .roles, "Roles") { $0.joined(separator: "; ") }
    settle(\.holder, .holder, "Holder") { $0.map(person) }
    settle(\.reportsTo, .reportsTo, "Place") { $0.map(seat) }
    return merged
  }
}

extension Amendment {
  /// Takes what they changed about the company since a former state; where both changed the same, ours
  /// stands. Who types here is this side's own.
  mutating func merge(
    _ theirs: Company, since base: Company, _ ours: Company, _ conflicts: inout [MergeConflict]
  ) {
    var merged = ours
    let name = ThreeWay(base: base.name, ours: ours.name, theirs: theirs.name)
    merged.name = name.result
    if name.isConflict {
      conflicts.append(
        MergeConflict(
          place: "Name of the company", .name, ours: ours.name, theirs: theirs.name))
    }
    merged.coreProcessWord =
      ThreeWay(
        base: base.coreProcessWord, ours: ours.coreProcessWord, theirs: theirs.coreProcessWord
      ).result
    merged.words = Self.merge(base.words, ours.words, theirs.words)
    merged.thresholds = Self.merge(base.thresholds, ours.thresholds, theirs.thresholds)
    if merged != ours { write(.company(merged)) }
  }

  private static func merge<Key, Value: Equatable>(
    _ base: [Key: Value], _ ours: [Key: Value], _ theirs: [Key: Value]
  ) -> [Key: Value] {
    var merged = ours
    for key in Set(base.keys).union(theirs.keys) {
      merged[key] = ThreeWay(base: base[key], ours: ours[key], theirs: theirs[key]).result
    }
    return merged
  }
}
