/// Takes a link away; both documents stay.
package struct Detach: Edit {
  package var source: DocumentID
  /// The step to unlink; nil unlinks the document and all of its steps.
  package var step: StepID?
  package var target: DocumentID

  package init(_ target: DocumentID, from source: DocumentID, step: StepID? = nil) {
    self.source = source
    self.step = step
    self.target = target
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let title = try amendment.document(target)?.title ?? "that document"
    return try amendment.edit(source) { source, amendment in
      let before = source
      if let step {
        let index = try source.place(of: step)
        source.steps[index].links.removeAll { $0 == target }
      } else {
        source.links.removeAll { $0 == target }
        for index in source.steps.indices { source.steps[index].links.removeAll { $0 == target } }
      }
      guard source != before else {
        throw EditError.notLinked(from: source.title, to: title)
      }
      amendment.words = "Unlinked \(title) from \(source.title)"
    }
  }
}
