/// Gives a step or bullet another text, unless somebody else has changed it since it was seen.
package struct RewordLine: Edit {
  package var document: DocumentID
  package var line: Line
  package var seen: String
  package var text: String

  package init(_ line: Line, of document: DocumentID, from seen: String, to text: String) {
    self.document = document
    self.line = line
    self.seen = seen
    self.text = text
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let text = try CleanText.checkedLine(text, as: "The text")
    return try amendment.edit(document) { document, amendment in
      let place = try document.expect(line, toSay: seen)
      guard text != seen else { throw EditError.nothingToDo(seen) }
      document.changeLine(line) { $0 = text }
      amendment.words = "Changed \(place) of \(document.title)"
    }
  }
}

extension Document {
  /// The address of a line that still says what the user saw.
  func expect(_ line: Line, toSay seen: String) throws(EditError) -> Address {
    guard let address = address(of: line), let now = text(of: line) else {
      throw .noSuchLine("“\(seen)”")
    }
    guard now == seen else {
      throw .changedMeanwhile(place: "\(address)", seen: seen, now: now)
    }
    return address
  }

  mutating func changeLine(_ line: Line, _ change: (inout String) throws -> Void) rethrows {
    for index in steps.indices {
      if line == .step(steps[index].id) { try change(&steps[index].text) }
      for second in steps[index].details.indices {
        if line == .detail(steps[index].details[second].id) {
          try change(&steps[index].details[second].text)
        }
        for third in steps[index].details[second].details.indices
        where line == .detail(steps[index].details[second].details[third].id) {
          try change(&steps[index].details[second].details[third].text)
        }
      }
    }
  }
}
