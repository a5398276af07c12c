import ProcessModel

// From the shapes of our JSON to the model: every text cleaned on the way.

extension JSONWorkspace {
  var workspace: Workspace {
    Workspace(
      company: company.company, documents: documents.map(\.document), seats: seats.map(\.seat),
      people: people.map { Person(id: $0.id, name: CleanText.line($0.name)) },
      pictures: pictures.map(\.picture), issues: issues)
  }
}

extension JSONWorkspace {
  /// What each document said when it was exported.
  var states: [DocumentID: ContentHash] {
    var states: [DocumentID: ContentHash] = [:]
    for document in documents.map(\.record) {
      states[document.id] = document.state.flatMap(ContentHash.init)
    }
    return states
  }

  /// What has no place of its own and stands in the notes, by its document.
  var noted: [DocumentID: [String]] {
    Dictionary(documents.map { ($0.record.id, $0.noted) }, uniquingKeysWith: { first, _ in first })
      .filter { !$0.value.isEmpty }
  }
}

extension JSONCompany {
  fileprivate var company: Company {
    var known: [Level: String] = [:]
    for (name, word) in words ?? [:] {
      if let level = Level(rawValue: name) { known[level] = CleanText.line(word) }
    }
    return Company(
      name: CleanText.line(name), me: me.map(CleanText.line), words: known,
      coreProcessWord: coreProcessWord.map(CleanText.line), thresholds: thresholds ?? [:],
      isSample: sample ?? false)
  }
}

extension Remarked<JSONDocument> {
  fileprivate var document: Document {
    var document = record.document
    let notes = [document.fields[.notes]].compactMap(\.self) + noted
    if !notes.isEmpty {
      document.fields[.notes] = CleanText.paragraphs(notes.joined(separator: "\n\n"))
    }
    return document
  }
}

extension JSONDocument {
  fileprivate var document: Document {
    Document(
      id: id, level: level, title: CleanText.line(title), isCore: core ?? false,
      status: status ?? .draft, version: max(version ?? 0, 0), owner: owner, fields: cleanFields,
      steps: (steps ?? []).map(\.record.step), links: links ?? [], waivers: waivers ?? [])
  }

  private var cleanFields: [Field: String] {
    var known: [Field: String] = [:]
    for (name, text) in fields ?? [:] {
      let clean = CleanText.paragraphs(text)
      if !clean.isEmpty, let field = Field(rawValue: name) { known[field] = clean }
    }
    return known
  }
}

extension JSONStep {
  fileprivate var step: Step {
    Step(
      id: id, text: CleanText.line(text), details: (bullets ?? []).map { $0.record.detail() },
      seat: seat,
      picture: picture, caution: Self.clean(caution), result: Self.clean(result),
      links: links ?? [])
  }

  private static func clean(_ text: String?) -> String? {
    let clean = text.map(CleanText.line)
    return clean == "" ? nil : clean
  }
}

extension JSONBullet {
  fileprivate func detail() -> Detail {
    let below = (bullets ?? []).flatMap(\.record.flat)
    return Detail(id: id, text: CleanText.line(text), details: below)
  }

  /// The bullet and all below it at one level: a document has three.
  private var flat: [Detail] {
    [Detail(id: id, text: CleanText.line(text))] + (bullets ?? []).flatMap(\.record.flat)
  }
}

extension JSONSeat {
  fileprivate var seat: Seat {
    Seat(
      id: id, name: CleanText.line(name),
      roles: (roles ?? []).map(CleanText.line).filter { !$0.isEmpty }, holder: holder,
      reportsTo: reportsTo)
  }
}

extension JSONPicture {
  fileprivate var picture: Picture {
    let known: Picture.Format =
      switch format {
      case .svg: .svg
      case .png: .png
      case .jpeg: .jpeg
      case .gif: .gif
      case .webp: .webp
      }
    return Picture(id: id, format: known, bytes: Array(data))
  }
}
