import Foundation

/// Something that came up and was put on the Issues List instead of being discussed.
package struct ParkedIssue: Codable, Equatable, Identifiable, Sendable {
  package var id: IssueID
  /// Counted from 1; shown as `#2`.
  package var number: Int
  package var text: String
  /// The document it came from.
  package var document: DocumentID?
  /// Where in the document, as it was numbered then: `3B`.
  package var place: String?
  package var by: String
  /// To the second.
  package var at: Date
  /// When it was solved; nil while it is open.
  package var doneAt: Date?

  package init(
    id: IssueID, number: Int, text: String, document: DocumentID? = nil, place: String? = nil,
    by: String, at: Date, doneAt: Date? = nil
  ) {
    self.id = id
    self.number = number
    self.text = text
    self.document = document
    self.place = place
    self.by = by
    self.at = at.toTheSecond
    self.doneAt = doneAt?.toTheSecond
  }

  static func nextNumber(in records: some RecordLookup) throws -> Int {
    (try records.issues().map(\.number).max() ?? 0) + 1
  }
}

extension Date {
  /// The moment as it is written down for people and for other programs.
  package var toTheSecond: Date { Date(timeIntervalSince1970: timeIntervalSince1970.rounded()) }
}
