/// Brings the steps and bullets of two states together that grew out of one.
struct LineMerge {
  private(set) var steps: [Step] = []
  private(set) var conflicts: [Conflict] = []

  struct Conflict {
    var line: Line
    /// What of a step is in question; nil for its words, or for whether it is there.
    var part: ConflictSubject.StepPart?
    var ours: String?
    var theirs: String?
  }

  private let base: LineTable
  private let ours: LineTable
  private let theirs: LineTable
  private var merged: [Line: LineRecord] = [:]

  init(base: Document, ours: Document, theirs: Document) {
    self.base = LineTable(base.lineRecords)
    self.ours = LineTable(ours.lineRecords)
    self.theirs = LineTable(Self.named(theirs, as: ours, since: base))
    mergeRecords()
    keepParents()
    untangle()
    steps = children(of: nil).map(step)
  }

  /// Their lines, where both have put in the same words at the same place under our name for it.
  private static func named(
    _ theirs: Document, as ours: Document, since base: Document
  ) -> [LineRecord] {
    struct Place: Hashable {
      var parent: Line?
      var text: String
    }
    let old = Set(base.lineRecords.map(\.line))
    let known = old.union(ours.lineRecords.map(\.line))
    var added: [Place: Line] = [:]
    for record in ours.lineRecords where !old.contains(record.line) {
      added[Place(parent: record.parent, text: record.text)] = record.line
    }
    var renamed: [Line: Line] = [:]
    return theirs.lineRecords.map { record in
      var record = record
      record.parent = record.parent.map { renamed[$0] ?? $0 }
      let place = Place(parent: record.parent, text: record.text)
      if !known.contains(record.line), let same = added.removeValue(forKey: place) {
        renamed[record.line] = same
        record.line = same
      }
      return record
    }
  }

  private mutating func mergeRecords() {
    for line in Set(ours.records.keys).union(theirs.records.keys) {
      switch (base[line], ours[line], theirs[line]) {
      case (nil, let mine?, nil): merged[line] = mine
      case (nil, nil, let yours?): merged[line] = yours
      case (nil, let mine?, let yours?): merged[line] = merge(mine, mine, yours)
      case (let old?, let mine?, let yours?): merged[line] = merge(old, mine, yours)
      case (let old?, let mine?, nil):
        guard !mine.saysTheSame(as: old) else { continue }
        merged[line] = mine
        conflicts.append(Conflict(line: line, ours: mine.wording, theirs: nil))
      case (let old?, nil, let yours?):
        guard !yours.saysTheSame(as: old) else { continue }
        conflicts.append(Conflict(line: line, ours: nil, theirs: yours.wording))
      case (_, nil, nil): continue
      }
    }
  }

  private mutating func merge(
    _ old: LineRecord, _ mine: LineRecord, _ yours: LineRecord
  ) -> LineRecord {
    var record = mine
    func settle<Value: Equatable>(
      _ path: WritableKeyPath<LineRecord, Value>, _ part: ConflictSubject.StepPart?,
      _ words: (Value) -> String?
    ) {
      let value = ThreeWay(
        base: old[keyPath: path], ours: mine[keyPath: path], theirs: yours[keyPath: path])
      record[keyPath: path] = value.result
      guard value.isConflict else { return }
      conflicts.append(
        Conflict(
          line: mine.line, part: part, ours: words(mine[keyPath: path]),
          theirs: words(yours[keyPath: path])))
    }
    settle(\.text, nil) { $0 }
    settle(\.seat, .seat) { $0?.text }
    settle(\.picture, .picture) { $0?.text }
    settle(\.caution, .caution) { $0 }
    settle(\.result, .result) { $0 }
    // A line that both moved stands where we put it; nothing of it is lost.
    record.parent =
      ThreeWay(base: old.parent, ours: mine.parent, theirs: yours.parent).result
    record.links = ThreeWay.list(base: old.links, ours: mine.links, theirs: yours.links)
    return record
  }

  /// A line that stays keeps what it stands under, though one of the two has taken that out.
  private mutating func keepParents() {
    for line in Array(merged.keys) {
      var next = merged[line]?.parent
      while let parent = next, merged[parent] == nil {
        guard let kept = ours[parent] ?? theirs[parent] ?? base[parent] else { break }
        merged[parent] = kept
        next = kept.parent
      }
    }
  }

  /// Where each has moved one of two bullets under the other, both stand where we had them.
  private mutating func untangle() {
    for line in Array(merged.keys) {
      var climbed: Set<Line> = []
      var next: Line? = line
      while let here = next, climbed.insert(here).inserted { next = merged[here]?.parent }
      guard next != nil else { continue }
      for tangled in climbed { merged[tangled]?.parent = (ours[tangled] ?? base[tangled])?.parent }
    }
  }

  /// The lines under one, in one order. What has changed its parent is in the other lists there.
  private func children(of parent: Line?) -> [Line] {
    let staying = Set(
      [ours, theirs, base].flatMap { $0.lines(under: parent) }.filter {
        merged[$0].map { $0.parent == parent } ?? false
      })
    let order = MergedOrder(
      base: base.lines(under: parent), ours: ours.lines(under: parent),
      theirs: theirs.lines(under: parent), staying: staying)
    // Kept for the sake of what stands under it, though neither has it here any more.
    let known = Set(order.ids)
    return order.ids
      + base.lines(under: parent).filter { staying.contains($0) && !known.contains($0) }
  }

  private func step(_ line: Line) -> Step {
    guard case .step(let id) = line, let record = merged[line] else {
      return Step(id: StepID("\(line)"), text: "")
    }
    return Step(
      id: id, text: record.text, details: children(of: line).compactMap(detail), seat: record.seat,
      picture: record.picture, caution: record.caution, result: record.result, links: record.links)
  }

  private func detail(_ line: Line) -> Detail? {
    guard case .detail(let id) = line, let record = merged[line] else { return nil }
    return Detail(id: id, text: record.text, details: children(of: line).compactMap(detail))
  }
}
