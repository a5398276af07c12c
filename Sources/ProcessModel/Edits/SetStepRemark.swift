/// Writes the caution, expected result or picture of one step, or takes it away.
package struct SetStepRemark: Edit {
  package var document: DocumentID
  package var step: StepID
  package var remark: Remark

  package enum Remark: Sendable {
    case caution(String)
    case result(String)
    case picture(Picture?)
  }

  package init(_ remark: Remark, at step: StepID, of document: DocumentID) {
    self.document = document
    self.step = step
    self.remark = remark
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      let index = try document.place(of: step)
      let what: String
      switch remark {
      case .caution(let text):
        document.steps[index].caution = try CleanText.optionalLine(text, as: "The caution")
        what = "the caution"
      case .result(let text):
        document.steps[index].result = try CleanText.optionalLine(
          text, as: "The expected result")
        what = "the expected result"
      case .picture(let picture):
        document.steps[index].picture = picture?.id
        if let picture { amendment.keep(picture) }
        what = "the picture"
      }
      amendment.words = "Set \(what) of step \(index + 1) of \(document.title)"
    }
  }
}
