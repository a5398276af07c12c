import LevelChecker
import ProcessModel

/// Says why: the sum behind a verdict, or what a rule is about.
enum Explanation {
  /// The evidence of the document, then of every line that was read as a task.
  static func blocks(_ report: Report) -> [Block] {
    var blocks: [Block] = [.terms(report.evidence.map(term))]
    for reading in report.steps where reading.isTask {
      blocks += self.blocks(reading)
    }
    return blocks
  }

  static func blocks(_ reading: StepReading) -> [Block] {
    let verdict: Prose =
      reading.isTask ? "\("reads as a task", .caution)" : "\("does not read as a task", .good)"
    return [
      .paragraph("\("\(reading.place)", .strong) “\(reading.text)” \(verdict), because:"),
      .terms(
        reading.evidence.sorted { abs($0.weight) > abs($1.weight) }.prefix(8).map(term)),
    ]
  }

  private static func term(_ evidence: Evidence) -> Block.Term {
    let words = evidence.words.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    let tenths = Int((evidence.weight * 10).rounded())
    let amount = "\(tenths < 0 ? "−" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    let towards = evidence.weight < 0 ? "SOP" : "task"
    return .init(
      "\(amount, .quiet)",
      "\(evidence.name)\(words.isEmpty ? "" : ": \(words)") \("(towards \(towards))", .quiet)")
  }

  static func blocks(_ rule: any Rule) -> [Block] {
    var blocks: [Block] = [
      .paragraph("\(rule.title, .strong) (\(rule.id.text))"), .paragraph("\(rule.why)"),
    ]
    var terms: [Block.Term] = []
    if let bad = rule.examples.first(where: \.isBad) {
      terms.append(.init("\("Not so:", .caution)", "\(bad.plain.onOneLine)"))
    }
    if let good = rule.examples.first(where: { !$0.isBad }) {
      terms.append(.init("\("But so:", .good)", "\(good.plain.onOneLine)"))
    }
    terms.append(.init("\("Source:", .quiet)", "\(rule.source)"))
    blocks.append(.terms(terms))
    return blocks
  }
}
