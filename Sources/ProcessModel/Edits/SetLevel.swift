/// Moves a document to another level of the hierarchy, or names it a Core Process or not.
package struct SetLevel: Edit {
  package var document: DocumentID
  package var level: Level
  package var isCore: Bool

  package init(_ document: DocumentID, to level: Level, isCore: Bool) {
    self.document = document
    self.level = level
    self.isCore = isCore
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let changed = try amendment.edit(document) { document, amendment in
      guard !isCore || level == .sop else { throw EditError.notAnSOP(document.title, level) }
      guard document.level != level || document.isCore != isCore else {
        throw EditError.nothingToDo(document.title)
      }
      let staysSOP = document.level == level
      document.level = level
      document.isCore = isCore
      amendment.words =
        isCore
        ? "Named \(document.title) a Core Process"
        : staysSOP
          ? "\(document.title) is no longer a Core Process"
          : "Made \(document.title) \(Self.word(for: level))"
    }
    for target in changed.allLinks {
      guard let other = try amendment.document(target) else { continue }
      guard changed.mayPoint(downTo: other) else {
        throw EditError.levelBreaksLink(title: changed.title, other: other.title)
      }
    }
    for source in try amendment.sources(of: document) {
      let other = try amendment.existing(source)
      guard other.mayPoint(downTo: changed) else {
        throw EditError.levelBreaksLink(title: changed.title, other: other.title)
      }
    }
    return changed
  }

  private static func word(for level: Level) -> String {
    switch level {
    case .policy: "a policy"
    case .process: "a process"
    case .sop: "an SOP"
    case .procedure: "a procedure"
    case .workInstruction: "a work instruction"
    }
  }
}
