import Foundation

/// Marks a parked issue as solved, or as open again.
package struct SolveIssue: Edit {
  package var number: Int
  package var doneAt: Date?

  package init(_ number: Int, doneAt: Date?) {
    self.number = number
    self.doneAt = doneAt
  }

  package func apply(to amendment: inout Amendment) throws -> ParkedIssue {
    guard var issue = try amendment.issues().first(where: { $0.number == number }) else {
      throw EditError.noSuchIssue(number)
    }
    guard (issue.doneAt == nil) != (doneAt == nil) else { throw EditError.nothingToDo(issue.text) }
    issue.doneAt = doneAt?.toTheSecond
    amendment.write(.issue(issue))
    amendment.words =
      doneAt == nil ? "Opened issue #\(number) again" : "Solved issue #\(number): \(issue.text)"
    return issue
  }
}
