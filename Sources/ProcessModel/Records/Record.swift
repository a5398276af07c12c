/// Anything a workspace keeps a history of.
package enum Record: Equatable, Sendable {
  case company(Company)
  case document(Document)
  case seat(Seat)
  case person(Person)
  case issue(ParkedIssue)
  case conflicts(OpenConflicts)

  package var key: RecordKey {
    switch self {
    case .company: .company
    case .document(let document): .document(document.id)
    case .seat(let seat): .seat(seat.id)
    case .person(let person): .person(person.id)
    case .issue(let issue): .issue(issue.id)
    case .conflicts(let open): .conflicts(open.id)
    }
  }
}

/// Names one record of a workspace.
package enum RecordKey: Hashable, Sendable {
  case company
  case document(DocumentID)
  case seat(SeatID)
  case person(PersonID)
  case issue(IssueID)
  case conflicts(OpenConflicts.Owner)
}
