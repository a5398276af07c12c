import ProcessModel
import Store

/// What a document in a review may be put under: documents that come in with it, decided about or still
/// to come, and those that are here.
struct ReviewedPlaces {
  private let arriving: [Document]

  /// Titles that are named at once.
  private static let most = 8

  init(_ arriving: [Document]) {
    self.arriving = arriving
  }

  /// A document by a few letters of its title, and a step of it where a number follows.
  ///
  /// - Throws: `Refusal` where the words fit no document or several, or it has no such step.
  func place(
    named text: String, _ session: Session
  ) throws -> (document: Document, step: StepID?) {
    if let document = try document(named: text, session) { return (document, nil) }
    guard let gap = text.lastIndex(of: " "), let place = Address(String(text[gap...].dropFirst()))
    else { throw unknown(text) }
    let title = CleanText.line(String(text[..<gap]))
    guard let document = try document(named: title, session) else { throw unknown(title) }
    guard document.steps.indices.contains(place.step - 1) else {
      throw Refusal(
        "\(document.title, .strong) has no step \(place.step).",
        next: "Type its title and a step that is there, or nothing.")
    }
    return (document, document.steps[place.step - 1].id)
  }

  /// The document whose title this is, begins so, or has this in it; nil where none does.
  private func document(named name: String, _ session: Session) throws -> Document? {
    if name.hasPrefix("#") { return try session.document(named: name) }
    let key = FoldedKey(name)
    guard !key.text.isEmpty else { return nil }
    if let exact = arriving.first(where: { FoldedKey($0.title) == key }) { return exact }
    if session.isTitle(name) { return try session.document(named: name) }
    for filter in [DocumentFilter.beginning(key), .containing(key)] {
      let found = coming(filter)
      let here = try standing(filter, session)
      switch found.count + here.count {
      case 0: continue
      case 1: return try found.first ?? session.document(named: here[0].title)
      default: throw ambiguous(name, found.map(\.title) + here.map(\.title))
      }
    }
    return nil
  }

  private func coming(_ filter: DocumentFilter) -> [Document] {
    switch filter {
    case .beginning(let key): arriving.filter { FoldedKey($0.title).text.hasPrefix(key.text) }
    case .containing(let key): arriving.filter { FoldedKey($0.title).text.contains(key.text) }
    default: arriving
    }
  }

  /// Those that are here and do not come in once more.
  private func standing(_ filter: DocumentFilter, _ session: Session) throws -> [DocumentSummary] {
    let ids = Set(arriving.map(\.id))
    return try session.openLedger().listing(filter, limit: 30).filter { !ids.contains($0.id) }
  }

  private func unknown(_ name: String) -> Refusal {
    let titles = arriving.prefix(Self.most).map { "“\($0.title)”" }.joined(separator: ", ")
    let more = arriving.count > Self.most ? " and \(arriving.count - Self.most) more" : ""
    return Refusal(
      "No document that is here or comes in has “\(name)” in its title.",
      next: titles.isEmpty
        ? "Type a few letters of a title, or nothing for none."
        : "Type a few letters of a title, or nothing for none. With it come \(titles)\(more).")
  }

  private func ambiguous(_ name: String, _ titles: [String]) -> Refusal {
    let named = titles.prefix(Self.most).map { "“\($0)”" }.joined(separator: ", ")
    let more = titles.count > Self.most ? " and more" : ""
    return Refusal(
      "“\(name)” could be several documents.", next: "Type more of the title: \(named)\(more).")
  }

  /// The titles that go on from what is typed, those that come in first.
  func completions(of typed: String, _ session: Session) -> [Completions.Candidate] {
    let key = FoldedKey(typed)
    for filter in [DocumentFilter.beginning(key), .containing(key)] {
      let found = coming(filter).prefix(30).map {
        Completions.Candidate($0.title, note: "coming in")
      }
      let here = ((try? standing(filter, session)) ?? []).map {
        Completions.Candidate($0.title, note: LevelWords.inSentence($0.kind))
      }
      if !found.isEmpty || !here.isEmpty { return found + here }
    }
    return []
  }
}
