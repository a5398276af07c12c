/// Puts an issue on the Issues List.
package struct ParkIssue: Edit {
  package var issue: ParkedIssue

  package init(_ issue: ParkedIssue) {
    self.issue = issue
  }

  package func apply(to amendment: inout Amendment) throws -> ParkedIssue {
    var issue = try issue.checked()
    issue.number = try ParkedIssue.nextNumber(in: amendment)
    amendment.write(.issue(issue))
    amendment.words = "Parked issue #\(issue.number): \(issue.text)"
    return issue
  }
}
