import ProcessModel

extension BodyReader {
  mutating func company() throws(Unusual) -> Company {
    var company = Company(name: "")
    var name: String?
    var words: [Level: String]?
    var isSample: Bool?
    try object { reader, key throws(Unusual) in
      switch key {
      case "name": name = try reader.string()
      case "me": company.me = try reader.string()
      case "words": words = try reader.texts()
      case "coreProcessWord": company.coreProcessWord = try reader.string()
      case "isSample": isSample = try reader.bool()
      case "thresholds": try reader.object { _, _ throws(Unusual) in throw Unusual() }
      default: throw Unusual()
      }
    }
    guard let name, let words, let isSample else { throw Unusual() }
    company.name = name
    company.words = words
    company.isSample = isSample
    return company
  }

  mutating func seat() throws(Unusual) -> Seat {
    var id: SeatID?
    var name: String?
    var roles: [String]?
    var holder: PersonID?
    var reportsTo: SeatID?
    try object { reader, key throws(Unusual) in
      switch key {
      case "id": id = try reader.identifier()
      case "name": name = try reader.string()
      case "roles": roles = try reader.array { reader throws(Unusual) in try reader.string() }
      case "holder": holder = try reader.identifier()
      case "reportsTo": reportsTo = try reader.identifier()
      default: throw Unusual()
      }
    }
    guard let id, let name, let roles else { throw Unusual() }
    return Seat(id: id, name: name, roles: roles, holder: holder, reportsTo: reportsTo)
  }

  mutating func person() throws(Unusual) -> Person {
    var id: PersonID?
    var name: String?
    try object { reader, key throws(Unusual) in
      switch key {
      case "id": id = try reader.identifier()
      case "name": name = try reader.string()
      default: throw Unusual()
      }
    }
    guard let id, let name else { throw Unusual() }
    return Person(id: id, name: name)
  }
}
