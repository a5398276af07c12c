/// Adds a step at the end, or right after another step.
package struct AddStep: Edit {
  package var document: DocumentID
  package var step: Step
  package var after: StepID?

  package init(_ step: Step, to document: DocumentID, after: StepID? = nil) {
    self.document = document
    self.step = step
    self.after = after
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let step = try step.checked()
    return try amendment.edit(document) { document, amendment in
      let index = try after.map { try document.place(of: $0) + 1 } ?? document.steps.count
      document.steps.insert(step, at: index)
      amendment.words = "Added step \(index + 1) to \(document.title)"
    }
  }
}
