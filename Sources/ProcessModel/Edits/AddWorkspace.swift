/// Takes in a whole workspace, record for record under the ids it brings; seats and people that the
/// chart already has by name are not doubled.
///
/// Where a record is known that both sides began with, the changes of both are brought together; where
/// none is, what comes in takes the place of what is here.
package struct AddWorkspace: Edit {
  package var incoming: Workspace
  package var from: String
  /// Whether the company's name and words come along, as they do into a workspace that is empty.
  package var takesCompany: Bool
  /// The states that records of both sides grew out of.
  package var common: [RecordKey: Record]
  /// Whether the other side is a whole copy of this workspace, so that what it lacks was taken out
  /// there, and what is lacking here stays out unless it was changed there.
  package var isCopy: Bool
  /// Links to what comes in from documents above it.
  package var attachments: [Attach]

  package init(
    _ incoming: Workspace, from: String, takesCompany: Bool, common: [RecordKey: Record] = [:],
    isCopy: Bool = false, attachments: [Attach] = []
  ) {
    self.incoming = incoming
    self.from = from
    self.takesCompany = takesCompany
    self.common = common
    self.isCopy = isCopy
    self.attachments = attachments
  }

  /// What became of one document.
  package struct Arrival: Equatable, Sendable {
    package var id: DocumentID
    package var title: String
    package var fate: Fate
    /// Places that both sides changed: ours stands, theirs waits for a decision and is in the notes.
    package var conflicts: [MergeConflict] = []
  }

  package enum Fate: Equatable, Sendable {
    case added
    /// Taken out here and changed there, so it is back.
    case returned
    /// Their changes were taken.
    case changed
    /// Both had changed it, and both changes stand.
    case merged
    /// Put in place of what was here, since nothing is known that both began with.
    case replaced
    /// Taken out there and unchanged here, so it was taken out.
    case removed
    /// Taken out there, and yet needed or changed here, so it stays.
    case kept
  }

  package struct Outcome: Sendable {
    /// Documents that are not as they were, in the order in which they came.
    package var arrivals: [Arrival] = []
    package var unchanged = 0
    /// Places of the chart and the company that both sides changed: ours stands.
    package var conflicts: [MergeConflict] = []

    /// The titles of what is new.
    package var added: [String] { titles { $0 == .added || $0 == .returned } }

    /// The titles of what was here and is different now.
    package var changed: [String] {
      titles { $0 == .changed || $0 == .merged || $0 == .replaced }
    }

    private func titles(_ isWanted: (Fate) -> Bool) -> [String] {
      arrivals.filter { isWanted($0.fate) }.map(\.title)
    }
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    var outcome = Outcome()
    let company = try incoming.company.checked()
    if takesCompany {
      if try amendment.company() != company { amendment.write(.company(company)) }
    } else if case .company(let base)? = common[.company] {
      amendment.merge(company, since: base, try amendment.company(), &outcome.conflicts)
      try amendment.keep(
        outcome.conflicts, about: .company, from: from, theirs: .company(company))
    }
    let meant = try amendment.join(
      incoming.seats, incoming.people, since: common, from: from, &outcome.conflicts)
    for picture in incoming.pictures { amendment.keep(picture) }
    for document in incoming.documents {
      var document = try document.checked()
      document.reseat(meant)
      try take(document, meant, &amendment, &outcome)
    }
    if isCopy { try takeOut(&amendment, &outcome) }
    for attachment in attachments { _ = try attachment.apply(to: &amendment) }
    try takeIssues(&amendment)
    amendment.words = "Brought in \(from)"
    return outcome
  }

  private func take(
    _ document: Document, _ meant: [SeatID: SeatID], _ amendment: inout Amendment,
    _ outcome: inout Outcome
  ) throws {
    let here = try amendment.document(document.id)
    guard here != document else {
      outcome.unchanged += 1
      return
    }
    guard case .document(var base)? = common[.document(document.id)] else {
      amendment.write(document)
      outcome.arrivals.append(
        Arrival(
          id: document.id, title: document.title, fate: here == nil ? .added : .replaced))
      return
    }
    base.reseat(meant)
    guard let here else {
      if isCopy, document == base { return outcome.unchanged += 1 }
      amendment.write(document)
      outcome.arrivals.append(Arrival(id: document.id, title: document.title, fate: .returned))
      return
    }
    let chart = try amendment.chart()
    let merge = DocumentMerge(base: base, ours: here, theirs: document) {
      chart.name(of: $0) ?? $0.text
    }
    var merged = merge.document
    try amendment.dropLinksToNothing(in: &merged, known: here) { target in
      incoming.documents.contains { $0.id == target }
    }
    // What waits already is in the notes, under the name of the file that brought it first.
    let new = try amendment.keep(
      merge.conflicts, about: .document(document.id), from: from, theirs: .document(document))
    for note in new.compactMap(\.note) { merged.keepNote(note) }
    guard merged != here || !new.isEmpty else {
      outcome.unchanged += 1
      return
    }
    if merged != here { amendment.write(try merged.checked()) }
    outcome.arrivals.append(
      Arrival(
        id: merged.id, title: merged.title, fate: here == base ? .changed : .merged,
        conflicts: merge.conflicts))
  }

  /// What the copy lacks was taken out there: it goes here too, unless something here needs it.
  private func takeOut(_ amendment: inout Amendment, _ outcome: inout Outcome) throws {
    let arriving = Set(incoming.documents.map(\.id))
    for case .document(let base) in common.values.sorted(by: { $0.key < $1.key })
    where !arriving.contains(base.id) {
      guard let here = try amendment.document(base.id) else { continue }
      let goes = try here == base && amendment.sources(of: base.id).isEmpty
      if goes { amendment.remove(.document(base.id)) }
      outcome.arrivals.append(
        Arrival(id: base.id, title: here.title, fate: goes ? .removed : .kept))
    }
  }

  private func takeIssues(_ amendment: inout Amendment) throws {
    var parked: [IssueID: ParkedIssue] = [:]
    for issue in try amendment.issues() { parked[issue.id] = issue }
    for issue in incoming.issues {
      var issue = try issue.checked()
      if var here = parked[issue.id] {
        guard here.doneAt == nil, issue.doneAt != nil, case .issue? = common[.issue(issue.id)]
        else { continue }
        here.doneAt = issue.doneAt
        amendment.write(.issue(here))
      } else if !isCopy || common[.issue(issue.id)] == nil {
        issue.number = try ParkedIssue.nextNumber(in: amendment)
        amendment.write(.issue(issue))
      }
    }
  }
}

extension Amendment {
  /// Takes out links to documents that are neither here nor coming, but for those that were here before.
  fileprivate func dropLinksToNothing(
    in document: inout Document, known: Document, isComing: (DocumentID) -> Bool
  ) throws {
    let before = Set(known.allLinks)
    func stands(_ target: DocumentID) throws -> Bool {
      try before.contains(target) || isComing(target) || self.document(target) != nil
    }
    document.links = try document.links.filter(stands)
    for index in document.steps.indices {
      document.steps[index].links = try document.steps[index].links.filter(stands)
    }
  }
}

extension RecordKey {
  fileprivate static func < (left: RecordKey, right: RecordKey) -> Bool {
    "\(left)" < "\(right)"
  }
}
