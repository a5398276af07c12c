/// Decides about places that a merge found changed on both sides: ours stays, theirs comes in its
/// place, or both stand.
package struct SettleConflicts: Edit {
  /// What is to stand at a place.
  package enum Choice: String, CaseIterable, Sendable {
    case mine, theirs, both
  }

  /// What somebody chose for one place that waits.
  package struct Decision: Sendable {
    package var owner: OpenConflicts.Owner
    /// The name of the file that theirs came from.
    package var source: String
    package var place: OpenConflicts.Place
    package var choice: Choice
    /// What stood there when the choice was made; nil where nobody looked.
    package var seen: Seen?
    /// The name of the line that comes in beside ours where both stand.
    package var newID: String

    /// - Parameter seen: What stood there when the choice was made; nil where nobody looked.
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

  /// Carried out one after the other, all of them or none.
  package var decisions: [Decision]

  /// Decides about places, in the order in which they are carried out.
  package init(_ decisions: [Decision]) {
    self.decisions = decisions
  }

  /// - Returns: How many places were settled.
  /// - Throws: `EditError` where a place no longer waits, was changed meanwhile or holds one only.
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
    let place = decision.place
    guard var open = try amendment.conflicts(about: decision.owner),
      let round = open.rounds.firstIndex(where: {
        $0.source == decision.source && $0.places.contains(place)
      })
    else { throw EditError.nothingToDo("\(place.name) settled") }
    guard decision.choice != .both || place.holdsBoth else {
      throw EditError.roomForOne(place.name)
    }
    let theirs = open.rounds[round].theirs
    open.rounds[round].places.removeAll { $0 == decision.place }
    open.rounds.removeAll { $0.places.isEmpty }
    if open.rounds.isEmpty {
      amendment.remove(.conflicts(open.id))
    } else {
      amendment.write(.conflicts(open))
    }
    try carryOut(decision, theirs, to: &amendment)
    if case .document(let id) = decision.owner {
      try tidyNotes(of: id, settled: place, open, in: &amendment)
    }
  }

  private func carryOut(
    _ decision: Decision, _ theirs: OpenConflicts.Theirs, to amendment: inout Amendment
  ) throws {
    switch (decision.owner, theirs) {
    case (.document(let id), .document(let theirs)):
      _ = try amendment.edit(id) { document, _ in try document.settle(decision, theirs) }
    case (.seat(let id), .seat(let theirs)):
      guard var seat = try amendment.chart().seat(id) else { throw EditError.noSuchSeat(id.text) }
      let former = seat
      try seat.settle(decision, theirs)
      if seat != former { amendment.write(.seat(seat)) }
    case (.person(let id), .person(let theirs)):
      guard var person = try amendment.chart().person(id) else {
        throw EditError.noSuchLine(decision.place.name)
      }
      try decision.check(now: person.name)
      guard decision.choice == .theirs else { return }
      person.name = theirs.name
      amendment.write(.person(person))
    case (.company, .company(let theirs)):
      var company = try amendment.company()
      try decision.check(now: company.name)
      guard decision.choice == .theirs else { return }
      company.name = theirs.name
      amendment.write(.company(company))
    default: throw EditError.noSuchLine(decision.place.name)
    }
  }

  /// Takes the note about a settled place out of the document, and keeps those about places that still
  /// wait. The merge wrote them, so that an approval is none the less for it.
  private func tidyNotes(
    of id: DocumentID, settled place: OpenConflicts.Place, _ open: OpenConflicts,
    in amendment: inout Amendment
  ) throws {
    let former = try amendment.existing(id)
    var document = former
    let waiting = open.rounds.flatMap(\.places).compactMap(\.note)
    if let note = place.note, !waiting.contains(note) { document.forgetNote(note) }
    if place.subject == .field(.notes) {
      for note in waiting { document.keepNote(note) }
    }
    if document != former { amendment.write(document) }
  }
}

extension SettleConflicts.Decision {
  /// Refuses a decision about what is not there any more.
  ///
  /// - Throws: `EditError.changedMeanwhile`, where something else was seen than stands there now.
  func check(now value: String?) throws(EditError) {
    guard let seen, seen.value != value else { return }
    throw .changedMeanwhile(place: place.name, seen: seen.value ?? "", now: value ?? "")
  }
}

extension OpenConflicts.Place {
  /// Whether there is room for both: texts can stand beside each other, a title or a seat cannot.
  package var holdsBoth: Bool {
    guard ours != nil, theirs != nil else { return false }
    return switch subject {
    case .field(let field): !field.holdsOneValue
    case .line, .part(_, .caution), .part(_, .result), .roles: true
    case .title, .level, .owner, .part(_, .seat), .part(_, .picture), .name, .holder, .reportsTo:
      false
    }
  }
}
