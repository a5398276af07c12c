import ProcessModel

/// A workspace in memory, on which edits are tried.
struct Office: RecordLookup, Equatable {
  var records: [RecordKey: Record] = [:]

  func company() -> Company {
    guard case .company(let company)? = records[.company] else { return Company(name: "") }
    return company
  }

  func document(_ id: DocumentID) -> Document? {
    guard case .document(let document)? = records[.document(id)] else { return nil }
    return document
  }

  func document(titled key: FoldedKey) -> DocumentID? {
    documents.first { FoldedKey($0.title) == key }?.id
  }

  func sources(of target: DocumentID) -> [DocumentID] {
    documents.filter { $0.allLinks.contains(target) }.map(\.id).sorted()
  }

  func documents(naming seat: SeatID) -> [DocumentID] {
    documents.filter { $0.namedSeats.contains(seat) }.map(\.id).sorted()
  }

  func chart() -> Chart {
    var chart = Chart()
    for record in records.values {
      switch record {
      case .seat(let seat): chart.put(seat)
      case .person(let person): chart.put(person)
      default: continue
      }
    }
    chart.seats.sort { $0.id < $1.id }
    chart.people.sort { $0.id < $1.id }
    return chart
  }

  func conflicts() -> [OpenConflicts] {
    records.values.compactMap { record in
      guard case .conflicts(let open) = record else { return nil }
      return open
    }.sorted { $0.id < $1.id }
  }

  private var documents: [Document] {
    records.values.compactMap { record in
      guard case .document(let document) = record else { return nil }
      return document
    }
  }

  /// Carries out an edit the way the store does: the rules are checked, and all of it is kept or none.
  @discardableResult
  mutating func perform<E: Edit>(_ edit: E) throws -> (outcome: E.Outcome, amendment: Amendment) {
    var amendment = Amendment(over: self)
    let outcome = try edit.apply(to: &amendment)
    do {
      try amendment.checkWorkspaceRules()
    } catch let broken as BrokenRule {
      throw broken.error
    }
    for key in amendment.touched { records[key] = amendment[key] }
    return (outcome, amendment)
  }
}

extension Office {
  /// Five levels, a chart and the people on it.
  static let acme: Office = {
    var office = Office()
    let records: [Record] =
      [.company(Company(name: "Acme"))]
      + [
        Person(id: "ana", name: "Ana Lopez"), Person(id: "ben", name: "Ben Vogt"),
        Person(id: "cem", name: "Cem Aydin"), Person(id: "dana1", name: "Dana Reed"),
        Person(id: "dana2", name: "Dana Stone"),
      ].map(Record.person)
      + [
        Seat(id: "lead", name: "Sales Lead", roles: ["Win work"], holder: "ana"),
        Seat(id: "estimator", name: "Estimator", reportsTo: "lead"),
        Seat(id: "operations", name: "Operations", holder: "ben"),
        Seat(id: "dispatch", name: "Dispatcher", holder: "ben", reportsTo: "operations"),
      ].map(Record.seat)
      + [
        Document(id: "refunds", level: .policy, title: "Refund policy", links: ["service"]),
        Document(id: "service", level: .process, title: "Customer service", links: ["sales"]),
        Document(
          id: "sales", level: .sop, title: "Sales", isCore: true, owner: "lead",
          fields: [.purpose: "Win work that fits."],
          steps: [
            Step(
              id: "qualify", text: "Qualify",
              details: [
                Detail(id: "need", text: "Confirm need", details: [Detail(id: "why", text: "Why")]),
                Detail(id: "budget", text: "Confirm budget"),
              ]),
            Step(id: "quote", text: "Quote", seat: "estimator", links: ["crm"]),
            Step(id: "close", text: "Close"),
          ], links: ["estimating"]),
        Document(id: "estimating", level: .sop, title: "Estimating"),
        Document(id: "returns", level: .procedure, title: "Returns"),
        Document(
          id: "crm", level: .workInstruction, title: "Set up the client",
          steps: [Step(id: "new", text: "Click New"), Step(id: "save", text: "Press Save")]),
        Document(id: "mail", level: .workInstruction, title: "Send the welcome email"),
      ].map(Record.document)
    for record in records { office.records[record.key] = record }
    return office
  }()
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}
