extension Document {
  /// What stands at a place of the document, seats and pictures by their ids; nil where nothing does.
  package func value(of subject: ConflictSubject) -> String? {
    switch subject {
    case .title: title
    case .level: kind.plainName
    case .owner: owner?.text
    case .field(let field): fields[field]
    case .line(let line): text(of: line)
    case .part(let id, let part):
      steps.first { $0.id == id }.flatMap { step in
        switch part {
        case .seat: step.seat?.text
        case .picture: step.picture?.text
        case .caution: step.caution
        case .result: step.result
        }
      }
    case .name, .roles, .holder, .reportsTo: nil
    }
  }

  /// Carries out a decision about one of its places.
  ///
  /// - Throws: `EditError`, where somebody changed the place meanwhile or it cannot be found in theirs.
  mutating func settle(
    _ decision: SettleConflicts.Decision, _ theirs: Document
  ) throws(EditError) {
    let subject = decision.place.subject
    try decision.check(now: value(of: subject))
    switch decision.choice {
    case .mine: return
    case .theirs: try take(decision.place, from: theirs)
    case .both where value(of: subject) == theirs.value(of: subject): return
    case .both: try add(decision.place, from: theirs, newID: decision.newID)
    }
    self = try checked()
  }

  private mutating func take(
    _ place: OpenConflicts.Place, from theirs: Document
  ) throws(EditError) {
    switch place.subject {
    case .title: title = theirs.title
    case .level: (level, isCore) = (theirs.level, theirs.isCore)
    case .owner: owner = theirs.owner
    case .field(let field): fields[field] = theirs.fields[field]
    case .line(let line): takeWords(of: line, from: theirs)
    case .part(let id, let part):
      guard let step = theirs.steps.first(where: { $0.id == id }) else {
        throw .noSuchLine(place.name)
      }
      guard let here = index(of: id) else { return bringBack(.step(id), from: theirs) }
      switch part {
      case .seat: steps[here].seat = step.seat
      case .picture: steps[here].picture = step.picture
      case .caution: steps[here].caution = step.caution
      case .result: steps[here].result = step.result
      }
    case .name, .roles, .holder, .reportsTo: throw .noSuchLine(place.name)
    }
  }

  /// A line that both have gets their words and keeps all else; one that only they have comes in, and
  /// one that they lack goes.
  private mutating func takeWords(of line: Line, from theirs: Document) {
    switch (text(of: line), theirs.text(of: line)) {
    case (_?, let words?): changeLine(line) { $0 = words }
    case (nil, _?): bringBack(line, from: theirs)
    case (_, nil): removeLine(line)
    }
  }

  private mutating func add(
    _ place: OpenConflicts.Place, from theirs: Document, newID: String
  ) throws(EditError) {
    switch place.subject {
    case .field(let field):
      let both = [fields[field], theirs.fields[field]].compactMap(\.self)
      fields[field] = CleanText.paragraphs(both.joined(separator: "\n\n"))
    case .line(let line):
      guard let words = theirs.text(of: line) else { throw .noSuchLine(place.name) }
      guard text(of: line) != nil else { return bringBack(line, from: theirs) }
      insert(words, behind: line, newID: newID)
    case .part(let id, let part):
      guard let step = theirs.steps.first(where: { $0.id == id }) else {
        throw .noSuchLine(place.name)
      }
      guard let here = index(of: id) else { return bringBack(.step(id), from: theirs) }
      func both(_ ours: String?, _ theirs: String?) -> String? {
        let texts = [ours, theirs].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
      }
      if part == .caution { steps[here].caution = both(steps[here].caution, step.caution) }
      if part == .result { steps[here].result = both(steps[here].result, step.result) }
    case .title, .level, .owner, .name, .roles, .holder, .reportsTo:
      throw .roomForOne(place.name)
    }
  }

  /// Puts a line in right below another, at the same depth.
  private mutating func insert(_ words: String, behind line: Line, newID: String) {
    for index in steps.indices {
      if line == .step(steps[index].id) {
        steps.insert(Step(id: StepID(newID), text: words), at: index + 1)
        return
      }
      let detail = Detail(id: DetailID(newID), text: words)
      if Self.insert(detail, behind: line, in: &steps[index].details) { return }
      for second in steps[index].details.indices
      where Self.insert(detail, behind: line, in: &steps[index].details[second].details) {
        return
      }
    }
  }

  private static func insert(
    _ detail: Detail, behind line: Line, in details: inout [Detail]
  ) -> Bool {
    guard let index = details.firstIndex(where: { line == .detail($0.id) }) else { return false }
    details.insert(detail, at: index + 1)
    return true
  }
}
