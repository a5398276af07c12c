import ProcessModel
import Testing

@testable import LevelChecker

/// One example of one rule about a workspace.
struct WorkspaceRuleCase: CustomTestStringConvertible, Sendable {
  let rule: any WorkspaceRule
  let example: WorkspaceExample

  var testDescription: String { "\(rule.id): \(example.sketch)" }

  static let all = Rules.workspace.flatMap { rule in
    rule.examples.map { WorkspaceRuleCase(rule: rule, example: $0) }
  }
}

@Suite struct WorkspaceRuleTests {
  @Test("Every workspace rule's examples behave as marked", arguments: WorkspaceRuleCase.all)
  func findsWhatIsMarked(_ test: WorkspaceRuleCase) {
    let found = LevelChecker().findings(inWorkspace: test.example.summary)
      .filter { $0.finding.rule == test.rule.id }
    #expect(found.isEmpty != test.example.isBad, "\(found)")
    #expect(found.allSatisfy { $0.finding.severity <= test.rule.severity })
    #expect(found.allSatisfy { !$0.finding.remedy.isEmpty && $0.finding.summary.count < 200 })
  }

  @Test("Every rule has a name, a reason, a source and both examples", arguments: Rules.ids)
  func explainsItself(_ id: RuleID) throws {
    let rule = try #require(Rules.explained(id))
    #expect(Rules.ids.count { $0 == id } == 1)
    #expect(!rule.title.isEmpty && rule.why.hasSuffix(".") && !rule.source.isEmpty)
    #expect(rule.badExample != nil && rule.goodExample != nil)
  }

  @Test func copiesWithoutEndAreOneLine() {
    let sketch = (1...300).map {
      "# Process \($0)\nThe customer receives a written offer\nStage \($0) of this one only here"
    }.joined(separator: "\n")
    let found = LevelChecker().findings(inWorkspace: WorkspaceExample.bad(sketch).summary)
    #expect(
      found.filter { $0.finding.rule == "repeated-across" }.map(\.finding.summary) == [
        "A line of “Process 1” (from step 1) stands in “Process 2”, and in 298 more as well."
      ])
  }

  @Test func namesMeanTheSameWhateverTheirForm() {
    #expect(ProcessName("Client onboarding") == ProcessName("The Customer-Onboarding Process"))
    #expect(ProcessName("Deliveries") == ProcessName("delivery"))
    #expect(ProcessName("Order to Cash") != ProcessName("Quote to Cash"))
  }
}
