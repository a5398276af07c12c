/// Lets two steps change places.
package struct SwapSteps: Edit {
  package var document: DocumentID
  package var first: StepID
  package var second: StepID

  package init(_ first: StepID, _ second: StepID, of document: DocumentID) {
    self.document = document
    self.first = first
    self.second = second
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      let places = try (document.place(of: first), document.place(of: second))
      guard places.0 != places.1 else { throw EditError.nothingToDo("\(places.0 + 1)") }
      document.steps.swapAt(places.0, places.1)
      amendment.words = "Swapped steps \(places.0 + 1) and \(places.1 + 1) of \(document.title)"
    }
  }
}
