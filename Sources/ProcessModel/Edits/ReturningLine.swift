extension Document {
  /// Puts back a line that only another state has, with as much of what it stands under as is gone here.
  ///
  /// What comes back comes whole, but for lines that stand elsewhere here: these stay where they are.
  mutating func bringBack(_ line: Line, from other: Document) {
    guard let path = other.path(to: line), let words = other.text(of: line) else { return }
    let here = Set(lineRecords.map(\.line))
    guard let top = path.first(where: { !here.contains($0) }) else { return }
    restore(top, from: other.leavingOut(here, below: top))
    // What it stood under has been moved to another step, so that it has no place of its own there.
    if case .detail(let id) = line, text(of: line) == nil,
      let step = steps.firstIndex(where: { path.first == .step($0.id) })
    {
      steps[step].details.append(Detail(id: id, text: words))
    }
  }

  /// The step, the bullet and the bullet under it that lead down to a line, itself the last.
  private func path(to line: Line) -> [Line]? {
    for step in steps {
      let first = Line.step(step.id)
      if first == line { return [first] }
      for detail in step.details {
        let second = Line.detail(detail.id)
        if second == line { return [first, second] }
        if detail.details.contains(where: { .detail($0.id) == line }) {
          return [first, second, line]
        }
      }
    }
    return nil
  }

  private func leavingOut(_ lines: Set<Line>, below top: Line) -> Document {
    var document = self
    for step in steps.indices {
      if top == .step(steps[step].id) {
        document.steps[step].details = steps[step].details.leavingOut(lines)
        continue
      }
      for detail in steps[step].details.indices
      where top == .detail(steps[step].details[detail].id) {
        document.steps[step].details[detail].details =
          steps[step].details[detail].details.leavingOut(lines)
      }
    }
    return document
  }
}

extension [Detail] {
  fileprivate func leavingOut(_ lines: Set<Line>) -> [Detail] {
    filter { !lines.contains(.detail($0.id)) }.map { detail in
      var detail = detail
      detail.details = detail.details.leavingOut(lines)
      return detail
    }
  }
}
