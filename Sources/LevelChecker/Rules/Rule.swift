import ProcessModel

/// One thing the level-checker looks for in a document, with its reason, source and examples.
package protocol Rule: Explained {
  /// The kinds of document it looks at.
  var kinds: Set<Document.Kind> { get }
  /// Texts that show it at work; the tests run them.
  var examples: [Example] { get }
  /// Whether what it finds depends on all lines together, such as their number.
  var looksAtTheWhole: Bool { get }
  /// Whether it asks for what is not there yet, rather than finding fault with what is.
  var asksForMore: Bool { get }

  func findings(in reading: Reading) -> [Finding]
}

extension Set<Document.Kind> {
  /// Documents that stand above the single task.
  static let processes: Set = [.coreProcess, .other(.sop), .other(.process)]
  static let instructions: Set = [.other(.workInstruction)]
  static let everything = Set(LevelProfile.all.map(\.kind))
}

extension Rule {
  package var looksAtTheWhole: Bool { false }
  package var asksForMore: Bool { false }
  package var badExample: String? { examples.first(where: \.isBad)?.plain }
  package var goodExample: String? { examples.first { !$0.isBad }?.plain }

  /// A finding of this rule; the severity is the rule's own unless another is given.
  func finding(
    _ summary: String, severity: Severity? = nil, at place: Address? = nil,
    through last: Address? = nil, words: [String] = [], remedy: String, isLevel: Bool = false
  ) -> Finding {
    var finding = Finding(
      rule: id, severity: severity ?? self.severity, place: place,
      lastPlace: last == place ? nil : last, words: words, summary: summary, why: why,
      remedy: remedy, isLevelFinding: isLevel)
    finding.asksForMore = asksForMore
    return finding
  }
}
