/// What has changed between two states of a document, line by line: lines are known by their ids, so a
/// line that was moved and reworded is still the same line.
package struct DocumentComparison: Equatable, Sendable {
  package var entries: [Entry]

  package struct Entry: Equatable, Sendable {
    /// Where it stands: `3B`, “Purpose”, “Title”; for a line that is gone, where it stood.
    package var place: String
    package var change: Change
  }

  package enum Change: Equatable, Sendable {
    case added(String)
    case removed(String)
    case reworded([Piece])
    /// Moved from another place, with the same words.
    case moved(from: String, text: String)
  }

  /// A stretch of words in a reworded text.
  package struct Piece: Equatable, Sendable {
    package var text: String
    package var fate: Fate

    package enum Fate: Equatable, Sendable {
      case kept, added, removed
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// - Parameter names: What a seat or a linked document is called.
  package init(
    from old: Document, to new: Document, seat: (SeatID) -> String,
    document: (DocumentID) -> String
  ) {
    entries = []
    compare("Title", old.title, new.title)
    compare("Owner", old.owner.map(seat), new.owner.map(seat))
    for field in Field.allCases {
      compare(field.title, old.fields[field], new.fields[field])
    }
    compareLines(old, new)
    compareRemarks(old, new, seat, document)
  }

  private mutating func compare(_ place: String, _ old: String?, _ new: String?) {
    guard old != new else { return }
    switch (old, new) {
    case (nil, let new?): entries.append(Entry(place: place, change: .added(new)))
    case (let old?, nil): entries.append(Entry(place: place, change: .removed(old)))
    case (let old?, let new?):
      entries.append(Entry(place: place, change: .reworded(Self.pieces(old, new))))
    case (nil, nil): break
    }
  }

  private mutating func compareLines(_ old: Document, _ new: Document) {
    let before = old.addressedLines
    let after = new.addressedLines
    let oldPlaces = Dictionary(
      before.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    let newPlaces = Set(after.map(\.line))
    let kept = Self.inOrder(before.map(\.line).filter(newPlaces.contains), after.map(\.line))
    for entry in before where !newPlaces.contains(entry.line) {
      entries.append(Entry(place: "\(entry.address)", change: .removed(entry.text)))
    }
    for entry in after {
      guard let former = oldPlaces[entry.line] else {
        entries.append(Entry(place: "\(entry.address)", change: .added(entry.text)))
        continue
      }
      if former.text != entry.text {
        let pieces = Self.pieces(former.text, entry.text)
        entries.append(Entry(place: "\(entry.address)", change: .reworded(pieces)))
      } else if !kept.contains(entry.line) {
        entries.append(
          Entry(
            place: "\(entry.address)",
            change: .moved(from: "\(former.address)", text: entry.text)))
      }
    }
  }

  private mutating func compareRemarks(
    _ old: Document, _ new: Document, _ seat: (SeatID) -> String,
    _ document: (DocumentID) -> String
  ) {
    let former = Dictionary(old.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, step) in new.steps.enumerated() {
      let was = former[step.id]
      compare("Seat of \(index + 1)", was?.seat.map(seat), step.seat.map(seat))
      compare("Caution at \(index + 1)", was?.caution, step.caution)
      compare("Result of \(index + 1)", was?.result, step.result)
      comparePictures("Picture at \(index + 1)", was?.picture, step.picture)
      compareLinks("Link at \(index + 1)", was?.links ?? [], step.links, document)
    }
    compareLinks("Link", old.links, new.links, document)
  }

  /// A picture has no name that people know.
  private mutating func comparePictures(_ place: String, _ old: PictureID?, _ new: PictureID?) {
    switch (old, new) {
    case (nil, _?): compare(place, nil, "a picture")
    case (_?, nil): compare(place, "the picture", nil)
    case (let old?, let new?) where old != new: compare(place, "the picture", "another picture")
    default: break
    }
  }

  private mutating func compareLinks(
    _ place: String, _ old: [DocumentID], _ new: [DocumentID], _ name: (DocumentID) -> String
  ) {
    for link in old where !new.contains(link) { compare(place, name(link), nil) }
    for link in new where !old.contains(link) { compare(place, nil, name(link)) }
  }

  /// The lines that stayed in the order they had: what is not among them was moved.
  private static func inOrder(_ old: [Line], _ new: [Line]) -> Set<Line> {
    let common = new.filter(Set(old).contains)
    let difference = common.difference(from: old)
    let moved = difference.insertions.map { change -> Line in
      switch change {
      case .insert(_, let line, _), .remove(_, let line, _): line
      }
    }
    return Set(common).subtracting(moved)
  }

  /// Two texts as words that stayed, came and went.
  static func pieces(_ old: String, _ new: String) -> [Piece] {
    let before = old.split(separator: " ").map(String.init)
    let after = new.split(separator: " ").map(String.init)
    let difference = after.difference(from: before)
    var removed: [Int: String] = [:]
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, let word, _): removed[offset] = word
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var pieces: [Piece] = []
    func append(_ word: String, _ fate: Piece.Fate) {
      if let last = pieces.last, last.fate == fate {
        pieces[pieces.count - 1].text += " " + word
      } else {
        pieces.append(Piece(text: word, fate: fate))
      }
    }
    var oldIndex = 0
    for (index, word) in after.enumerated() {
      while let gone = removed[oldIndex] {
        append(gone, .removed)
        oldIndex += 1
      }
      if inserted.contains(index) {
        append(word, .added)
      } else {
        append(word, .kept)
        oldIndex += 1
      }
    }
    while let gone = removed[oldIndex] {
      append(gone, .removed)
      oldIndex += 1
    }
    return pieces
  }
}
