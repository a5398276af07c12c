import ProcessModel

/// What leaves with places that both sides changed and nobody has decided about: these leave as they
/// stand here, and theirs stays.
struct StillUnsettled {
  /// The documents with how many of their places wait, in the order of their titles.
  private(set) var documents: [(title: String, places: UnsettledPlaces)] = []

  init() {}

  /// - Parameter leaving: The documents that leave as they stand here.
  init(in leaving: [Document], _ session: Session) throws {
    let open = try session.openLedger().read { try $0.conflicts() }
    let counts = Dictionary(
      open.map { ($0.id, $0.count) }, uniquingKeysWith: { first, _ in first })
    documents = leaving.compactMap { document in
      counts[.document(document.id)].map { (document.title, UnsettledPlaces(count: $0)) }
    }.filter { $0.places.count > 0 }
      .sorted { FoldedKey($0.title).text < FoldedKey($1.title).text }
  }

  var blocks: [Block] {
    guard let first = documents.first else { return [] }
    let isOne = first.places.count == 1 && documents.count == 1
    let named = FirstFew.named(documents.map { "\($0.places.counted) in \($0.title)" })
    let command = documents.count == 1 ? "settle \(first.title)" : "settle"
    return [
      .paragraph(
        "\("Not settled yet:", .caution) \(named). \(isOne ? "It leaves" : "They leave") as yours; \(command, .command) decides."
      )
    ]
  }
}
