import Foundation
import LevelChecker
import ProcessModel
import Testing

@testable import Workbench

/// A finding that was waived stays waived until the text changes, whatever rule it is of.
@Suite struct WaivedTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: any Rule
    let example: Example
    var testDescription: String { "\(rule.id): \(example.sketch)" }

    func findings(_ document: Document) -> [Finding] {
      LevelChecker().report(on: document, in: example.surroundings)
        .withoutWaived(of: document).report.findings.filter { $0.rule == rule.id }
    }
  }

  private static let cases = Rules.all.flatMap { rule in
    rule.examples.filter(\.isBad).map { Case(rule: rule, example: $0) }
  }

  @Test(arguments: cases)
  func aWaivedFindingIsNotShown(_ test: Case) {
    var document = test.example.document
    let found = test.findings(document)
    #expect(!found.isEmpty)
    document.waivers = found.map {
      Waiver(
        rule: $0.rule.text, text: document.subject(of: $0), reason: "The auditor asks for it",
        by: "Ana", at: Date(timeIntervalSince1970: 0))
    }
    #expect(test.findings(document) == [])
    // What is about a line comes back when the line says something else.
    guard let place = found.first?.place, let line = document.line(at: place),
      let text = document.text(of: line)
    else { return }
    for index in document.steps.indices where document.steps[index].text == text {
      document.steps[index].text = text + " today"
    }
    for finding in LevelChecker().report(on: document, in: test.example.surroundings).findings
    where finding.rule == test.rule.id && finding.place == place {
      let isAboutTheStep = document.text(of: line) != text
      #expect((document.waiver(of: finding) == nil) == isAboutTheStep)
    }
  }
}
