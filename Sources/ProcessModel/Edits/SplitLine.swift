/// Makes several steps, or several bullets, of one.
package struct SplitLine: Edit {
  package var document: DocumentID
  package var line: Line
  package var seen: String
  /// What the lines say, the first in place of the old one.
  package var texts: [String]
  /// Ids for all but the first.
  package var ids: [String]

  package init(
    _ line: Line, of document: DocumentID, from seen: String, into texts: [String], ids: [String]
  ) {
    self.document = document
    self.line = line
    self.seen = seen
    self.texts = texts
    self.ids = ids
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let texts = try texts.map { try CleanText.checkedLine($0, as: "Each part") }
    guard let first = texts.first, texts.count > 1 else { throw EditError.nothingToDo(seen) }
    return try amendment.edit(document) { document, amendment in
      let place = try document.expect(line, toSay: seen)
      document.changeLine(line) { $0 = first }
      for (offset, (text, id)) in zip(texts.dropFirst(), ids).enumerated() {
        if place.detail == nil {
          document.steps.insert(
            Step(id: StepID(id), text: text), at: place.step + offset)
        } else if let detail = place.detail, place.subdetail == nil {
          document.steps[place.step - 1].details.insert(
            Detail(id: DetailID(id), text: text), at: detail + offset)
        }
      }
      amendment.words = "Split \(place) of \(document.title) into \(texts.count)"
    }
  }
}
