import Exchange
import ProcessModel

/// What is said of documents that came in: first how many, then of each what became of it.
struct ImportReply {
  let outcome: AddWorkspace.Outcome
  let intake: Intake
  /// Whether what both sides changed is asked about next, and so need not be listed here.
  var isAskedAbout = false
  /// What both sides changed, as it is put to people.
  var waiting: [WaitingConflict] = []
  /// Where the documents that are named one by one stand now.
  var places: [DocumentID: TakenPlace] = [:]
  var company = Company(name: "")
  private let documents: [DocumentID: Document]

  init(outcome: AddWorkspace.Outcome, intake: Intake) {
    self.outcome = outcome
    self.intake = intake
    documents = Dictionary(
      intake.workspace.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether both sides changed the same somewhere.
  var hasConflicts: Bool {
    !outcome.conflicts.isEmpty || outcome.arrivals.contains { !$0.conflicts.isEmpty }
  }

  /// Documents that are named one by one; more of them only count.
  private static let most = 12

  /// The documents that are named one by one.
  var shown: [DocumentID] { outcome.arrivals.prefix(Self.most).map(\.id) }

  struct Payload: Encodable, Sendable {
    struct Arrival: Encodable, Sendable {
      var title: String
      var fate: String
      /// Its level now; nil for documents that are not named one by one.
      var level: String?
      /// The document above it with the number of its step.
      var under: String?
      var conflicts: [Conflict]
    }

    struct Conflict: Encodable, Sendable {
      var place: String
      var ours: String?
      var theirs: String?
    }

    var added: [String]
    var changed: [String]
    var unchanged: Int
    var placed: [String: String]
    var documents: [Arrival]
    var renamed: [String: String]
    /// Strangers' documents that came in before and say nothing new.
    var cameBefore: [String]
    var lostLinks: Int
    var noted: [String: [String]]
    var passedOver: [String]
    var tooDeep: [String]
    /// Files that could not be read, each with the reason.
    var unread: [String: String]
    /// Files that the export had and the folder has not.
    var missing: [String]
    /// Files that were not in UTF-8, each with what it was read as.
    var readAs: [String: String]
  }

  var payload: Payload {
    Payload(
      added: outcome.added, changed: outcome.changed, unchanged: outcome.unchanged,
      placed: Dictionary(
        intake.placings.map { (title(of: $0), LevelWords.inSentence(kind(of: $0))) },
        uniquingKeysWith: { first, _ in first }),
      documents: outcome.arrivals.map { arrival in
        .init(
          title: arrival.title, fate: "\(arrival.fate)",
          level: places[arrival.id]?.level(in: company), under: places[arrival.id]?.under,
          conflicts: waiting.filter { $0.owner == .document(arrival.id) }.map {
            .init(place: $0.name, ours: $0.ours, theirs: $0.theirs)
          })
      },
      renamed: Dictionary(intake.renamed, uniquingKeysWith: { first, _ in first }),
      cameBefore: intake.cameBefore, lostLinks: intake.lostLinks,
      noted: Dictionary(
        intake.noted.map { (title(of: $0.document), $0.pieces) },
        uniquingKeysWith: { first, _ in first }),
      passedOver: intake.passedOver, tooDeep: intake.tooDeep,
      unread: Dictionary(
        intake.unread.map { ($0.path, $0.words.text) }, uniquingKeysWith: { first, _ in first }),
      missing: intake.missing,
      readAs: Dictionary(
        intake.recoded.map { ($0.path, $0.encoding.rawValue) },
        uniquingKeysWith: { first, _ in first }))
  }

  var blocks: [Block] {
    var blocks: [Block] = [.paragraph("Documents brought in: \(counted).")]
    blocks += intake.before
    if !outcome.arrivals.isEmpty {
      blocks.append(
        .list(
          outcome.arrivals.prefix(Self.most).map(line) + Self.more(outcome.arrivals.count)))
    }
    if hasConflicts, !isAskedAbout { blocks += conflicts }
    blocks += remarks
    if !outcome.arrivals.isEmpty {
      blocks.append(
        .paragraph("\("list", .command) shows them; \("undo", .command) takes all of it out again.")
      )
    }
    if isAskedAbout {
      blocks.append(
        .paragraph(
          "Some places were changed differently on both sides. \("Yours stands", .good) there until you decide:"
        ))
    }
    return blocks
  }

  private var conflicts: [Block] {
    var blocks: [Block] = []
    for arrival in outcome.arrivals where !arrival.conflicts.isEmpty {
      blocks += conflicts(
        waiting.filter { $0.owner == .document(arrival.id) }, in: "\(arrival.title, .strong)")
    }
    blocks += conflicts(waiting.filter { !$0.isInDocument }, in: "The Accountability Chart")
    blocks.append(
      .paragraph(
        "\("settle", .command) decides about them one by one, \("settle keeping theirs", .command) takes all of theirs."
      ))
    return blocks
  }

  private var counted: String {
    func count(_ fates: AddWorkspace.Fate...) -> Int {
      outcome.arrivals.filter { fates.contains($0.fate) }.count
    }
    let parts = [
      (count(.added, .returned), "new"), (count(.changed, .merged, .replaced), "changed"),
      (count(.removed), "taken out"), (outcome.unchanged + count(.kept), "as they were"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  private func line(_ arrival: AddWorkspace.Arrival) -> Prose {
    let title: Prose = "\(arrival.title, .strong)"
    return switch arrival.fate {
    case .added: places[arrival.id].map { "\(title): \($0.words(in: company))" } ?? title
    case .returned: "\(title): you had taken it out; it was changed there, so it is back"
    case .changed: "\(title): changes came in"
    case .merged:
      arrival.conflicts.isEmpty
        ? "\(title): changed on both sides; both changes stand"
        : "\(title): changed on both sides"
    case .replaced:
      "\(title): put in place of yours, which is in the \("history", .command)"
    case .removed: "\(title): taken out there, and so here"
    case .kept: "\(title): taken out there; it stays here, where it is needed or was changed"
    }
  }

  private func conflicts(
    _ conflicts: [WaitingConflict], in title: Prose
  ) -> [Block] {
    guard !conflicts.isEmpty else { return [] }
    return [
      .paragraph(
        "\(title): changed differently on both sides. \("Yours stands", .good), theirs is kept:"),
      .terms(
        conflicts.map { conflict in
          .init(
            "\(conflict.name, .strong)",
            "yours: \(Self.quoted(conflict.ours)); theirs: \(Self.quoted(conflict.theirs))")
        }),
    ]
  }

  private static func quoted(_ text: String?) -> String {
    text.map { "“\(CleanText.line($0).shortened(to: 300))”" } ?? "taken out"
  }

  private var remarks: [Block] {
    var blocks: [Block] = []
    let chosen = intake.placings.filter { kind(of: $0) != $0.kind }
    if !chosen.isEmpty {
      blocks.append(.paragraph("These stand at the level you chose for them:"))
      blocks.append(.list(chosen.prefix(Self.most).map(choice) + Self.more(chosen.count)))
    }
    let unnamed = intake.placings.filter { $0.named == nil && kind(of: $0) == $0.kind }
    if !unnamed.isEmpty {
      blocks.append(.paragraph("These named no level and stand at the one they read at:"))
      blocks.append(.list(unnamed.prefix(Self.most).map(line) + Self.more(unnamed.count)))
    }
    let doubtful = intake.placings.filter { $0.readsOtherwise && document(of: $0).kind == $0.named }
    if !doubtful.isEmpty {
      blocks.append(.paragraph("These stand at the level they name, and read otherwise:"))
      blocks.append(
        .list(doubtful.prefix(Self.most).map(doubt) + Self.more(doubtful.count)))
    }
    if !intake.renamed.isEmpty {
      blocks.append(.paragraph("Their titles were taken, so they are called:"))
      blocks.append(
        .list(
          intake.renamed.prefix(Self.most).map { from, to in
            intake.differing.contains(to)
              ? "\(to, .strong): \(from) is here already and says something else" : "\(to, .strong)"
          } + Self.more(intake.renamed.count)))
    }
    blocks += owners
    if !intake.noted.isEmpty {
      blocks.append(
        .paragraph(
          "What had no place of its own is in the notes, word for word. Notes stay here and leave in no page: \(notedWords)."
        ))
      blocks.append(
        .list(
          intake.noted.prefix(Self.most).map { document, pieces in
            let count = pieces.count == 1 ? "1 piece" : "\(pieces.count) pieces"
            let first = pieces.prefix(3).map { "“\($0.shortened(to: 40))”" }
            return "\(title(of: document), .strong): \(count), \(first.joined(separator: ", "))"
          } + Self.more(intake.noted.count)))
    }
    blocks += unlooked
    blocks += intake.sameDocuments.prefix(Self.most).map { .paragraph($0) }
    let pictures = intake.passedOver.filter(PictureName.isPicture)
    if let first = pictures.first {
      blocks.append(
        .paragraph(
          "Pictures that no step can show, left where they are: \(pictures.count), such as \(first, .strong)."
        ))
    }
    let others = intake.passedOver.filter { !PictureName.isPicture($0) }
    if let first = others.first {
      blocks.append(
        .paragraph(
          "Files that are nothing that can be read here: \(others.count), such as \(first, .strong)."
        ))
    }
    if !intake.tooDeep.isEmpty {
      blocks.append(
        .paragraph(
          "Folders that stand more than \(FolderFiles.depth) deep, which were not looked into: \(intake.tooDeep.count), such as \(intake.tooDeep[0], .strong). \("import", .command) them by themselves."
        ))
    }
    blocks += troubles
    if intake.lostLinks > 0 {
      blocks.append(
        .paragraph(
          "Links that led to documents which are neither here nor came along: \(intake.lostLinks).")
      )
    }
    return blocks
  }

  /// Files in which something may stand that did not come in, each once for what hindered it.
  private var unlooked: [Block] {
    var rest = intake.unlooked
    var blocks: [Block] = []
    while let trouble = rest.first?.trouble {
      let paths = rest.filter { $0.trouble == trouble }.map(\.path)
      rest.removeAll { $0.trouble == trouble }
      blocks.append(
        .paragraph(
          "Text boxes, comments, headers and footers of \(FirstFew.named(paths)) were not looked into: \(trouble.hindrance)"
        ))
    }
    return blocks
  }

  /// “3 pieces, 24 words”.
  private var notedWords: String {
    let pieces = intake.noted.flatMap(\.pieces)
    let words = pieces.flatMap { $0.split(separator: " ") }.filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
    return (pieces.count == 1 ? "1 piece" : "\(pieces.count) pieces")
      + (words.count == 1 ? ", 1 word" : ", \(words.count) words")
  }

  /// Files that did not come in, and those that were read by a guess.
  private var troubles: [Block] {
    var blocks: [Block] = []
    if !intake.recoded.isEmpty {
      blocks.append(.paragraph("Not written in UTF-8, so look at the accents:"))
      blocks.append(
        .list(
          intake.recoded.prefix(Self.most).map {
            "\($0.path, .strong): read as \($0.encoding.rawValue)"
          } + Self.more(intake.recoded.count)))
    }
    if !intake.unread.isEmpty {
      blocks.append(.paragraph("These could not be read and were passed over:"))
      blocks.append(
        .list(
          intake.unread.prefix(Self.most).map(\.words) + Self.more(intake.unread.count)))
    }
    if !intake.missing.isEmpty {
      blocks.append(
        .paragraph(
          "The export held these, and they are not in the folder any more; what they brought stays here as it is: \(LeftOut.named(intake.missing))."
        ))
    }
    return blocks
  }

  /// Whom the files name as owners, and seats that nobody had.
  private var owners: [Block] {
    /// One line for each name, whatever it is to own.
    func remarks(_ isOwner: Bool) -> [Prose] {
      let owners = intake.owners.filter { ($0.seat != nil) == isOwner }
      let byName = Dictionary(grouping: owners) { $0.seat?.id.text ?? FoldedKey($0.name).text }
      var said: Set<String> = []
      return owners.compactMap { owner in
        let name = owner.seat?.id.text ?? FoldedKey(owner.name).text
        guard said.insert(name).inserted else { return nil }
        return owner.remark(titles: (byName[name] ?? [owner]).map { title(of: $0.document) })
      }
    }
    var blocks: [Block] = []
    for (words, list) in [
      ("Owners that are named by the people in their seats:", remarks(true)),
      ("Owners that are no seats yet, and so stand in the notes:", remarks(false)),
    ] where !list.isEmpty {
      blocks.append(.paragraph("\(words)"))
      blocks.append(.list(list.prefix(Self.most) + Self.more(list.count)))
    }
    if !intake.newSeats.isEmpty {
      blocks.append(
        .paragraph(
          "New on the Accountability Chart, because the documents name them: \(FirstFew.named(intake.newSeats)). \("chart", .command) shows them."
        ))
    }
    return blocks
  }

  private func document(of placing: Placing) -> Document {
    documents[placing.document.id] ?? placing.document
  }

  private func title(of placing: Placing) -> String { document(of: placing).title }

  private func title(of document: DocumentID) -> String {
    documents[document]?.title ?? ""
  }

  private func kind(of placing: Placing) -> Document.Kind { document(of: placing).kind }

  /// Why it reads at its level, which was said before.
  private func line(_ placing: Placing) -> Prose {
    let reason = placing.proposal.reasons.first ?? "there is little to go by"
    return "\(title(of: placing), .strong): \(reason)"
  }

  /// What somebody chose, and what they were offered.
  private func choice(_ placing: Placing) -> Prose {
    let kind = LevelWords.inSentence(kind(of: placing))
    let reason = placing.proposal.reasons.first.map { ": \($0)" } ?? ""
    return
      "\(title(of: placing), .strong): \(kind), where \(LevelWords.withArticle(placing.kind)) was proposed\(reason, .quiet)"
  }

  private func doubt(_ placing: Placing) -> Prose {
    let kind = LevelWords.inSentence(kind(of: placing))
    let reason = placing.proposal.reasons.first.map { ", \($0)" } ?? ""
    return
      "\(title(of: placing), .strong): \(kind), reads as \(placing.proposal.verdict.withArticle)\(reason, .quiet)"
  }

  private static func more(_ count: Int) -> [Prose] {
    count > most ? ["and \(count - most) more"] : []
  }
}
