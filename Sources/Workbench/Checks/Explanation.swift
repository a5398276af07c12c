import LevelChecker
import ProcessModel

/// Says why: the sum behind a verdict, or what a rule is about.
enum Explanation {
  /// The evidence of the document, then of every line that was read as a task.
  static func blocks(_ report: Report) -> [Block] {
    let sum = report.evidence.reduce(0) { $0 + $1.weight }
    let together = total(sum, report.score, isTask: report.verdict == .task)
    var blocks: [Block] = [.terms(report.evidence.map(term) + [together])]
    for reading in report.steps where reading.isTask {
      blocks += self.blocks(reading)
    }
    return blocks
  }

  static func blocks(_ reading: StepReading) -> [Block] {
    let verdict: Prose =
      reading.isTask ? "\("reads as a task", .caution)" : "\("does not read as a task", .good)"
    let strongest = reading.evidence.sorted { abs($0.weight) > abs($1.weight) }
    // What the line's own words say comes first: that is what its writer can change.
    let worded = strongest.filter { !$0.words.isEmpty }
    let shown = worded.prefix(mostReasons)
    let sum = strongest.reduce(0) { $0 + $1.weight }
    let left = worded.dropFirst(mostReasons)
    let others =
      left.isEmpty
      ? []
      : [
        term(
          Evidence(
            name: "\(left.count) smaller \(left.count == 1 ? "reason" : "reasons")",
            weight: left.reduce(0) { $0 + $1.weight }))
      ]
    let around = strongest.filter(\.words.isEmpty).map(term)
    return [
      .paragraph("\("\(reading.place)", .strong) “\(reading.text)” \(verdict), because:"),
      .terms(
        shown.map(term) + others + around + [total(sum, reading.score, isTask: reading.isTask)]),
    ]
  }

  /// How many reasons in a line's own words are told one by one.
  private static let mostReasons = 6

  private static func term(_ evidence: Evidence) -> Block.Term {
    let words = evidence.words.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    let towards = evidence.weight < 0 ? "SOP" : "task"
    return .init(
      "\(amount(evidence.weight), .quiet)",
      "\(EvidenceWording.words(for: evidence.name))\(words.isEmpty ? "" : ": \(words)") \("(towards \(towards))", .quiet)"
    )
  }

  /// The sum, and the score it makes: nothing is hidden between the two.
  private static func total(_ sum: Double, _ score: Double, isTask: Bool) -> Block.Term {
    let percent = Int((score * 100).rounded())
    let verdict =
      isTask == (sum > 0)
      ? (isTask ? "a task" : "not a task")
      : (isTask ? "a close call, taken as a task" : "a close call, left as it is")
    return .init(
      "\("\(amount(sum))", .strong)",
      "together: \(verdict) \("(\(percent) of 100 towards task)", .quiet)"
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
