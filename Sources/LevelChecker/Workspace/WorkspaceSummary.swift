import ProcessModel

/// What the rules about a workspace as a whole need to know of it, without its texts.
package struct WorkspaceSummary: Sendable {
  package var documents: [Entry]
  package var seats: [Seat]
  /// The company's own limits, by name.
  package var thresholds: [String: Double]

  package init(documents: [Entry], seats: [Seat], thresholds: [String: Double] = [:]) {
    self.documents = documents
    self.seats = seats
    self.thresholds = thresholds
  }

  /// One document, as far as the others are concerned.
  package struct Entry: Sendable, Equatable {
    package var id: DocumentID
    package var kind: Document.Kind
    package var title: String
    /// What its title names, where it is a process.
    let name: ProcessName?
    package var owner: SeatID?
    /// What each of its lines says, as a number, with the step it stands at.
    package var lines: [(hash: UInt64, step: Int32)]

    package static func == (left: Entry, right: Entry) -> Bool {
      left.id == right.id && left.kind == right.kind && left.title == right.title
        && left.owner == right.owner
        && left.lines.elementsEqual(right.lines) { $0.hash == $1.hash && $0.step == $1.step }
    }

    package init(_ reading: Reading) {
      let document = reading.document
      id = document.id
      kind = document.kind
      title = document.title
      name = Set.processes.contains(kind) ? ProcessName(title) : nil
      owner = document.owner
      lines = []
      lines.reserveCapacity(reading.lines.count)
      for (line, hash) in zip(reading.lines, reading.hashes)
      where hash.words >= RepeatedAcross.fewestWords && line.place.subdetail == nil {
        lines.append((hash.value, Int32(clamping: line.place.step)))
      }
    }
  }
}

/// A finding about a workspace, with the document it concerns, if it concerns one.
package struct WorkspaceFinding: Sendable, Equatable {
  package var document: DocumentID?
  package var finding: Finding

  package init(document: DocumentID? = nil, finding: Finding) {
    self.document = document
    self.finding = finding
  }
}
