import ProcessModel

/// The policies that say what is allowed in documents which leave, and that stay behind because nobody
/// named them.
struct Governing {
  /// Their titles, in the order of the workspace.
  private(set) var policies: [String] = []
  /// Those of them that nobody has approved, where only what is approved leaves.
  private var unapproved: [String] = []
  /// The documents that leave under them, each once.
  private var governed: [String] = []

  init() {}

  /// - Parameters:
  ///   - documents: All documents as they stand.
  ///   - leaving: The documents that leave.
  ///   - asked: The documents that were named. One that stays all the same has another reason.
  ///   - mayLeave: Whether a document would leave if it were named.
  init(
    of documents: [Document], leaving: Set<DocumentID>, asked: [DocumentID],
    mayLeave: (DocumentID) -> Bool
  ) {
    let known = leaving.union(asked)
    for policy in documents
    where policy.level == .policy && policy.status != .retired && !known.contains(policy.id) {
      let below = Set(policy.allLinks)
      let titles = documents.filter { below.contains($0.id) && leaving.contains($0.id) }
        .map(\.title)
      guard !titles.isEmpty else { continue }
      policies.append(policy.title)
      if !mayLeave(policy.id) { unapproved.append(policy.title) }
      governed += titles.filter { !governed.contains($0) }
    }
  }

  /// That they stay, and the command that takes them along.
  ///
  /// - Parameters:
  ///   - format: The word of the format.
  ///   - asked: The titles that were named.
  ///   - rest: What stood behind them: ` with history to FILE`.
  func blocks(format: String, asked: [String], rest: String) -> [Block] {
    guard !policies.isEmpty else { return [] }
    let titles = (asked + policies).asTyped
    let command = "export \(format) \(titles)\(rest)"
    let what: Prose =
      policies.count == 1
      ? "the policy \(policies[0])" : "\(policies.count) policies, \(FirstFew.named(policies))"
    let verb = policies.count == 1 ? "governs" : "govern"
    let them = policies.count == 1 ? "it" : "them"
    let first: Prose =
      unapproved.isEmpty
      ? ""
      : "\("approve \(unapproved.asTyped) by NAME", .command) first, since nobody has yet; then "
    return [
      .paragraph(
        "Left out, because only what was named leaves: \(what), which \(verb) \(FirstFew.named(governed)). \(first)\(command, .command) takes \(them) along."
      )
    ]
  }
}

extension [String] {
  /// Titles as a command takes several, those with a comma of their own in quotes.
  var asTyped: String {
    map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ", ")
  }
}
