/// Moves lines of a document into a work instruction that is linked where they stood.
package struct Extract: Edit {
  package var source: DocumentID
  /// Steps, or bullets of one step, with what the user saw there.
  package var lines: [(line: Line, seen: String)]
  package var destination: Destination
  /// The short line that stays behind with the link.
  package var stageLine: String
  package var stageStepID: StepID
  package var stageDetailID: DetailID
  /// The document as it was displayed: what has been added under the lines since is not taken along.
  package var seen: Document?

  package enum Destination: Sendable {
    /// A new instruction made of these steps.
    case new(Document)
    /// An instruction that exists: the steps are added to its end, unless it has them already.
    case existing(DocumentID, adding: [Step])
  }

  package init(
    _ lines: [(line: Line, seen: String)], of source: DocumentID, into destination: Destination,
    stageLine: String, stageStepID: StepID, stageDetailID: DetailID, seen: Document? = nil
  ) {
    self.source = source
    self.lines = lines
    self.destination = destination
    self.stageLine = stageLine
    self.stageStepID = stageStepID
    self.stageDetailID = stageDetailID
    self.seen = seen
  }

  package struct Outcome: Sendable {
    package var source: Document
    package var instruction: Document
    package var wasThere: Bool
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let (instruction, wasThere) = try instruction(in: &amendment)
    let stage = try CleanText.checkedLine(stageLine, as: "The line that stays behind")
    let before = try amendment.existing(source)
    try amendment.checkLink(from: before, to: instruction)
    let changed = try amendment.edit(source) { source, _ in
      for (line, text) in lines {
        _ = try source.expect(line, toSay: text)
        if let seen { try source.expect(line, asIn: seen) }
      }
      if case .step = lines.first?.line {
        try source.replaceSteps(
          lines.map(\.line), with: Step(id: stageStepID, text: stage, links: [instruction.id]))
      } else {
        try source.replaceDetails(
          lines.map(\.line), with: Detail(id: stageDetailID, text: stage), link: instruction.id)
      }
    }
    let places = lines.compactMap { before.address(of: $0.line) }
    let from = places.first.map { AddressRange($0, through: places.last) }
    amendment.words =
      "Extracted \(from.map(\.description) ?? "") of \(changed.title) into \(instruction.title)"
    return Outcome(source: changed, instruction: instruction, wasThere: wasThere)
  }

  private func instruction(in amendment: inout Amendment) throws -> (Document, wasThere: Bool) {
    switch destination {
    case .new(let document):
      let document = try document.checked()
      if let taken = try amendment.document(titled: FoldedKey(document.title)) {
        let other = try amendment.existing(taken)
        throw EditError.titleTaken(other.title, other.kind)
      }
      amendment.write(document)
      return (document, false)
    case .existing(let id, let steps):
      let there = try amendment.existing(id)
      let known = Set(there.steps.map { FoldedKey($0.text) })
      let missing = try steps.map { try $0.checked() }
        .filter { !known.contains(FoldedKey($0.text)) }
      guard !missing.isEmpty else { return (there, true) }
      return (try amendment.edit(id) { document, _ in document.steps += missing }, true)
    }
  }
}

extension Document {
  /// Puts one step where several stood; it keeps the seat they shared and the links they had.
  mutating func replaceSteps(_ lines: [Line], with stage: Step) throws(EditError) {
    let leaving = steps.filter { lines.contains(.step($0.id)) }
    guard let first = leaving.first, let index = index(of: first.id) else {
      throw .noSuchLine("Those steps")
    }
    var stage = stage
    stage.seat = leaving.allSatisfy { $0.seat == first.seat } ? first.seat : nil
    for link in leaving.flatMap(\.links) where !stage.links.contains(link) {
      stage.links.append(link)
    }
    steps.removeAll { lines.contains(.step($0.id)) }
    steps.insert(stage, at: index)
  }

  /// Puts one bullet where several stood and links the step it belongs to.
  mutating func replaceDetails(_ lines: [Line], with stage: Detail, link: DocumentID)
    throws(EditError)
  {
    guard let first = lines.first,
      let index = steps.firstIndex(where: { $0.details.contains { .detail($0.id) == first } }),
      let position = steps[index].details.firstIndex(where: { .detail($0.id) == first })
    else { throw .noSuchLine("Those bullets") }
    for line in lines { removeLine(line) }
    steps[index].details.insert(stage, at: position)
    if !steps[index].links.contains(link) { steps[index].links.append(link) }
  }
}
