import Foundation
import ProcessModel

/// How a record is written down in a revision: its JSON, with sorted keys, so that equal records have
/// equal bodies.
enum RecordBody {
  static func text(of record: Record) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data =
      switch record {
      case .company(let company): try encoder.encode(company)
      case .document(let document): try encoder.encode(document)
      case .seat(let seat): try encoder.encode(seat)
      case .person(let person): try encoder.encode(person)
      }
    return String(decoding: data, as: UTF8.self)
  }

  static func record(from text: String, key: RecordKey) throws -> Record {
    let decoder = JSONDecoder()
    let data = Data(text.utf8)
    return switch key {
    case .company: .company(try decoder.decode(Company.self, from: data))
    case .document: .document(try decoder.decode(Document.self, from: data))
    case .seat: .seat(try decoder.decode(Seat.self, from: data))
    case .person: .person(try decoder.decode(Person.self, from: data))
    }
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
    }
  }

  init?(column: String) {
    let name = String(column.dropFirst(2))
    switch column.prefix(2) {
    case "co": self = .company
    case "d/": self = .document(DocumentID(name))
    case "s/": self = .seat(SeatID(name))
    case "p/": self = .person(PersonID(name))
    default: return nil
    }
  }
}
