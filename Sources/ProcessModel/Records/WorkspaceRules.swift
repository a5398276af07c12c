/// A rule across records that a change would break, and the record that stands in its way.
package struct BrokenRule: Error {
  package var error: EditError
  package var inTheWay: RecordKey
}

extension Amendment {
  /// Checks what must hold across records before a change is kept: every link points down to a
  /// document that is there, titles and seats have one name each, and every seat and person that is
  /// named is on the chart.
  ///
  /// Single edits check what they do themselves and in kinder words; this is the last gate, which
  /// imports, restored states and undoing pass through as well. What a change leaves as it was is not
  /// read.
  ///
  /// - Throws: `BrokenRule`, or what the lookup throws.
  package func checkWorkspaceRules() throws {
    var seats: Set<SeatID>?
    try checkTitles()
    for key in touched {
      switch (key, self[key]) {
      case (.document(let id), .document(let document)?):
        let former = try formerDocument(id)
        if former?.allLinks != document.allLinks || former?.kind != document.kind {
          try checkLinks(down: document)
        }
        if let former, former.kind != document.kind { try checkLinks(upFrom: document) }
        let named = document.namedSeats.subtracting(former?.namedSeats ?? [])
        guard !named.isEmpty else { continue }
        let known = try seats ?? Set(chart().seats.map(\.id))
        seats = known
        if let missing = named.subtracting(known).min() {
          throw BrokenRule(error: .noSuchSeat(missing.text), inTheWay: .seat(missing))
        }
      case (.document(let removed), nil):
        if let source = try sources(of: removed).first, let document = try document(source) {
          throw BrokenRule(
            error: .stillLinked(from: document.title), inTheWay: .document(source))
        }
      case (.seat(let removed), nil):
        if let document = try documents(naming: removed).first {
          throw BrokenRule(error: .noSuchSeat(removed.text), inTheWay: .document(document))
        }
      default: continue
      }
    }
    try checkChart()
  }

  /// No two documents are called the same.
  private func checkTitles() throws {
    var titles: [FoldedKey: DocumentID] = [:]
    for case .document(let document)? in touched.map({ self[$0] }) {
      let key = FoldedKey(document.title)
      var taken = titles.updateValue(document.id, forKey: key)
      if taken == nil, try formerDocument(document.id)?.title != document.title {
        taken = try otherDocument(titled: key)
      }
      guard let taken, let other = try self.document(taken) else { continue }
      throw BrokenRule(
        error: .titleTaken(other.title, other.kind), inTheWay: .document(other.id))
    }
  }

  private func checkLinks(down document: Document) throws {
    for target in document.allLinks {
      guard let other = try self.document(target) else {
        throw BrokenRule(
          error: .linkToNothing(from: document.title), inTheWay: .document(target))
      }
      do {
        try checkLink(from: document, to: other)
      } catch let error as EditError {
        throw BrokenRule(error: error, inTheWay: .document(target))
      }
    }
  }

  private func checkLinks(upFrom document: Document) throws {
    for source in try sources(of: document.id) {
      guard let other = try self.document(source), !other.mayPoint(downTo: document) else {
        continue
      }
      throw BrokenRule(
        error: .levelBreaksLink(title: document.title, other: other.title),
        inTheWay: .document(source))
    }
  }
}

extension Document {
  /// The owner and the seats that have the ball at single steps.
  package var namedSeats: Set<SeatID> {
    Set(([owner] + steps.map(\.seat)).compactMap { $0 })
  }
}
