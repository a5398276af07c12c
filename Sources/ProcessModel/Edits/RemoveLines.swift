/// Takes steps or bullets out of a document, unless somebody else has changed one since it was seen.
package struct RemoveLines: Edit {
  package var document: DocumentID
  package var lines: [(line: Line, seen: String)]
  /// The document as it was displayed: what has been added under the lines since does not go with them.
  package var seen: Document?

  package init(
    _ lines: [(line: Line, seen: String)], of document: DocumentID, seen: Document? = nil
  ) {
    self.document = document
    self.lines = lines
    self.seen = seen
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      let places = try lines.map { try document.expect($0.line, toSay: $0.seen) }
      if let seen { for (line, _) in lines { try document.expect(line, asIn: seen) } }
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
