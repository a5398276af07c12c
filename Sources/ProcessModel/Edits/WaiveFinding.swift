/// Puts on record that a finding is to stay, with the reason.
package struct WaiveFinding: Edit {
  package var document: DocumentID
  package var waivers: [Waiver]

  package init(_ waivers: [Waiver], in document: DocumentID) {
    self.document = document
    self.waivers = waivers
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    try amendment.edit(document) { document, amendment in
      for var waiver in waivers {
        waiver.reason = try CleanText.checkedLine(waiver.reason, as: "The reason")
        document.waivers.removeAll { $0.rule == waiver.rule && $0.text == waiver.text }
        document.waivers.append(waiver)
      }
      let rules = waivers.map(\.rule).joined(separator: ", ")
      amendment.words =
        "Waived \(rules) in \(document.title): \(waivers.first?.reason ?? "")"
    }
  }
}
