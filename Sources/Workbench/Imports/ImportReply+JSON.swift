import Exchange
import ProcessModel

/// What came in, for programs.
extension ImportReply {
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
}
