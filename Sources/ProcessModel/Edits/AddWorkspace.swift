/// Takes in a whole workspace, record for record under the ids it brings; seats and people that the
/// chart already has by name are not doubled.
package struct AddWorkspace: Edit {
  package var incoming: Workspace
  package var from: String
  /// Whether the company's name and words come along, as they do into a workspace that is empty.
  package var takesCompany: Bool

  package init(_ incoming: Workspace, from: String, takesCompany: Bool) {
    self.incoming = incoming
    self.from = from
    self.takesCompany = takesCompany
  }

  /// Titles by what became of them.
  package struct Outcome: Sendable {
    package var added: [String]
    package var changed: [String]
    package var unchanged: Int
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    var outcome = Outcome(added: [], changed: [], unchanged: 0)
    let company = try incoming.company.checked()
    if takesCompany, try amendment.company() != company { amendment.write(.company(company)) }
    let meant = try amendment.join(incoming.seats, incoming.people)
    for picture in incoming.pictures { amendment.keep(picture) }
    for document in incoming.documents {
      var document = try document.checked()
      document.reseat(meant)
      let here = try amendment.document(document.id)
      if here == document {
        outcome.unchanged += 1
        continue
      }
      _ =
        here == nil ? outcome.added.append(document.title) : outcome.changed.append(document.title)
      amendment.write(document)
    }
    let parked = Set(try amendment.issues().map(\.id))
    for issue in incoming.issues where !parked.contains(issue.id) {
      var issue = try issue.checked()
      issue.number = try ParkedIssue.nextNumber(in: amendment)
      amendment.write(.issue(issue))
    }
    amendment.words = "Brought in \(from)"
    return outcome
  }
}
