extension Seat {
  /// What stands at a place of the seat, people and seats by their ids.
  package func value(of subject: ConflictSubject) -> String? {
    switch subject {
    case .name: name
    case .roles: roles.joined(separator: "; ")
    case .holder: holder?.text
    case .reportsTo: reportsTo?.text
    default: nil
    }
  }

  /// Carries out a decision about one of its places.
  ///
  /// - Throws: `EditError`, where somebody changed the place meanwhile or the roles are too many.
  mutating func settle(
    _ decision: SettleConflicts.Decision, _ theirs: Seat
  ) throws(EditError) {
    let subject = decision.place.subject
    try decision.check(now: value(of: subject))
    guard decision.choice != .mine else { return }
    switch (subject, decision.choice) {
    case (.roles, .both): roles += theirs.roles.filter { !roles.contains($0) }
    case (.roles, _): roles = theirs.roles
    case (.name, _): name = theirs.name
    case (.holder, _): holder = theirs.holder
    case (.reportsTo, _): reportsTo = theirs.reportsTo
    default: throw .noSuchLine(decision.place.name)
    }
    guard roles.count <= SetSeat.mostRoles else { throw .tooManyRoles(name) }
  }
}
