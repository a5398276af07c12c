import ProcessModel

/// Where a document that names no level would belong, with the two strongest reasons.
package struct Proposal: Sendable, Equatable {
  package var kind: Document.Kind
  package var verdict: Verdict
  /// From 0 (SOP) to 1 (task).
  package var score: Double
  /// In words of the room, with the words of the document they rest on.
  package var reasons: [String]
}

extension LevelChecker {
  /// A task is a work instruction, a text of rules a policy, everything else an SOP: nothing becomes a
  /// Core Process by itself.
  package func proposal(for document: Document) -> Proposal {
    let reading = reading(of: document, in: .none)
    let isPolicy = reading.readsAsPolicy
    let kind: Level = reading.verdict == .task ? .workInstruction : isPolicy ? .policy : .sop
    return Proposal(
      kind: .other(kind), verdict: reading.verdict, score: reading.score,
      reasons: isPolicy && kind == .policy ? reading.policyReasons : reading.strongestReasons)
  }
}

extension Reading {
  /// From which share of its lines on rules make a text a policy.
  private static let mostlyRules = 0.5
  /// Fewer lines are a remark.
  private static let fewestRules = 2

  /// Whether rules dominate and nothing is told in order: “must”, “shall”, “may not”, and no task.
  var readsAsPolicy: Bool {
    let ruled = Set(sightings(of: .rule).filter { !isQuoted($0) }.map(\.line))
    return ruled.count >= Self.fewestRules && !lines.contains(where: \.isTask)
      && Double(ruled.count) >= Self.mostlyRules * Double(lines.count)
  }

  fileprivate var policyReasons: [String] {
    let rules = sightings(of: .rule)
    return [
      "states rules: \(words(of: rules, limit: 3).quoted)", "tells nobody what to do next",
    ]
  }

  /// The evidence of all lines, added up by its kind: the two kinds that moved the verdict most, or, of
  /// a mix, one for each side.
  var strongestReasons: [String] {
    var sums: [String: (weight: Double, words: [String])] = [:]
    for line in lines {
      for evidence in evidence(for: line) where !evidence.words.isEmpty {
        sums[evidence.name, default: (0, [])].weight += evidence.weight
        sums[evidence.name]?.words += evidence.words
      }
    }
    let sorted = sums.sorted { left, right in
      abs(left.value.weight) != abs(right.value.weight)
        ? abs(left.value.weight) > abs(right.value.weight) : left.key < right.key
    }
    let forTask = sorted.filter { $0.value.weight > 0 }
    let forSOP = sorted.filter { $0.value.weight < 0 }
    let chosen =
      switch verdict {
      case .task: Array(forTask.prefix(2))
      case .sop: Array(forSOP.prefix(2))
      case .mixed: Array(forTask.prefix(1) + forSOP.prefix(1))
      }
    return chosen.map { name, sum in
      "\(EvidenceWording.words(for: name)): \(sum.words.unique(limit: 2).quoted)"
    }
  }
}
