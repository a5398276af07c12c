/// Moves a step to another number, or a bullet to another place, perhaps under another step.
package struct MoveLine: Edit {
  package var document: DocumentID
  package var line: Line
  package var target: Target

  /// Where the line goes: in front of what stands at an address, or to the end of a step's bullets.
  package enum Target: Sendable {
    case number(Int)
    case bullet(of: StepID, number: Int?)
  }

  package init(_ line: Line, to target: Target, of document: DocumentID) {
    self.document = document
    self.line = line
    self.target = target
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      guard let from = document.address(of: line) else { throw EditError.noSuchLine("That line") }
      switch (line, target) {
      case (.step, .number(let number)):
        let step = document.steps.remove(at: from.step - 1)
        document.steps.insert(step, at: min(max(number - 1, 0), document.steps.count))
      case (.detail(let id), .bullet(let parent, let number)):
        guard let detail = document.detail(id) else { throw EditError.noSuchLine("That bullet") }
        document.removeLine(line)
        let place = try document.place(of: parent)
        let count = document.steps[place].details.count
        try document.insert(
          detail, under: .step(parent), at: number.map { min(max($0 - 1, 0), count) })
      default: throw EditError.noSuchLine("That place")
      }
      let arrived = document.address(of: line).map(\.description) ?? ""
      guard arrived != from.description else { throw EditError.nothingToDo(arrived) }
      amendment.words = "Moved \(from) to \(arrived) in \(document.title)"
    }
  }
}

extension Document {
  package func detail(_ id: DetailID) -> Detail? {
    steps.lazy.flatMap(\.details).flatMap { [$0] + $0.details }.first { $0.id == id }
  }
}
