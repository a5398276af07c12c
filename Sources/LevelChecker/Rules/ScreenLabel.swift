import ProcessModel

/// A line names what can be seen on a screen: a label, a menu path, an address, a file.
struct ScreenLabel: Rule {
  let id: RuleID = "screen-label"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.error
  let title = "A line names a label, a menu path, an address or a file"
  let why =
    "Names on screens and paths go out of date first, and nobody looks for them in a process: they "
    + "belong in the work instruction."
  let source = "L. González, Process, procedure, policy and SOP"
  let examples: [Example] = [
    .bad("The owner's approval is recorded under «Settings > Billing > Approvals»"),
    .good("The owner approves the discount"),
    .good("The customer called it “the best service in town”"),
  ]

  /// Whether a path or an address is meant as one: not the name of a firm, such as Amazon.com, and not
  /// the name of another document.
  private static func isPointedAt(_ words: String) -> Bool {
    words.contains("/") || words.contains("@") || words.contains("\\") || words.contains(">")
      || words.contains("→") || words.hasPrefix("www")
  }

  func findings(in reading: Reading) -> [Finding] {
    let lines = reading.lines.filter { !$0.isTask || !reading.tellsScreen($0) }
    let found = lines.compactMap { line -> (line: Line, words: [String])? in
      let words = reading.telling(line) { feature in
        line.isTask ? feature.isLabel : feature.isUnmistakableLabel
      }
      .filter { $0.contains(where: \.isLetter) && (line.isTask || Self.isPointedAt($0)) }
      return words.isEmpty ? nil : (line, words)
    }
    let rungs = Rungs(.init(1, 3, 6), named: "labels", in: reading)
    guard let severity = rungs.severity(of: found.reduce(0) { $0 + $1.words.count }) else {
      return []
    }
    return found.map { line, words in
      let isSpeech = words.contains { $0.split(separator: " ").count > 4 && !$0.contains(">") }
      return finding(
        isSpeech
          ? "Step \(line.place) prescribes the very words: \(words.quoted)."
          : "Step \(line.place) names what only the doer sees: \(words.quoted).",
        severity: line.isTask ? severity : .note, at: line.place, words: words,
        remedy: line.isTask ? "extract \(line.place)" : "edit \(line.place)", isLevel: true)
    }
  }
}
