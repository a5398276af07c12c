import ProcessModel

/// What both sides changed.
extension ImportReply {
  /// Whether both sides changed the same somewhere.
  var hasConflicts: Bool {
    !outcome.conflicts.isEmpty || outcome.arrivals.contains { !$0.conflicts.isEmpty }
  }

  var conflicts: [Block] {
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
}
