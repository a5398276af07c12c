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
    if title.isConflict { note("Title", ours.title, theirs.title) }
    mergeKind(base, ours, theirs)
    let owner = ThreeWay(base: base.owner, ours: ours.owner, theirs: theirs.owner)
    document.owner = owner.result
    if owner.isConflict { note("Owner", ours.owner.map(seat), theirs.owner.map(seat)) }
    for field in Field.allCases {
      let text = ThreeWay(
        base: base.fields[field], ours: ours.fields[field], theirs: theirs.fields[field])
      document.fields[field] = text.result
      if text.isConflict { note(field.title, ours.fields[field], theirs.fields[field]) }
    }
    document.links = ThreeWay.list(base: base.links, ours: ours.links, theirs: theirs.links)
    mergeWaivers(base, ours, theirs)
    let lines = LineMerge(base: base, ours: ours, theirs: theirs)
    document.steps = lines.steps
    let found = lines.conflicts.map { line, ours, theirs in
      let address = line.flatMap(document.address)
      return (
        address,
        MergeConflict(
          place: address.map { "\($0)" } ?? "A line taken out", ours: ours, theirs: theirs)
      )
    }
    conflicts += found.sorted { left, right in
      switch (left.0, right.0) {
      case (let one?, let other?): one < other
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): (left.1.theirs ?? "") < (right.1.theirs ?? "")
      }
    }.map(\.1)
    mergeApproval(base, ours, theirs)
  }

  private mutating func note(_ place: String, _ ours: String?, _ theirs: String?) {
    conflicts.append(MergeConflict(place: place, ours: ours, theirs: theirs))
  }

  private mutating func mergeKind(_ base: Document, _ ours: Document, _ theirs: Document) {
    let kind = ThreeWay(base: base.kind, ours: ours.kind, theirs: theirs.kind)
    (document.level, document.isCore) = (kind.result.level, kind.result.isCore)
    if kind.isConflict { note("Level", ours.kind.plainName, theirs.kind.plainName) }
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
