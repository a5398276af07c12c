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

  /// What the rule finds in the example, or in a document made of it.
  func found(in document: Document? = nil) -> [Finding] {
    LevelChecker().report(on: document ?? example.document, in: example.surroundings)
      .findings.filter { $0.rule == rule.id }
  }
}

@Suite struct RuleExampleTests {
  @Test("Every rule's examples behave as marked", arguments: RuleCase.all)
  func findsExactlyWhatIsMarked(_ test: RuleCase) {
    let found = test.found()
    #expect(found.isEmpty != test.example.isBad, "\(found)")
    guard !test.example.marked.isEmpty else { return }
    #expect(Set(found.flatMap(\.words)) == Set(test.example.marked))
  }

  @Test("Lines around an example change nothing", arguments: RuleCase.all)
  func findsTheSameInALongerDocument(_ test: RuleCase) {
    let places = test.found().compactMap(\.place)
    // What concerns the document as a whole depends on all of its lines.
    guard !test.example.isBad || !places.isEmpty else { return }
    guard !test.rule.looksAtTheWhole else { return }
    var document = test.example.document
    let around = ["Planning", "Agreement on price", "Delivery"].enumerated().map { index, text in
      Step(id: StepID("around\(index)"), text: text)
    }
    document.steps = [around[0]] + document.steps + around.dropFirst()
    let found = test.found(in: document).filter { ($0.place?.step ?? 0) != 0 }
    #expect(found.compactMap(\.place).map(\.step) == places.map { $0.step + 1 })
    #expect(found.flatMap(\.words) == test.found().flatMap(\.words))
  }

  @Test("An emoji before the words moves no quotation", arguments: RuleCase.all)
  func quotesTheSameBehindAnEmoji(_ test: RuleCase) {
    var document = test.example.document
    for index in document.steps.indices {
      document.steps[index].text = "🙂 " + document.steps[index].text
      for detail in document.steps[index].details.indices {
        document.steps[index].details[detail].text =
          "👩‍🔧 " + document.steps[index].details[detail].text
      }
    }
    let words = test.found(in: document).flatMap(\.words).map {
      $0.drop { !$0.isLetter && !$0.isNumber }
    }
    #expect(words.map(String.init) == test.found().flatMap(\.words))
  }

  @Test("Every rule can be looked up and explains itself", arguments: Rules.all.map(\.id))
  func explainsItself(_ id: RuleID) throws {
    let rule = try #require(Rules.rule(id))
    #expect(Rules.all.count { $0.id == id } == 1)
    #expect(!rule.title.isEmpty && rule.why.hasSuffix(".") && !rule.source.isEmpty)
    #expect(Set(rule.examples.map(\.isBad)) == [true, false])
  }

  @Test("Every finding of an example proposes a command", arguments: RuleCase.all)
  func proposesSomething(_ test: RuleCase) {
    for finding in test.found() {
      #expect(!finding.remedy.isEmpty)
      #expect(finding.severity <= test.rule.severity, "no graver than the rule says of itself")
      #expect(finding.summary.count < 160, "one line: \(finding.summary)")
    }
  }
}
