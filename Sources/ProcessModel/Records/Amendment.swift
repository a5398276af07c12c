/// The records an edit has in hand: what it read, with what it has changed so far laid over it.
package struct Amendment {
  private let lookup: any RecordLookup
  private var changed: [RecordKey: Record?] = [:]
  /// The keys of the changed records, in the order in which they were first changed.
  package private(set) var touched: [RecordKey] = []
  /// Pictures that come with the edit, to be kept beside the records that name them.
  package private(set) var pictures: [Picture] = []
  /// What the edit does, in words, for the history: “Added step 3 to Sales”.
  package var words = ""

  package init(over lookup: any RecordLookup) {
    self.lookup = lookup
  }

  package var isEmpty: Bool { touched.isEmpty }

  /// The changed record, or nil where it was removed.
  package subscript(key: RecordKey) -> Record? { changed[key] ?? nil }

  package mutating func write(_ record: Record) {
    note(record.key)
    changed[record.key] = .some(record)
  }

  package mutating func write(_ document: Document) { write(.document(document)) }

  package mutating func remove(_ key: RecordKey) {
    note(key)
    changed[key] = .some(nil)
  }

  package mutating func keep(_ picture: Picture) {
    pictures.append(picture)
  }

  private mutating func note(_ key: RecordKey) {
    if changed[key] == nil { touched.append(key) }
  }
}

extension Amendment: RecordLookup {
  package func company() throws -> Company {
    if case .company(let company)? = changed[.company] ?? nil { return company }
    return try lookup.company()
  }

  package func document(_ id: DocumentID) throws -> Document? {
    guard let found = changed[.document(id)] else { return try lookup.document(id) }
    guard case .document(let document)? = found else { return nil }
    return document
  }

  package func document(titled key: FoldedKey) throws -> DocumentID? {
    for case .document(let document)?? in changed.values where FoldedKey(document.title) == key {
      return document.id
    }
    return try otherDocument(titled: key)
  }

  /// A document that the change leaves as it is and that has this title.
  func otherDocument(titled key: FoldedKey) throws -> DocumentID? {
    guard let id = try lookup.document(titled: key), changed[.document(id)] == nil else {
      return nil
    }
    return id
  }

  package func sources(of target: DocumentID) throws -> [DocumentID] {
    var sources = try lookup.sources(of: target).filter { changed[.document($0)] == nil }
    for case .document(let document)?? in changed.values where document.allLinks.contains(target) {
      sources.append(document.id)
    }
    return sources.sorted()
  }

  package func documents(naming seat: SeatID) throws -> [DocumentID] {
    var documents = try lookup.documents(naming: seat).filter { changed[.document($0)] == nil }
    for case .document(let document)?? in changed.values where document.namedSeats.contains(seat) {
      documents.append(document.id)
    }
    return documents.sorted()
  }

  package func chart() throws -> Chart {
    var chart = try lookup.chart()
    for key in touched {
      switch (key, self[key]) {
      case (_, .seat(let seat)?): chart.put(seat)
      case (_, .person(let person)?): chart.put(person)
      case (.seat(let id), nil): chart.seats.removeAll { $0.id == id }
      case (.person(let id), nil): chart.people.removeAll { $0.id == id }
      default: continue
      }
    }
    return chart
  }

  package func issues() throws -> [ParkedIssue] {
    var issues = try lookup.issues().filter { changed[.issue($0.id)] == nil }
    for case .issue(let issue)?? in changed.values { issues.append(issue) }
    return issues.sorted { $0.number < $1.number }
  }

  package func conflicts() throws -> [OpenConflicts] {
    var open = try lookup.conflicts().filter { changed[.conflicts($0.id)] == nil }
    for case .conflicts(let found)?? in changed.values { open.append(found) }
    return open.sorted { $0.id < $1.id }
  }

  package func conflicts(about owner: OpenConflicts.Owner) throws -> OpenConflicts? {
    guard let found = changed[.conflicts(owner)] else { return try lookup.conflicts(about: owner) }
    guard case .conflicts(let open)? = found else { return nil }
    return open
  }

  /// The document as it was before the edit.
  package func formerDocument(_ id: DocumentID) throws -> Document? { try lookup.document(id) }

  /// The document, or an error that names what is missing.
  package func existing(_ id: DocumentID) throws -> Document {
    guard let document = try document(id) else { throw EditError.noSuchDocument }
    return document
  }
}
