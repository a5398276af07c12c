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

  /// Documents that are named one by one; more of them only count.
  static let most = 12

  /// The documents that are named one by one.
  var shown: [DocumentID] { outcome.arrivals.prefix(Self.most).map(\.id) }

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

  /// What else there is to say of them.
  private var remarks: [Block] {
    var blocks = levels + titles + owners + notes + unlooked
    blocks += intake.sameDocuments.prefix(Self.most).map { .paragraph($0) }
    blocks += passedOver + troubles
    if intake.lostLinks > 0 {
      blocks.append(
        .paragraph(
          "Links that led to documents which are neither here nor came along: \(intake.lostLinks).")
      )
    }
    return blocks
  }

  /// Titles that were taken here already.
  private var titles: [Block] {
    var blocks: [Block] = []
    if !intake.renamed.isEmpty {
      blocks.append(.paragraph("Their titles were taken, so they are called:"))
      blocks.append(
        .list(
          intake.renamed.prefix(Self.most).map { from, to in
            intake.differing.contains(to)
              ? "\(to, .strong): \(from) is here already and says something else" : "\(to, .strong)"
          } + Self.more(intake.renamed.count)))
    }
    return blocks
  }

  func document(of placing: Placing) -> Document {
    documents[placing.document.id] ?? placing.document
  }

  func title(of placing: Placing) -> String { document(of: placing).title }

  func title(of document: DocumentID) -> String { documents[document]?.title ?? "" }

  func kind(of placing: Placing) -> Document.Kind { document(of: placing).kind }

  static func more(_ count: Int) -> [Prose] {
    count > most ? ["and \(count - most) more"] : []
  }
}
