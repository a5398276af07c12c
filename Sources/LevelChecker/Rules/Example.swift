import ProcessModel

/// A small document that shows what a rule finds, or what it leaves alone.
///
/// Written as people would: `# Title`, fields as `Purpose: …`, bullets with `- `, bullets under them
/// with two blanks before, every other line a step. Words between « and » are what the rule is to quote.
package struct Example: Sendable {
  package let kind: Document.Kind
  package let sketch: String
  /// Whether the rule is to find something.
  package let isBad: Bool
  /// The workspace around it; none for most.
  package let surroundings: Surroundings

  /// A text the rule must speak up about.
  static func bad(
    _ sketch: String, _ kind: Document.Kind = .coreProcess, in surroundings: Surroundings = .none
  ) -> Example {
    Example(kind: kind, sketch: sketch, isBad: true, surroundings: surroundings)
  }

  /// A text the rule must leave alone.
  static func good(
    _ sketch: String, _ kind: Document.Kind = .coreProcess, in surroundings: Surroundings = .none
  ) -> Example {
    Example(kind: kind, sketch: sketch, isBad: false, surroundings: surroundings)
  }

  private init(kind: Document.Kind, sketch: String, isBad: Bool, surroundings: Surroundings) {
    self.kind = kind
    self.sketch = sketch
    self.isBad = isBad
    self.surroundings = surroundings
  }

  /// The words the rule is to quote, in reading order.
  package var marked: [String] {
    sketch.split(separator: "«", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.split(separator: "»", maxSplits: 1).first.map(String.init)
    }
  }

  /// The sketch without its marks.
  package var plain: String {
    sketch.replacing("«", with: "").replacing("»", with: "")
  }

  /// The document the sketch draws.
  package var document: Document {
    var document = Document(id: DocumentID("example"), level: level, title: "Sales")
    if kind == .coreProcess { document.isCore = true }
    for line in plain.split(separator: "\n") { Example.read(line, into: &document) }
    return document
  }

  private var level: Level {
    switch kind {
    case .coreProcess: .sop
    case .other(let level): level
    }
  }

  private static func read(_ line: Substring, into document: inout Document) {
    if line.hasPrefix("# ") {
      document.title = String(line.dropFirst(2))
    } else if line.hasPrefix("Owner: ") {
      document.owner = SeatID("owner")
    } else if let colon = line.firstIndex(of: ":"),
      let field = Field(named: String(line[..<colon])), field.title == String(line[..<colon])
    {
      document.fields[field] = line[line.index(after: colon)...].drop { $0 == " " }.description
    } else if line.hasPrefix("  - "), var step = document.steps.popLast() {
      let id = DetailID("\(step.id)-\(step.details.count)-1")
      let last = step.details.count - 1
      if last >= 0 {
        step.details[last].details.append(Detail(id: id, text: String(line.dropFirst(4))))
      }
      document.steps.append(step)
    } else if line.hasPrefix("- "), var step = document.steps.popLast() {
      let id = DetailID("\(step.id)-\(step.details.count + 1)")
      step.details.append(Detail(id: id, text: String(line.dropFirst(2))))
      document.steps.append(step)
    } else {
      let id = StepID("\(document.steps.count + 1)")
      document.steps.append(Step(id: id, text: String(line)))
    }
  }
}
