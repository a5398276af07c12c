import Exchange

/// What a person may ask to leave besides what usually does: `with drafts`, `with history`.
enum ExportExtra: String, CaseIterable {
  case drafts
  case history

  /// - Throws: `Refusal` where the word means nothing, or nothing in this format.
  init?(_ word: String?, for format: any ExportFormat.Type) throws(Refusal) {
    guard let word else { return nil }
    guard let extra = Self(rawValue: word.lowercased()) else {
      throw Refusal(
        "“with \(word)” is not understood.",
        next: "Type \("with drafts", .command) or \("with history", .command).")
    }
    guard extra != .history || format.tellsHistory else {
      throw Refusal(
        "\(format.name, .strong) cannot tell what documents went through.",
        next: "\("export json with history", .command) does.")
    }
    self = extra
  }
}
