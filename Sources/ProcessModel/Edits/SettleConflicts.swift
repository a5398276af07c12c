/// Decides about places that a merge found changed on both sides: ours stays, theirs comes in its
/// place, or both stand.
package struct SettleConflicts: Edit {
  package enum Choice: String, CaseIterable, Sendable {
    case mine, theirs, both
  }

  package struct Decision: Sendable {
    package var owner: OpenConflicts.Owner
    package var source: String
    package var place: OpenConflicts.Place
    package var choice: Choice
    /// What stood there when the choice was made; nil where nobody looked.
    package var seen: Seen?
    /// The name of the line that comes in beside ours where both stand.
    package var newID: String

    package init(
      _ owner: OpenConflicts.Owner, source: String, _ place: OpenConflicts.Place,
      _ choice: Choice, seen: Seen? = nil, newID: String
    ) {
      self.owner = owner
      self.source = source
      self.place = place
      self.choice = choice
      self.seen = seen
      self.newID = newID
    }
  }

  /// What stood at a place, nothing included.
  package struct Seen: Equatable, Sendable {
    package var value: String?

    package init(_ value: String?) {
      self.value = value
    }
  }

  package var decisions: [Decision]

  package init(_ decisions: [Decision]) {
    self.decisions = decisions
  }

  package func apply(to amendment: inout Amendment) throws -> Int {
    for decision in decisions { try apply(decision, to: &amendment) }
    amendment.words = try words(in: amendment)
    return decisions.count
  }

  /// “Settled 2 in Sales: theirs”.
  private func words(in amendment: Amendment) throws -> String {
    let what = decisions.count == 1 ? decisions[0].place.name : "\(decisions.count) places"
    let choices = Set(decisions.map(\.choice.rawValue)).sorted().joined(separator: ", ")
    guard case .document(let id)? = decisions.first?.owner,
      decisions.allSatisfy({ $0.owner == .document(id) })
    else { return "Settled \(what): \(choices)" }
    return "Settled \(what) in \(try amendment.existing(id).title): \(choices)"
  }

  private func apply(_ decision: Decision, to amendment: inout Amendment) throws {
    guard var open = try amendment.conflicts(about: decision.owner),
      let round = open.rounds.firstIndex(where: {
        $0.source == decision.source && $0.places.contains(decision.place)
      })
    else { throw EditError.nothingToDo("\(decision.place.name) settled") }
    let theirs = open.rounds[round].theirs
    switch decision.owner {
    case .document(let id):
      _ = try amendment.edit(id) { document, _ in
        try document.settle(decision, theirs.document)
      }
    case .seat(let id):
      guard var seat = try amendment.chart().seat(id) else { throw EditError.noSuchSeat(id.text) }
      let former = seat
      try seat.settle(decision, theirs.seat)
      if seat != former { amendment.write(.seat(seat)) }
    case .person(let id):
      guard decision.choice == .theirs, let theirs = theirs.person,
        var person = try amendment.chart().person(id)
      else { break }
      person.name = theirs.name
      amendment.write(.person(person))
    case .company:
      guard decision.choice == .theirs, let name = theirs.company?.name else { break }
      var company = try amendment.company()
      company.name = name
      amendment.write(.company(company))
    }
    open.rounds[round].places.removeAll { $0 == decision.place }
    open.rounds.removeAll { $0.places.isEmpty }
    if open.rounds.isEmpty {
      amendment.remove(.conflicts(open.id))
    } else {
      amendment.write(.conflicts(open))
    }
  }
}

extension OpenConflicts.Place {
  /// Whether there is room for both: texts can stand beside each other, a title or a seat cannot.
  package var holdsBoth: Bool {
    guard ours != nil, theirs != nil else { return false }
    return switch subject {
    case .field, .line, .part(_, .caution), .part(_, .result), .roles: true
    case .title, .level, .owner, .part(_, .seat), .part(_, .picture), .name, .holder, .reportsTo:
      false
    }
  }
}
