/// One difference between two states of a document that can be taken or left by itself.
package struct DocumentChange: Equatable, Sendable {
  /// Where it is: “Purpose”, `3B`, “Order of the steps”.
  package var place: String
  package var before: String?
  package var after: String?
  var subject: Subject

  enum Subject: Equatable, Sendable {
    case title
    case field(Field)
    case owner
    case links
    case line(Line)
    case order
  }

  /// What is different in a new state, in the order of the document.
  package static func all(
    from old: Document, to new: Document, seat: (SeatID) -> String = \.text
  ) -> [DocumentChange] {
    var changes: [DocumentChange] = []
    func note(_ place: String, _ before: String?, _ after: String?, _ subject: Subject) {
      changes.append(
        DocumentChange(place: place, before: before, after: after, subject: subject))
    }
    if old.title != new.title { note("Title", old.title, new.title, .title) }
    if old.owner != new.owner { note("Owner", old.owner.map(seat), new.owner.map(seat), .owner) }
    for field in Field.allCases where old.fields[field] != new.fields[field] {
      let after = new.fields[field]
      if field == .notes, let after, let more = NotesMerge.added(to: old.fields[field], in: after) {
        note(field.title, nil, more, .field(field))
      } else {
        note(field.title, old.fields[field], after, .field(field))
      }
    }
    let before = Dictionary(
      old.lineRecords.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      new.lineRecords.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    func words(_ record: LineRecord) -> String {
      ([record.text] + [record.seat.map(seat), record.caution, record.result].compactMap(\.self))
        .joined(separator: " · ")
    }
    for record in old.lineRecords where after[record.line] == nil {
      let place = old.address(of: record.line).map { "\($0)" } ?? ""
      note(place, words(record), nil, .line(record.line))
    }
    for record in new.lineRecords {
      let place = new.address(of: record.line).map { "\($0)" } ?? ""
      let former = before[record.line]
      guard former?.saysTheSame(as: record) != true else { continue }
      var after = words(record)
      if former?.picture != record.picture {
        after +=
          record.picture == nil
          ? " · without its picture"
          : former?.picture == nil ? " · with a picture" : " · with another picture"
      }
      note(place, former.map(words), after, .line(record.line))
    }
    if old.links != new.links { note("Links", nil, nil, .links) }
    let shared = new.steps.map(\.id).filter { id in old.steps.contains { $0.id == id } }
    let former = old.steps.map(\.id).filter(shared.contains)
    if shared != former { note("Order of the steps", nil, nil, .order) }
    return changes
  }

  /// The new state without this difference, which is left as it was in the old one.
  package func leftOut(of new: Document, as old: Document) -> Document {
    var document = new
    switch subject {
    case .title: document.title = old.title
    case .owner: document.owner = old.owner
    case .links: document.links = old.links
    case .field(let field): document.fields[field] = old.fields[field]
    case .order:
      let ids = new.steps.map(\.id)
      let order = MergedOrder(
        base: [], ours: old.steps.map(\.id).filter(ids.contains), theirs: ids, staying: Set(ids))
      document.steps = order.ids.compactMap { id in new.steps.first { $0.id == id } }
    case .line(let line): document.restore(line, from: old)
    }
    return document
  }
}

extension Document {
  /// Puts a line as it was in another state: its words come back, it goes, or it returns to its place.
  mutating func restore(_ line: Line, from old: Document) {
    switch line {
    case .step(let id):
      guard let place = old.index(of: id) else { return steps.removeAll { $0.id == id } }
      var step = old.steps[place]
      if let here = index(of: id) {
        step.details = steps[here].details
        steps[here] = step
      } else {
        let before = old.steps[..<place].last { former in steps.contains { $0.id == former.id } }
        let here = before.flatMap { index(of: $0.id) }.map { $0 + 1 } ?? 0
        steps.insert(step, at: here)
      }
    case .detail(let id):
      for place in steps.indices {
        let former = old.steps.first { $0.id == steps[place].id }?.details ?? []
        Self.restore(id, in: &steps[place].details, from: former)
      }
    }
  }

  private static func restore(
    _ id: DetailID, in details: inout [Detail], from old: [Detail]
  ) {
    let here = details.firstIndex { $0.id == id }
    if let place = old.firstIndex(where: { $0.id == id }) {
      if let here {
        details[here].text = old[place].text
      } else {
        let before = old[..<place].last { former in details.contains { $0.id == former.id } }
        let index = details.firstIndex { $0.id == before?.id }.map { $0 + 1 } ?? 0
        details.insert(old[place], at: index)
      }
    } else if let here {
      details.remove(at: here)
    }
    for index in details.indices {
      let former = old.first { $0.id == details[index].id }?.details ?? []
      restore(id, in: &details[index].details, from: former)
    }
  }
}
