import LevelChecker
import ProcessModel

/// Where a document of a stranger would go: what it would be, under which step of which document, and
/// why.
struct Placing: Sendable {
  var document: Document
  var proposal: Proposal
  /// The file it comes from, below the folder that comes in.
  var path = ""
  /// What the file itself says it is.
  var named: Document.Kind?
  /// The document above it, and the step that tells of it; nil where none does.
  var parent: (document: Document, step: StepID?)?
  /// Whether a person said so, rather than the words that both share.
  var isParentChosen = false

  /// What it would be: its own word counts more than how it reads.
  var kind: Document.Kind { named ?? proposal.kind }

  /// The document as it is proposed.
  var placed: Document { placed(as: kind) }

  /// Whether it says to be one thing and reads as another.
  var readsOtherwise: Bool {
    switch (named, proposal.verdict) {
    case (.other(.workInstruction), .sop): true
    case (.other(.workInstruction), _), (.other(.procedure), _), (nil, _): false
    case (_, let verdict): verdict == .task
    }
  }

  func placed(as kind: Document.Kind) -> Document {
    var document = document
    (document.level, document.isCore) = (kind.level, kind.isCore)
    return document
  }

  /// Whether the parent may point down to a document of this kind.
  func hangs(as kind: Document.Kind) -> Bool {
    parent.map { $0.document.mayPoint(downTo: placed(as: kind)) } ?? false
  }

  /// “a work instruction under step 3 of Sales”.
  func words(in company: Company) -> Prose {
    let kind: Prose = "\(LevelWords.withArticle(kind, in: company), .strong)"
    guard let parent, hangs(as: self.kind) else { return kind }
    guard let step = parent.step, let index = parent.document.index(of: step) else {
      return "\(kind) under \(parent.document.title, .strong)"
    }
    return
      "\(kind) under step \(index + 1) of \(parent.document.title, .strong), “\(parent.document.steps[index].text.shortened(to: 50))”"
  }
}

/// Finds the document that a new one belongs under, by the words they share.
struct PlaceFinder {
  private struct Place {
    var document: Document
    var step: StepID?
    var words: TopicWords
  }

  private var places: [Place] = []

  /// How many documents are looked at.
  private static let most = 400
  /// The share of its title's words that a place must have in common with a document.
  private static let likeness = 0.5

  init(_ documents: [Document]) {
    for document in documents.prefix(Self.most) where document.level < .workInstruction {
      places.append(
        Place(document: document, step: nil, words: TopicWords(document.title)))
      for step in document.steps {
        let text = ([step.text] + step.details.map(\.text)).joined(separator: " ")
        places.append(Place(document: document, step: step.id, words: TopicWords(text)))
      }
    }
  }

  /// Among the documents that are here, if any workspace is open, and others.
  init(in session: Session, and others: [Document] = []) throws {
    var candidates = others
    if let ledger = session.ledger {
      let listed = try [Level.sop, .procedure, .process]
        .flatMap { try ledger.listing(.level($0), limit: 200) }
        .prefix(max(Self.most - others.count, 0))
      candidates += try ledger.read { records in
        try listed.compactMap { try records.document($0.id) }
      }
    }
    self.init(candidates)
  }

  /// The place that has most of the title's words, if it has half of them.
  func parent(of document: Document) -> (document: Document, step: StepID?)? {
    let wanted = TopicWords(document.title).beginnings
    guard !wanted.isEmpty else { return nil }
    var best: (share: Double, place: Place)?
    for place in places where place.document.mayPoint(downTo: document) {
      let share = Double(wanted.intersection(place.words.beginnings).count) / Double(wanted.count)
      // A step says more than the document it stands in.
      let weight = share + (place.step == nil ? 0 : 0.01)
      if share >= Self.likeness, weight > best?.share ?? 0 { best = (weight, place) }
    }
    return best.map { ($0.place.document, $0.place.step) }
  }
}
