/// Everything a workspace holds at one moment, in memory: what an export writes and an import reads.
package struct Workspace: Equatable, Sendable {
  package var company: Company
  package var documents: [Document]
  package var seats: [Seat]
  package var people: [Person]
  package var pictures: [Picture]
  package var issues: [ParkedIssue]

  package init(
    company: Company, documents: [Document] = [], seats: [Seat] = [], people: [Person] = [],
    pictures: [Picture] = [], issues: [ParkedIssue] = []
  ) {
    self.company = company
    self.documents = documents
    self.seats = seats
    self.people = people
    self.pictures = pictures
    self.issues = issues
  }
}
