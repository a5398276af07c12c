/// Brings two states of a document together that grew out of one: what either changed is taken, and
/// where both changed the same, ours stands and theirs is told.
package struct DocumentMerge: Sendable {
  package private(set) var document: Document
  package private(set) var conflicts: [MergeConflict] = []

  /// - Parameters:
  ///   - base: The state that both began with.
  ///   - seat: What a seat is called.
  package init(
    base: Document, ours: Document, theirs: Document, seat: (SeatID) -> String = \.text
  ) {
    document = ours
    let title = ThreeWay(base: base.title, ours: ours.title, theirs: theirs.title)
    document.title = title.result
    if title.isConflict { note("Title", .title, ours.title, theirs.title) }
    mergeKind(base, ours, theirs)
    let owner = ThreeWay(base: base.owner, ours: ours.owner, theirs: theirs.owner)
    document.owner = owner.result
    if owner.isConflict { note("Owner", .owner, ours.owner.map(seat), theirs.owner.map(seat)) }
    for field in Field.allCases {
      let text = ThreeWay(
        base: base.fields[field], ours: ours.fields[field], theirs: theirs.fields[field])
      document.fields[field] = text.result
      if text.isConflict {
        note(field.title, .field(field), ours.fields[field], theirs.fields[field])
      }
    }
    document.links = ThreeWay.list(base: base.links, ours: ours.links, theirs: theirs.links)
    mergeWaivers(base, ours, theirs)
    let lines = LineMerge(base: base, ours: ours, theirs: theirs)
    document.steps = lines.steps
    noteLines(lines.conflicts, seat)
    mergeApproval(base, ours, theirs)
  }

  private mutating func note(
    _ place: String, _ subject: ConflictSubject, _ ours: String?, _ theirs: String?
  ) {
    conflicts.append(MergeConflict(place: place, subject, ours: ours, theirs: theirs))
  }

  /// Tells the conflicts of lines in the order in which these stand, those taken out last.
  private mutating func noteLines(_ found: [LineMerge.Conflict], _ seat: (SeatID) -> String) {
    let lines = document.addressedLines
    let order = Dictionary(
      lines.enumerated().map { ($1.line, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = found.sorted { left, right in
      let places = [left, right].map { order[$0.line] ?? .max }
      return places[0] == places[1]
        ? left.inOrder < right.inOrder : places[0] < places[1]
    }
    for conflict in sorted {
      let address = order[conflict.line].map { "\(lines[$0].address)" }
      switch (conflict.line, conflict.part) {
      case (.step(let id), let part?):
        note(
          "\(part.title) of \(address ?? "a step")", .part(id, part),
          part.words(conflict.ours, seat), part.words(conflict.theirs, seat))
      default:
        note(
          address ?? "A line taken out", .line(conflict.line), conflict.ours, conflict.theirs)
      }
    }
  }

  private mutating func mergeKind(_ base: Document, _ ours: Document, _ theirs: Document) {
    let kind = ThreeWay(base: base.kind, ours: ours.kind, theirs: theirs.kind)
    (document.level, document.isCore) = (kind.result.level, kind.result.isCore)
    if kind.isConflict { note("Level", .level, ours.kind.plainName, theirs.kind.plainName) }
  }

  private mutating func mergeWaivers(_ base: Document, _ ours: Document, _ theirs: Document) {
    if theirs.waivers == base.waivers { return }
    let gone = base.waivers.filter { !theirs.waivers.contains($0) }
    let new = theirs.waivers.filter { !base.waivers.contains($0) && !ours.waivers.contains($0) }
    document.waivers = ours.waivers.filter { !gone.contains($0) } + new
  }

  /// What was approved is what one of the two approved, word for word; anything else is a draft.
  private mutating func mergeApproval(_ base: Document, _ ours: Document, _ theirs: Document) {
    document.version = max(ours.version, theirs.version)
    document.status =
      ThreeWay(base: base.status, ours: ours.status, theirs: theirs.status).result
    guard document.status == .approved else { return }
    let approved = [ours, theirs].filter { state in
      state.status == .approved && state.version == document.version
        // Nobody approves by changing a text that was approved.
        && (state.version > base.version || !state.saysOtherThan(base))
    }
    if !approved.contains(where: { !document.saysOtherThan($0) }) { document.status = .draft }
  }
}

extension Document.Kind {
  /// The level of a document of this kind.
  package var level: Level {
    switch self {
    case .coreProcess: .sop
    case .other(let level): level
    }
  }

  package var isCore: Bool { self == .coreProcess }

  var plainName: String { isCore ? "core process" : level.rawValue }
}

extension LineMerge.Conflict {
  /// What two conflicts at one place are sorted by.
  fileprivate var inOrder: String {
    let parts = ConflictSubject.StepPart.allCases
    return "\(part.flatMap(parts.firstIndex).map { $0 + 1 } ?? 0) \(theirs ?? "")"
  }
}

extension ConflictSubject.StepPart {
  /// What the part of a step is called on the screen.
  package var title: String {
    switch self {
    case .seat: "Seat"
    case .picture: "Picture"
    case .caution: "Caution"
    case .result: "Expected result"
    }
  }

  /// What stands there in words: seats by their names, pictures as such.
  package func words(_ value: String?, _ seat: (SeatID) -> String) -> String? {
    switch self {
    case .seat: value.map { seat(SeatID($0)) }
    case .picture: value.map { "picture \($0.prefix(8))" }
    case .caution, .result: value
    }
  }
}
