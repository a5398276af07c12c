import ProcessModel
import Testing

@testable import LevelChecker

/// One example of one rule, named so that a failure points at it.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: any Rule
  let example: Example

  var testDescription: String { "\(rule.id): \(example.sketch)" }

  static let all = Rules.all.flatMap { rule in
    rule.examples.map { RuleCase(rule: rule, example: $0) }
  }
}

@Suite struct RuleExampleTests {
  @Test("Every rule's examples behave as marked", arguments: RuleCase.all)
  func findsExactlyWhatIsMarked(_ test: RuleCase) {
    let report = LevelChecker().report(on: test.example.document, in: .none)
    let found = report.findings.filter { $0.rule == test.rule.id }
    #expect(found.isEmpty != test.example.isBad, "\(found)")
    guard !test.example.marked.isEmpty else { return }
    #expect(Set(found.flatMap(\.words)) == Set(test.example.marked))
  }

  @Test("Every rule can be looked up and explains itself", arguments: Rules.all.map(\.id))
  func explainsItself(_ id: RuleID) throws {
    let rule = try #require(Rules.rule(id))
    #expect(Rules.all.count { $0.id == id } == 1)
    #expect(!rule.title.isEmpty && !rule.why.isEmpty && !rule.source.isEmpty)
    #expect(rule.examples.contains { !$0.isBad })
  }
}
