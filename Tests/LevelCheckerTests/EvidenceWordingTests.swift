import Testing

@testable import LevelChecker

@Suite struct EvidenceWordingTests {
  @Test(
    "Every feature has words for people",
    arguments: Feature.all.map(\.name) + AroundWeights.Names.allCases.map(\.rawValue))
  func isInWords(_ name: String) {
    let words = EvidenceWording.words(for: name)
    #expect(!words.contains("…") && !words.isEmpty)
    #expect(EvidenceWording.known(name) != nil, "\(name) is shown as \(words)")
  }

  @Test func aVerbIsToldWithTheWayItStands() {
    #expect(EvidenceWording.words(for: "command.click") == "tells somebody to click or press")
    #expect(EvidenceWording.words(for: "names.vessel") == "names a vessel")
    #expect(EvidenceWording.words(for: "screen-exact") == "a click or entry on exactly this")
    #expect(EvidenceWording.words(for: "2 smaller reasons") == "2 smaller reasons")
  }

  @Test(
    arguments: zip(
      ["How to send a quote", "Enter an order", "Set up a van", "How to tie a knot", "Sales"],
      ["Sending a quote", "Entering an order", "Setting up a van", "Tying a knot", "Sales"]))
  func aProcessIsNamedAfterItsTask(_ task: String, _ process: String) {
    let isTask = TaskTitle().words(of: task, lexicon: .shared) != nil
    #expect(ProcessTitle.proposed(above: task, isTask: isTask) == process)
  }
}
