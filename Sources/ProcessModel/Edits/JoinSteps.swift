/// Makes one step of two neighbours: its text is both, and it keeps the bullets and links of both.
package struct JoinSteps: Edit {
  package var document: DocumentID
  package var first: (id: StepID, seen: String)
  package var second: (id: StepID, seen: String)

  package init(
    _ first: (id: StepID, seen: String), _ second: (id: StepID, seen: String),
    of document: DocumentID
  ) {
    self.document = document
    self.first = first
    self.second = second
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      let place = try document.expect(.step(first.id), toSay: first.seen)
      let other = try document.expect(.step(second.id), toSay: second.seen)
      var joined = document.steps[place.step - 1]
      let added = document.steps[other.step - 1]
      joined.text = try CleanText.checkedLine(
        "\(joined.text) and \(added.text.prefix(1).lowercased())\(added.text.dropFirst())",
        as: "The step")
      joined.details += added.details
      joined.caution = [joined.caution, added.caution].joinedSentences
      joined.result = added.result ?? joined.result
      joined.picture = joined.picture ?? added.picture
      joined.seat = joined.seat == added.seat ? joined.seat : nil
      for link in added.links where !joined.links.contains(link) { joined.links.append(link) }
      document.steps[place.step - 1] = joined
      document.steps.removeAll { $0.id == second.id }
      amendment.words = "Joined steps \(place) and \(other) of \(document.title)"
    }
  }
}

extension [String?] {
  fileprivate var joinedSentences: String? {
    let sentences = compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
