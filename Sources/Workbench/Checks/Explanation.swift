import LevelChecker
import ProcessModel

/// Says why: the sum behind a verdict, or what a rule is about.
enum Explanation {
  /// The evidence of the document, then of every line that was read as a task.
  static func blocks(_ report: Report) -> [Block] {
    let sum = report.evidence.reduce(0) { $0 + $1.weight }
    var blocks: [Block] = [.terms(report.evidence.map(term) + [total(sum, report.score)])]
    for reading in report.steps where reading.isTask {
      blocks += self.blocks(reading)
    }
    return blocks
  }

  static func blocks(_ reading: StepReading) -> [Block] {
    let verdict: Prose =
      reading.isTask ? "\("reads as a task", .caution)" : "\("does not read as a task", .good)"
    let strongest = reading.evidence.sorted { abs($0.weight) > abs($1.weight) }
    let shown = strongest.prefix(8)
    let sum = strongest.reduce(0) { $0 + $1.weight }
    let rest = strongest.dropFirst(8).reduce(0) { $0 + $1.weight }
    let others =
      strongest.count > shown.count
      ? [term(Evidence(name: "\(strongest.count - shown.count) smaller reasons", weight: rest))]
      : []
    return [
      .paragraph("\("\(reading.place)", .strong) “\(reading.text)” \(verdict), because:"),
      .terms(shown.map(term) + others + [total(sum, reading.score)]),
    ]
  }

  private static func term(_ evidence: Evidence) -> Block.Term {
    let words = evidence.words.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    let towards = evidence.weight < 0 ? "SOP" : "task"
    return .init(
      "\(amount(evidence.weight), .quiet)",
      "\(EvidenceWording.words(for: evidence.name))\(words.isEmpty ? "" : ": \(words)") \("(towards \(towards))", .quiet)"
    )
  }

  /// The sum, and the score it makes: nothing is hidden between the two.
  private static func total(_ sum: Double, _ score: Double) -> Block.Term {
    let percent = Int((score * 100).rounded())
    return .init(
      "\("\(amount(sum))", .strong)",
      "together: \(sum > 0 ? "a task" : "not a task") \("(\(percent) of 100 towards task)", .quiet)"
    )
  }

  private static func amount(_ weight: Double) -> String {
    let tenths = Int((weight * 10).rounded())
    return "\(tenths < 0 ? "−" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  static func blocks(_ rule: any Explained, own: [String: Double]) -> [Block] {
    var blocks: [Block] = [
      .paragraph("\(rule.title, .strong) (\(rule.id.text))"), .paragraph("\(rule.why)"),
    ]
    var terms: [Block.Term] = []
    if let bad = rule.badExample {
      terms.append(.init("\("Not so:", .caution)", "\(bad.onOneLine)"))
    }
    if let good = rule.goodExample {
      terms.append(.init("\("But so:", .good)", "\(good.onOneLine)"))
    }
    for limit in rule.limits {
      let most = own[limit.key].map { Int(clamping: $0) } ?? limit.usual
      terms.append(
        .init(
          "\("Limit:", .quiet)",
          "\(most == 0 ? "no" : "up to \(most)") \(limit.counts) without a word; \("company limit \(limit.words) …", .command) changes it \("(\(limit.source))", .quiet)"
        ))
    }
    terms.append(.init("\("Source:", .quiet)", "\(rule.source)"))
    blocks.append(.terms(terms))
    return blocks
  }
}
