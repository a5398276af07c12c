/// Changes what a workspace says of the company as a whole.
package struct SetCompany: Edit {
  package var words: String
  package var change: @Sendable (inout Company) -> Void

  package init(_ words: String, _ change: @escaping @Sendable (inout Company) -> Void) {
    self.words = words
    self.change = change
  }

  package func apply(to amendment: inout Amendment) throws -> Company {
    let former = try amendment.company()
    var company = former
    change(&company)
    company = try company.checked()
    if company != former { amendment.write(.company(company)) }
    amendment.words = words
    return company
  }
}
