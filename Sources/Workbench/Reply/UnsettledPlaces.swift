import ProcessModel

/// How many places both sides changed and nobody has decided about, as it is said everywhere.
struct UnsettledPlaces {
  var count: Int

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
