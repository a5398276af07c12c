import Foundation
import ProcessModel
import Testing

@testable import Store

@Suite struct BodyWriterTests {
  @Test(
    "A document is written as the general encoder writes it, byte for byte",
    arguments: [
      RecordBodyTests.full, Document(id: "a", level: .workInstruction, title: ""),
      Document(
        id: "b", level: .policy, title: "\u{1}\u{8}\u{C}\u{1F}\u{7F}\u{2028} / \"é\" 🚀 e\u{301}",
        fields: [.notes: "a\tb", .approver: "Ana", .trigger: "", .effective: "2026"],
        steps: [Step(id: "s", text: "t", details: [Detail(id: "d", text: "")])]),
    ])
  func writesTheSameBytes(_ document: Document) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let general = String(decoding: try encoder.encode(document), as: UTF8.self)
    let own = try #require(BodyWriter.text(of: document))
    #expect(Array(own.utf8) == Array(general.utf8))
  }

  @Test("What is seldom there is left to the general encoder")
  func leavesTheRest() {
    let waiver = Waiver(rule: "r", text: "t", reason: "so", by: "Ana", at: noon)
    #expect(
      BodyWriter.text(of: Document(id: "a", level: .sop, title: "A", waivers: [waiver])) == nil)
  }
}
