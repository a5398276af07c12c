/// Makes the present state of several documents their next versions, as one change.
package struct ApproveDocuments: Edit {
  package var approvals: [ApproveDocument]

  /// Titles that the change says in words; more are only counted.
  private static let mostTitles = 5

  package init(_ approvals: [ApproveDocument]) {
    self.approvals = approvals
  }

  package func apply(to amendment: inout Amendment) throws -> [Document] {
    let approved = try approvals.map { try $0.apply(to: &amendment) }
    guard approved.count > 1, let approver = approved[0].fields[.approver] else { return approved }
    let titles = approved.prefix(Self.mostTitles).map(\.title).joined(separator: ", ")
    let rest = approved.count - Self.mostTitles
    amendment.words = "Approved \(titles)\(rest > 0 ? " and \(rest) more" : ""), by \(approver)"
    return approved
  }
}
