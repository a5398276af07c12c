/// Takes steps or bullets out of a document, unless somebody else has changed one since it was seen.
package struct RemoveLines: Edit {
  package var document: DocumentID
  package var lines: [(line: Line, seen: String)]

  package init(_ lines: [(line: Line, seen: String)], of document: DocumentID) {
    self.document = document
    self.lines = lines
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      let places = try lines.map { try document.expect($0.line, toSay: $0.seen) }
      for (line, _) in lines { document.removeLine(line) }
      amendment.words =
        "Removed \(places.map(\.description).joined(separator: ", ")) from \(document.title)"
    }
  }
}

extension Document {
  mutating func removeLine(_ line: Line) {
    steps.removeAll { line == .step($0.id) }
    for index in steps.indices {
      steps[index].details.removeAll { line == .detail($0.id) }
      for second in steps[index].details.indices {
        steps[index].details[second].details.removeAll { line == .detail($0.id) }
      }
    }
  }
}
