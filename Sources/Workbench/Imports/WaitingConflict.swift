import ProcessModel

/// A place that both sides changed and nobody has decided about, as it stands now.
struct WaitingConflict: Sendable {
  let owner: OpenConflicts.Owner
  /// The file that theirs came from.
  let source: String
  let place: OpenConflicts.Place
  /// The document, or what else it is in.
  let title: String
  /// `3B` as it is numbered now, “Purpose”.
  let name: String
  /// What stands there now, in words; nil where nothing does.
  var ours: String?
  /// What they have there, in words; nil where they took it out.
  var theirs: String?
  let seen: SettleConflicts.Seen
  /// The picture they have there, where it is the place of one.
  fileprivate var theirPicture: PictureID?

  func decision(
    _ choice: SettleConflicts.Choice, isSeen: Bool, newID: String
  ) -> SettleConflicts.Decision {
    .init(
      owner, source: source, place, choice, seen: isSeen ? seen : nil, newID: newID)
  }

  /// Everything that waits, document by document in the order of their titles, the chart last.
  ///
  /// - Throws: What opening or reading the workspace throws.
  static func all(about document: DocumentID? = nil, in session: Session) throws -> [Self] {
    let chart = try session.chart()
    let found = try session.openLedger().read { records in
      let open =
        try document.map { try [records.conflicts(about: .document($0))].compactMap(\.self) }
        ?? records.conflicts()
      return try open.flatMap { try $0.waiting(chart, records) }
    }.map { try $0.tellingPictures(session) }
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let keys = [one, other].map { $0.isInDocument ? FoldedKey($0.title).text : "\u{10FFFF}" }
      return keys[0] == keys[1] ? left.offset < right.offset : keys[0] < keys[1]
    }.map(\.element)
  }

  /// The same place as it stands now; nil where it waits no longer.
  ///
  /// - Throws: What opening or reading the workspace throws.
  func now(in session: Session) throws -> Self? {
    let chart = try session.chart()
    return try session.openLedger().read { records in
      try records.conflicts(about: owner)?.waiting(chart, records)
        .first { $0.source == source && $0.place == place }
    }?.tellingPictures(session)
  }

  /// The same with pictures in words by which they can be told apart.
  private func tellingPictures(_ session: Session) throws -> Self {
    guard case .part(_, .picture) = place.subject else { return self }
    func words(_ id: PictureID?) throws -> String? {
      try id.map { id in
        try session.openLedger().picture(id).map(PictureWords.text) ?? "a picture that is gone"
      }
    }
    var telling = self
    telling.ours = try words(seen.value.flatMap(PictureID.init(checking:)))
    telling.theirs = try words(theirPicture)
    return telling
  }

  var isInDocument: Bool { if case .document = owner { true } else { false } }
}

extension OpenConflicts {
  fileprivate func waiting(
    _ chart: Chart, _ records: any RecordLookup
  ) throws -> [WaitingConflict] {
    switch id {
    case .document(let id):
      guard let here = try records.document(id) else { return [] }
      let company = try records.company()
      return waiting(
        in: here.title, now: { here.words(at: $0, chart, company) },
        theirs: { $0.words(at: $1, company) })
    case .seat(let id):
      guard let seat = chart.seat(id) else { return [] }
      return waiting(in: "The Accountability Chart") { seat.words(at: $0, chart) }
    case .person(let id):
      guard let person = chart.person(id) else { return [] }
      return waiting(in: "The Accountability Chart") { ($0.name, person.name, person.name) }
    case .company:
      let name = try records.company().name
      return waiting(in: "The company") { ($0.name, name, name) }
    }
  }

  private func waiting(
    in title: String, now: (Place) -> (name: String, words: String?, value: String?),
    theirs: (Document, Place) -> String? = { $1.theirs }
  ) -> [WaitingConflict] {
    rounds.flatMap { round in
      round.places.map { place in
        let now = now(place)
        let document: Document? =
          if case .document(let theirs) = round.theirs { theirs } else { nil }
        return WaitingConflict(
          owner: id, source: round.source, place: place, title: title, name: now.name,
          ours: now.words, theirs: document.map { theirs($0, place) } ?? place.theirs,
          seen: .init(now.value), theirPicture: document?.picture(at: place.subject))
      }
    }
  }
}
