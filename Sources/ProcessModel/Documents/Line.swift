/// A step or bullet of a document, named by what never changes about it.
package enum Line: Hashable, Sendable {
  case step(StepID)
  case detail(DetailID)
}

extension Document {
  /// The line that stands at an address now.
  package func line(at address: Address) -> Line? {
    guard steps.indices.contains(address.step - 1) else { return nil }
    let step = steps[address.step - 1]
    guard let number = address.detail else { return .step(step.id) }
    guard step.details.indices.contains(number - 1) else { return nil }
    let detail = step.details[number - 1]
    guard let third = address.subdetail else { return .detail(detail.id) }
    guard detail.details.indices.contains(third - 1) else { return nil }
    return .detail(detail.details[third - 1].id)
  }

  /// The lines of a range of steps, or of bullets of one step or of neighbouring steps.
  package func lines(in range: AddressRange) -> [Line]? {
    guard let first = line(at: range.first), line(at: range.last) != nil else { return nil }
    if range.first == range.last { return [first] }
    if range.first.detail == nil {
      return steps[(range.first.step - 1)..<range.last.step].map { .step($0.id) }
    }
    return addressedLines.filter { entry in
      range.first <= entry.address && entry.address <= range.last && entry.address.detail != nil
        && entry.address.subdetail == nil
    }.map(\.line)
  }

  /// Every step and bullet in reading order, with where it stands and what it says.
  package var addressedLines: [(address: Address, line: Line, text: String)] {
    var lines: [(address: Address, line: Line, text: String)] = []
    for (index, step) in steps.enumerated() {
      lines.append((Address(step: index + 1), .step(step.id), step.text))
      for (second, detail) in step.details.enumerated() {
        let address = Address(step: index + 1, detail: second + 1)
        lines.append((address, .detail(detail.id), detail.text))
        for (third, inner) in detail.details.enumerated() {
          let address = Address(step: index + 1, detail: second + 1, subdetail: third + 1)
          lines.append((address, .detail(inner.id), inner.text))
        }
      }
    }
    return lines
  }

  package func address(of line: Line) -> Address? {
    addressedLines.first { $0.line == line }?.address
  }

  package func text(of line: Line) -> String? {
    addressedLines.first { $0.line == line }?.text
  }

  package func index(of step: StepID) -> Int? { steps.firstIndex { $0.id == step } }

  /// The place of a step, or an error that says it is gone.
  package func place(of step: StepID) throws(EditError) -> Int {
    guard let index = index(of: step) else { throw .noSuchLine("That step") }
    return index
  }
}
