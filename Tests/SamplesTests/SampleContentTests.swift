import ProcessModel
import Testing

@testable import Samples

/// What each sample is there to show.
struct SampleContentTests {
  @Test func `The company has its whole Way`() {
    let documents = Sample.plumbing.documents
    let counts = Dictionary(grouping: documents) { $0.isCore ? "core" : $0.front["level"] ?? "" }
      .mapValues(\.count)
    #expect(
      counts == [
        "core": 8, "policy": 2, "process": 1, "sop": 1, "procedure": 1, "work-instruction": 14,
      ])
    for document in documents where document.isCore {
      #expect((5...9).contains(document.steps.count), "\(document.title)")
    }
    for document in documents where document.level == .workInstruction {
      #expect((5...10).contains(document.steps.count), "\(document.title)")
    }
  }

  @Test func `The refund chain leads from the policy to what to press`() {
    let titles = Dictionary(
      uniqueKeysWithValues: Sample.refunds.documents.map { ($0.title, $0) })
    let chain = [
      "All refunds must be processed within 3 business days", "Customer service resolution",
      "How to handle a refund request", "Process a refund in the billing system",
    ]
    #expect(chain.map { titles[$0]?.level } == [.policy, .process, .sop, .workInstruction])
    for (above, below) in zip(chain, chain.dropFirst()) {
      #expect(titles[above]?.links.contains(titles[below]?.path ?? "?") == true, "\(above)")
    }
    #expect(titles[chain[2]]?.isCore == false)
    #expect(titles[chain[3]]?.steps.count == 8)
    #expect(titles[chain[3]].map { $0.pictures.count >= 2 } == true)
  }

  @Test func `Onboarding points to three work instructions`() throws {
    let documents = Sample.onboarding.documents
    let process = try #require(documents.first { $0.isCore })
    let instructions = documents.filter { process.links.contains($0.path) }
    #expect(
      Set(instructions.map(\.title)) == [
        "Set up the client in the CRM", "Configure account settings", "Send the welcome email",
      ])
    #expect(instructions.allSatisfy { $0.level == .workInstruction })
  }

  @Test func `The common mistake is one Core Process of clicks`() throws {
    let documents = Sample.tooDetailed.documents
    let process = try #require(documents.first)
    #expect(documents.count == 1)
    #expect(process.isCore)
    #expect(process.steps.count == 15)
    #expect(process.steps.contains { $0.hasPrefix("Click ") })
    #expect(process.links.isEmpty)
  }

  @Test func `The tour explains itself and uses only the commands of the main job`() {
    let commands: Set = [
      "new", "show", "purpose", "owner", "step", "bullet", "seat", "check", "extract", "undo",
      "trace", "export",
    ]
    let lines = Sample.tourScript.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("# ") == true)
    let typed = lines.filter { !$0.hasPrefix("# ") }
    #expect(Set(typed.compactMap { $0.split(separator: " ").first.map(String.init) }) == commands)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
