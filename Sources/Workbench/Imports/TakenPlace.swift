import ProcessModel

/// Where a document that came in stands now: at which level, and below which step or document.
struct TakenPlace: Sendable {
  private let document: Document
  /// A document that leads to it, and the number of its step; nil where none does.
  private var above: (title: String, step: Int?)?
  /// How many more places lead to it.
  private var others = 0
  /// Where it seems to belong, while nothing leads to it.
  private var likely: (title: String, step: Int?)?

  /// - Returns: The places of those that are there, by their documents.
  static func all(
    of ids: [DocumentID], _ placings: [Placing], in session: Session
  ) throws -> [DocumentID: TakenPlace] {
    let proposed = Dictionary(
      placings.map { ($0.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try session.openLedger().read { records in
      var places: [DocumentID: TakenPlace] = [:]
      for id in ids {
        guard let document = try records.document(id) else { continue }
        // What is nearest above says most: a process rather than a policy.
        let sources = try records.sources(of: id).compactMap { try records.document($0) }
          .sorted { ($1.level, $0.title) < ($0.level, $1.title) }
        places[id] = TakenPlace(document, below: sources, proposed[id])
      }
      return places
    }
  }

  private init(_ document: Document, below sources: [Document], _ placing: Placing?) {
    self.document = document
    let places = sources.flatMap { source in
      let steps = source.steps.indices.filter { source.steps[$0].links.contains(document.id) }
      return steps.map { (title: source.title, step: Optional($0 + 1)) }
        + (source.links.contains(document.id) ? [(title: source.title, step: nil)] : [])
    }
    above = places.first
    others = max(places.count - 1, 0)
    if above == nil, let placing, let parent = placing.parent, placing.hangs(as: document.kind) {
      likely = (parent.document.title, parent.step.flatMap(parent.document.index).map { $0 + 1 })
    }
  }

  /// Its level by the word that is used here.
  func level(in company: Company) -> String { LevelWords.inSentence(document.kind, in: company) }

  /// “Sales 3”, the place above it; nil where nothing leads to it.
  var under: String? { above.map(Self.typed) }

  private static func typed(_ place: (title: String, step: Int?)) -> String {
    place.title + (place.step.map { " \($0)" } ?? "")
  }

  /// “a work instruction under step 3 of Sales”.
  func words(in company: Company) -> Prose {
    let kind = LevelWords.withArticle(document.kind, in: company)
    if let above {
      let more = others == 0 ? "" : others == 1 ? " and 1 more place" : " and \(others) more places"
      return above.step.map { "\(kind) under step \($0) of \(above.title, .strong)\(more)" }
        ?? "\(kind) under \(above.title, .strong)\(more)"
    }
    if let likely {
      return
        "\(kind) that nothing leads to yet; \("attach \(document.title) to \(Self.typed(likely))", .command) links it where it seems to belong"
    }
    return document.level > .sop ? "\(kind) that nothing leads to yet" : "\(kind)"
  }
}
