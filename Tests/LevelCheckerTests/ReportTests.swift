import ProcessModel
import Testing

@testable import LevelChecker

@Suite struct ReportTests {
  private func document(_ sketch: String, _ kind: Document.Kind = .coreProcess) -> Document {
    Example.bad(sketch, kind).document
  }

  private let clicks = """
    # Refunds
    Open the billing system
    Click Refunds, then New
    Type the order number in the Reference field
    Select the reason from the dropdown
    Press Save
    """

  private let stages = """
    # Refunds
    Receive
    - Customer service confirms the request and the reason with the customer
    Decide
    - The Finance Manager approves refunds above the limit within three business days
    Settle
    - Finance refunds the customer and informs customer service
    """

  @Test func callsAScreenInstructionATask() {
    let report = LevelChecker().report(on: document(clicks), in: .none)
    #expect(report.verdict == .task)
    #expect(report.score > 0.5)
    #expect(
      report.sentence
        == "Reads as a task: all 5 steps tell someone what to click or type. It is a work instruction; a short SOP above it says the rest."
    )
    #expect(report.findings.map(\.rule) == ["reads-as-task"])
    #expect(report.findings.map(\.severity) == [.error])
    #expect(report.findings.map(\.remedy) == ["put under …"])
  }

  @Test func leavesAProcessAlone() {
    let report = LevelChecker().report(on: document(stages), in: .none)
    #expect(report.verdict == .sop)
    #expect(report.score < 0.5)
    #expect(report.findings.filter(\.isLevelFinding) == [])
  }

  @Test func findsNoFaultWithATaskInAnInstruction() {
    let report = LevelChecker().report(
      on: document(clicks, .other(.workInstruction)), in: .none)
    #expect(report.verdict == .task)
    #expect(report.findings.filter(\.isLevelFinding) == [])
  }

  @Test func addsUpItsEvidence() {
    let report = LevelChecker().report(on: document(clicks), in: .none)
    for step in report.steps {
      let sum = step.evidence.reduce(0) { $0 + $1.weight }
      #expect(abs(logistic(sum) - step.score) < 1e-4)
    }
  }

  @Test func saysNothingOfStepsInAnEmptyDocument() {
    let report = LevelChecker().report(on: document("# Refunds"), in: .none)
    #expect(report.sentence == "There are no steps to read yet.")
    #expect(report.steps == [])
    #expect(report.verdict == .sop)
  }

  @Test func keepsSilentAboutTheWorkspaceOutsideOne() {
    let instruction = document("Click Save", .other(.workInstruction))
    let alone = LevelChecker().report(on: instruction, in: .none)
    let orphan = LevelChecker().report(
      on: instruction,
      in: Surroundings(owner: nil, seats: [], people: [], linkedFrom: [], linked: [:]))
    #expect(!alone.findings.contains { $0.rule == "orphan-instruction" })
    #expect(orphan.findings.contains { $0.rule == "orphan-instruction" })
  }

  @Test(
    arguments: zip(
      ["Send the claim in Dentrix", "How to take a bitewing X-ray"], ["edit 2", "extract 2"]))
  func offersToExtractWhatTheInstructionHereDoesNotTell(_ title: String, _ remedy: String) {
    var process = document("Agree the plan\nClick Ledger, send the claim and press F9\nFollow up")
    process.steps[1].links = [DocumentID("below")]
    let report = LevelChecker().report(
      on: process,
      in: Surroundings(
        owner: nil, seats: [], people: [], linkedFrom: [],
        linked: [DocumentID("below"): .init(title: title, level: .workInstruction)]))
    let finding = report.findings.first { $0.rule == "interface-action" }
    #expect(finding?.remedy == remedy)
    #expect(finding?.summary.hasSuffix("; a work instruction hangs here.") == true)
  }

  @Test func aFileAloneIsNotPutUnderItself() {
    let task = document("# Verification\nClick **Appointments**\nType the name\nPress Save")
    func remedy(_ surroundings: Surroundings) -> String? {
      LevelChecker().report(on: task, in: surroundings).findings
        .first { $0.rule == "reads-as-task" }?.remedy
    }
    #expect(remedy(.none) == "put under …")
    #expect(remedy(.with()) == "put under Verification")
  }

  @Test func takesTheWorkspacesOwnLimits() {
    let report = LevelChecker(thresholds: ["steps.note": 3]).report(
      on: document(stages), in: .none)
    #expect(report.findings.contains { $0.rule == "too-many-steps" && $0.severity == .note })
  }

  @Test(
    "Survives odd text",
    arguments: [
      "", " ", "“", "'", "\u{0}", ">", "- >", "////", "a@", "🙂 click 🙂", "«", "(((", "\u{FEFF}x",
      "é", "1.2.3.4", "http://", "C:\\", "~", "don't", "'quoted", "“a “b” c”", "\u{301}",
    ])
  func survives(_ text: String) {
    let step = LevelChecker().reading(of: text)
    #expect((0...1).contains(step.score))
    _ = LevelChecker().actions(in: text)
  }
}
