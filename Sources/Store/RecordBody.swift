import Foundation
import ProcessModel

/// How a record is written down in a revision: its JSON, with sorted keys, so that equal records have
/// equal bodies.
enum RecordBody {
  static func text(of record: Record) throws -> String {
    if case .document(let document) = record, let text = BodyWriter.text(of: document) {
      return text
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data =
      switch record {
      case .company(let company): try encoder.encode(company)
      case .document(let document): try encoder.encode(document)
      case .seat(let seat): try encoder.encode(seat)
      case .person(let person): try encoder.encode(person)
      case .issue(let issue): try encoder.encode(issue)
      case .conflicts(let open): try encoder.encode(open)
      }
    return String(decoding: data, as: UTF8.self)
  }

  static func record(from text: String, key: RecordKey) throws -> Record {
    if let record = BodyReader.record(from: text, key: key) { return record }
    return switch key {
    case .company: .company(try decode(Company.self, from: text))
    case .document: .document(try decode(Document.self, from: text))
    case .seat: .seat(try decode(Seat.self, from: text))
    case .person: .person(try decode(Person.self, from: text))
    case .issue: .issue(try decode(ParkedIssue.self, from: text))
    case .conflicts: .conflicts(try decode(OpenConflicts.self, from: text))
    }
  }

  static func document(from text: String) throws -> Document {
    try BodyReader.document(from: text) ?? decode(Document.self, from: text)
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

extension RecordKey {
  /// The name of the record in the tables.
  var column: String {
    switch self {
    case .company: "company"
    case .document(let id): "d/\(id)"
    case .seat(let id): "s/\(id)"
    case .person(let id): "p/\(id)"
    case .issue(let id): "i/\(id)"
    case .conflicts(let owner): "c/\(owner.text)"
    }
  }

  init?(column: String) {
    let name = String(column.dropFirst(2))
    switch column.prefix(2) {
    case "co": self = .company
    case "d/": self = .document(DocumentID(name))
    case "s/": self = .seat(SeatID(name))
    case "p/": self = .person(PersonID(name))
    case "i/": self = .issue(IssueID(name))
    case "c/":
      guard let owner = OpenConflicts.Owner(text: name) else { return nil }
      self = .conflicts(owner)
    default: return nil
    }
  }
}
