extension Amendment {
  /// Checks what must hold across records before a change is kept: every link points down to a
  /// document that is there, and every seat that is named is on the chart.
  ///
  /// Single edits check what they do themselves and in kinder words; this is the last gate, which
  /// imports and restored states pass through as well. What a change leaves as it was is not read.
  package func checkWorkspaceRules() throws {
    var seats: Set<SeatID>?
    for key in touched {
      switch (key, self[key]) {
      case (.document(let id), .document(let document)?):
        let former = try formerDocument(id)
        if former?.allLinks != document.allLinks || former?.kind != document.kind {
          try checkLinks(of: document)
        }
        let named = document.namedSeats
        if !named.isSubset(of: former?.namedSeats ?? []) {
          let known = try seats ?? Set(chart().seats.map(\.id))
          seats = known
          if let missing = named.subtracting(known).min() {
            throw EditError.noSuchSeat(missing.text)
          }
        }
      case (.document(let removed), nil):
        if let source = try sources(of: removed).first, let document = try document(source) {
          throw EditError.stillLinked(from: document.title)
        }
      case (.seat(let removed), nil): try checkSeatIsFree(removed)
      default: continue
      }
    }
  }

  private func checkLinks(of document: Document) throws {
    for target in document.allLinks {
      guard let other = try self.document(target) else {
        throw EditError.linkToNothing(from: document.title)
      }
      try checkLink(from: document, to: other)
    }
  }

  /// A seat that leaves the chart may own nothing that is changed along with it.
  private func checkSeatIsFree(_ seat: SeatID) throws {
    for case .document(let document)? in touched.map({ self[$0] })
    where document.namedSeats.contains(seat) {
      throw EditError.noSuchSeat(seat.text)
    }
  }
}

extension Document {
  /// The owner and the seats that have the ball at single steps.
  package var namedSeats: Set<SeatID> {
    Set(([owner] + steps.map(\.seat)).compactMap { $0 })
  }
}
