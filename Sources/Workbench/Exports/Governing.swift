import ProcessModel

/// The policies that say what is allowed in documents which leave, and that stay behind because nobody
/// named them.
struct Governing {
  /// Their titles, in the order of the workspace.
  private(set) var policies: [String] = []
  /// The documents that leave under them, each once.
  private var governed: [String] = []

  init() {}

  /// - Parameters:
  ///   - documents: All documents as they stand.
  ///   - leaving: The documents that leave.
  init(of documents: [Document], leaving: Set<DocumentID>) {
    for policy in documents
    where policy.level == .policy && policy.status != .retired && !leaving.contains(policy.id) {
      let below = Set(policy.allLinks)
      let titles = documents.filter { below.contains($0.id) && leaving.contains($0.id) }
        .map(\.title)
      guard !titles.isEmpty else { continue }
      policies.append(policy.title)
      governed += titles.filter { !governed.contains($0) }
    }
  }

  /// That they stay, and the command that takes them along.
  ///
  /// - Parameters:
  ///   - format: The word of the format.
  ///   - asked: The titles that were named.
  func blocks(format: String, asked: [String]) -> [Block] {
    guard !policies.isEmpty else { return [] }
    let all = (asked + policies).map { $0.contains(",") ? "\"\($0)\"" : $0 }
    let command = "export \(format) \(all.joined(separator: ", "))"
    let what =
      policies.count == 1
      ? "the policy \(policies[0])" : "\(policies.count) policies, \(LeftOut.named(policies))"
    let verb = policies.count == 1 ? "governs" : "govern"
    return [
      .paragraph(
        "Left out, because only what was named leaves: \(what), which \(verb) \(LeftOut.named(governed)). \(command, .command) takes \(policies.count == 1 ? "it" : "them") along."
      )
    ]
  }
}
