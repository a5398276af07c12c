import ProcessModel
import Testing

@testable import LevelChecker

/// A line is judged with the lines around it and the document as a whole.
@Suite struct AroundTests {
  private func scores(_ lines: [String]) -> [Double] {
    let document = Document(
      id: DocumentID("document"), level: .sop, title: "",
      steps: lines.enumerated().map { Step(id: StepID("\($0)"), text: $1) })
    return LevelChecker().report(on: document, in: .none).steps.map(\.score)
  }

  private static let tasks = ["Click New", "Type the name", "Press Save", "Close the window"]
  private static let stages = [
    "Qualify the lead", "Agree the scope", "The Sales Lead signs", "Hand over to operations",
  ]

  @Test func aLineAmongTasksIsMoreLikelyOne() {
    let line = "Choose the customer"
    let amongTasks = scores(Self.tasks + [line])
    let amongStages = scores(Self.stages + [line])
    #expect(amongTasks.last ?? 0 > amongStages.last ?? 1)
  }

  @Test func oneTaskInAProcessLeavesItAnSOPAndTwoMakeItAMix() {
    func verdict(_ lines: [String]) -> Verdict {
      let document = Document(
        id: DocumentID("document"), level: .sop, title: "",
        steps: lines.enumerated().map { Step(id: StepID("\($0)"), text: $1) })
      return LevelChecker().verdict(on: document)
    }
    let click = "Click New client in the CRM and press Save"
    #expect(verdict(Self.stages) == .sop)
    #expect(verdict(Self.stages + Self.stages + [click]) == .sop)
    #expect(verdict(Self.stages + Self.stages + [click, click]) == .mixed)
    #expect(verdict(Self.tasks) == .task)
    #expect(verdict(Self.stages.prefix(3) + [click, click]) == .mixed)
  }

  @Test func aDocumentWithoutStepsIsNoTask() {
    #expect(Judgement(of: []).score == 0)
    #expect(Judgement(of: []).verdict == .sop)
  }
}
