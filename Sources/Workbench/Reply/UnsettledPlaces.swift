import ProcessModel

/// How many places both sides changed and nobody has decided about, as it is said everywhere.
struct UnsettledPlaces {
  var count: Int

  init(count: Int) {
    self.count = count
  }

  /// Those of one document.
  init(of document: DocumentID, in session: Session) throws {
    count = try session.openLedger().read {
      try $0.conflicts(about: .document(document))?.count ?? 0
    }
  }

  /// `1 place`, `3 places`.
  var counted: String { count == 1 ? "1 place" : "\(count) places" }

  /// That they wait, and the command that decides; nothing where none do.
  func blocks(decidedBy command: String) -> [Block] {
    guard count > 0 else { return [] }
    return [
      .paragraph(
        "\("Changed on both sides:", .caution) \(counted). \("\(command)", .command) decides.")
    ]
  }
}
