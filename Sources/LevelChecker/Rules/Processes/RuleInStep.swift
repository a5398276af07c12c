import Foundation
import ProcessModel

/// A step states a rule with its limit, which holds in more places than here.
struct RuleInStep: Rule {
  let id: RuleID = "rule-in-step"
  let kinds: Set<Document.Kind> = [.coreProcess, .other(.process), .other(.sop)]
  let severity = Severity.note
  let title = "A step states a rule"
  let why =
    "A rule with its limit holds for everybody and changes for its own reasons: as a policy it stands "
    + "in one place, and every process it governs is linked to it."
  let source =
    "L. González, Process, procedure, policy and SOP: a policy is the rule and its boundary"
  let examples: [Example] = [
    .bad("Decide\n- Refunds «must» be paid «within 3 business days»"),
    .bad("Discounts of «more than 10 percent» «must» be approved by the owner"),
    .good("Pay\n- Finance pays the refund within 3 business days"),
    .good("The director must agree to at least one rehearsal"),
    .good("Everybody involved must agree before the work starts"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    reading.lines(showing: .rule).compactMap { number, line in
      guard !line.isTask, let rule = reading.statedRule(in: number),
        !reading.surroundings.isGoverned(rule.limit)
      else { return nil }
      let words = [rule.word, rule.limit]
      return finding(
        "Step \(line.place) states a rule: \(words.quoted). As a policy it can govern every process.",
        at: line.place, words: words, remedy: "lift \(line.place)")
    }
  }
}

extension Reading {
  /// The word that makes a line a rule, and the limit it sets: “must”, “within 3 business days”.
  func statedRule(in number: Int) -> (word: String, limit: String)? {
    let line = lines[number]
    guard let rule = sightings(of: .rule, in: number).first, !isQuoted(rule) else { return nil }
    for limit in sightings(of: .limit, in: number) where !isQuoted(limit) {
      let next = limit.tokens.upperBound + 1
      guard next < line.tokens.upperBound else { continue }
      let amount = tokens[next].kind == .symbol ? next + 1 : next
      guard amount < line.tokens.upperBound,
        tokens[amount].kind == .number || entry(amount).classes.contains(.number)
      else { continue }
      let span = sightings(of: .span, in: number).first { $0.tokens.lowerBound == amount + 1 }
      guard let last = span?.tokens.upperBound ?? share(amount, in: line) else { continue }
      return (words(of: rule), words(of: limit.tokens.lowerBound...last))
    }
    return nil
  }
}

extension Reading {
  /// Where an amount of money or a percentage ends: “$500”, “10 %”, “10 percent”; nil for a mere count.
  private func share(_ amount: Int, in line: Line) -> Int? {
    let next = amount + 1
    if next < line.tokens.upperBound {
      let word = words(of: next).lowercased()
      if ["%", "percent", "dollars", "euros", "pounds", "€"].contains(word) { return next }
    }
    let before = amount - 1
    return tokens[before].kind == .symbol && before >= line.tokens.lowerBound ? amount : nil
  }
}

extension Surroundings {
  /// Whether a policy above the document sets this limit already.
  func isGoverned(_ limit: String) -> Bool {
    policies.contains { policy in
      policy.range(of: limit, options: [.caseInsensitive, .diacriticInsensitive]) != nil
    }
  }
}
