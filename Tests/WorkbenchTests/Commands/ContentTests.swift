import Exchange
import LevelChecker
import ProcessModel
import Samples
import Templates
import Testing

@testable import Workbench

/// What comes with the program stands at the right level by the checker's own word.
@Suite struct ContentTests {
  @Test(arguments: Template.all.map(\.name))
  func aDocumentFromATemplateLacksNothingButAnOwner(_ name: String) throws {
    let template = try #require(Template.named(name))
    var talk = try Talk()
    let level = LevelWords.inSentence(template.kind).lowercased()
    let answer = try talk.type(
      level == "process"
        ? "new end-to-end process Ours from \(name)" : "new \(level) Ours from \(name)")
    #expect(answer[0].hasPrefix("Ours is a new "))
    let report = try talk.session.report(on: talk.document("Ours"))
    let findings = report.findings.filter {
      !["missing-owner", "orphan-instruction"].contains($0.rule.text)
    }
    let said = findings.map { "\(name): \($0.rule)" }
    #expect(said == [])
    if let owner = answer.first(where: { $0.hasPrefix("Who owns it?") }) {
      let seat = owner.split(separator: "owner ").last.map { $0.dropLast() } ?? ""
      try talk.type("owner \(seat)")
      #expect(
        try !talk.session.report(on: talk.document("Ours")).findings
          .contains { $0.rule == "missing-owner" })
    }
  }

  @Test(arguments: Sample.all.map(\.name))
  func aSampleComesInAndReadsAtItsLevel(_ name: String) throws {
    let sample = try #require(Sample.all.first { $0.name == name })
    let drawer = Drawer()
    for file in sample.files {
      drawer.put(String(decoding: file.bytes, as: UTF8.self), at: "in/\(file.path)")
      drawer.files["/home/ana/in/\(file.path)"] = file.bytes
    }
    var talk = try Talk(drawer: drawer)
    try talk.type("import in")
    var found: [String] = []
    for document in try talk.ledger.workspace().documents {
      for finding in try talk.session.report(on: document).findings where finding.isLevelFinding {
        found.append("\(document.title): \(finding.rule)")
      }
    }
    if name == "too-detailed" {
      #expect(found.contains("How to send a quote: reads-as-task"))
      #expect(try talk.reply(to: "check all").exit == .findings)
    } else {
      #expect(found == [])
    }
  }
}
