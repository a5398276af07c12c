extension Document {
  /// Refuses where a line, or anything under it, is not what it was in the document the user saw.
  ///
  /// What takes a line away takes everything under it along, so a bullet that somebody else has added
  /// meanwhile must not go with it unseen.
  func expect(_ line: Line, asIn seen: Document) throws(EditError) {
    guard whole(line) != seen.whole(line), let address = address(of: line) else { return }
    throw .changedMeanwhile(
      place: "\(address)", seen: seen.wording(of: line), now: wording(of: line))
  }

  /// Links do not count: they are no text, and what takes a step's place keeps them.
  private func whole(_ line: Line) -> Step? {
    switch line {
    case .step(let id):
      var step = steps.first { $0.id == id }
      step?.links = []
      return step
    case .detail(let id):
      return detail(id).map { Step(id: StepID(""), text: $0.text, details: $0.details) }
    }
  }

  /// Everything that is said at a line, in one line.
  private func wording(of line: Line) -> String {
    guard let step = whole(line) else { return "" }
    let bullets = step.details.flatMap { [$0.text] + $0.details.map(\.text) }
    return ([step.text] + bullets + [step.caution, step.result].compactMap { $0 })
      .joined(separator: " · ")
  }
}
