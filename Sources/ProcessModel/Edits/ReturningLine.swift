extension Document {
  /// Puts back a line that only another state has, with as much of what it stands under as is gone here.
  ///
  /// What comes back comes whole, but for lines that stand elsewhere here: these stay where they are.
  mutating func bringBack(_ line: Line, from other: Document) {
    let there = LineTable(other.lineRecords)
    guard let words = there[line]?.text else { return }
    var path = [line]
    while let above = there[path[0]]?.parent { path.insert(above, at: 0) }
    let here = Set(lineRecords.map(\.line))
    guard let top = path.first(where: { !here.contains($0) }) else { return }
    var rest = other
    let below = there.lines(under: top).flatMap { [$0] + there.lines(under: $0) }
    for line in below where here.contains(line) { rest.removeLine(line) }
    restore(top, from: rest)
    // What it stood under has been moved to another step, so that it has no place of its own there.
    if case .detail(let id) = line, text(of: line) == nil,
      let step = steps.firstIndex(where: { path.first == .step($0.id) })
    {
      steps[step].details.append(Detail(id: id, text: words))
    }
  }
}
