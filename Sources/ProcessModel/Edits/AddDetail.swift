/// Adds a bullet at the end of a step's bullets, or of a bullet's own.
package struct AddDetail: Edit {
  package var document: DocumentID
  package var parent: Line
  package var detail: Detail

  package init(_ detail: Detail, under parent: Line, of document: DocumentID) {
    self.document = document
    self.parent = parent
    self.detail = detail
  }

  package func apply(to amendment: inout Amendment) throws -> Document {
    let detail = try detail.checked()
    return try amendment.edit(document) { document, amendment in
      try document.insert(detail, under: parent)
      let address = document.address(of: .detail(detail.id))
      amendment.words =
        "Added bullet \(address.map(\.description) ?? "") to \(document.title)"
    }
  }
}

extension Document {
  mutating func insert(_ detail: Detail, under parent: Line, at position: Int? = nil)
    throws(EditError)
  {
    for index in steps.indices {
      if parent == .step(steps[index].id) {
        steps[index].details.insert(detail, at: position ?? steps[index].details.count)
        return
      }
      for second in steps[index].details.indices
      where parent == .detail(steps[index].details[second].id) {
        let end = steps[index].details[second].details.count
        steps[index].details[second].details.insert(detail, at: position ?? end)
        return
      }
    }
    throw .noSuchLine("The line the bullet belongs to")
  }
}
