/// Links a document, or one of its steps, down to a document that tells more.
package struct Attach: Edit {
  package var source: DocumentID
  package var step: StepID?
  package var target: DocumentID

  package init(_ target: DocumentID, to source: DocumentID, step: StepID? = nil) {
    self.source = source
    self.step = step
    self.target = target
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let below = try amendment.existing(target)
    try amendment.checkLink(from: amendment.existing(source), to: below)
    return try amendment.edit(source) { source, amendment in
      if let step {
        let index = try source.place(of: step)
        guard !source.steps[index].links.contains(target) else {
          throw EditError.alreadyLinked(from: "Step \(index + 1)", to: below.title)
        }
        source.steps[index].links.append(target)
        amendment.words = "Linked step \(index + 1) of \(source.title) to \(below.title)"
      } else {
        guard !source.links.contains(target) else {
          throw EditError.alreadyLinked(from: source.title, to: below.title)
        }
        source.links.append(target)
        amendment.words = "Linked \(source.title) to \(below.title)"
      }
    }
  }
}

extension Document {
  /// Whether a link from here to there points down the hierarchy.
  package func mayPoint(downTo other: Document) -> Bool {
    if level == .sop, other.level == .sop { return isCore && !other.isCore }
    return level < other.level
  }
}

extension Amendment {
  /// Refuses a link to itself, in a circle or up.
  ///
  /// Links that all point down cannot close a circle, so the way back is only looked for where the link
  /// would be refused anyhow, to say why.
  func checkLink(from source: Document, to target: Document) throws {
    guard source.id != target.id else { throw EditError.linkToItself(source.title) }
    guard !source.mayPoint(downTo: target) else { return }
    if try leads(from: target, to: source.id) {
      throw EditError.linkInCircle(from: source.title, to: target.title)
    }
    throw EditError.linkUp(from: source, to: target)
  }

  /// Whether following links down from one document arrives at another.
  private func leads(from start: Document, to end: DocumentID) throws -> Bool {
    var seen: Set<DocumentID> = []
    var waiting = start.allLinks
    while let next = waiting.popLast() {
      if next == end { return true }
      guard seen.insert(next).inserted, let document = try document(next) else { continue }
      waiting += document.allLinks
    }
    return false
  }
}
