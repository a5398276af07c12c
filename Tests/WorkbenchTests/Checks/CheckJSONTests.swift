import Foundation
import Testing

@testable import Workbench

/// The shape of `check --json`, which other programs rely on.
@Suite struct CheckJSONTests {
  private typealias Object = [String: Any]

  private static func keys(_ object: Any?) -> [String] {
    ((object as? Object)?.keys.sorted()) ?? []
  }

  private static func first(_ list: Any?) -> Any? { (list as? [Any])?.first }

  @Test func aDocumentHasExactlyTheseParts() throws {
    var talk = try Talk(
      "new core process Sales", "step Click New and press Save", "bullet Then rest")
    let reply = try talk.reply(to: "check --json")
    #expect(reply.wantsJSON)
    let answer = try talk.json(reply)
    #expect(Self.keys(answer) == ["documents"])
    let document = try #require(Self.first((answer as? Object)?["documents"]) as? Object)
    #expect(
      Self.keys(document)
        == ["findings", "level", "path", "score", "steps", "title", "verdict"])
    #expect(document["path"] is NSNull)
    #expect(document["level"] as? String == "sop")
    #expect(document["verdict"] as? String == "task")
    let score = try #require(document["score"] as? Double)
    #expect((0.5...1).contains(score))
    let steps = try #require(document["steps"] as? [Object])
    #expect(steps.map { $0["number"] as? String } == ["1", "1A"])
    #expect(
      steps.map(Self.keys) == Array(repeating: ["number", "score", "task", "text"], count: 2))
    #expect(steps[0]["task"] as? Bool == true)
    #expect(steps[0]["text"] as? String == "Click New and press Save")
    let findings = try #require(document["findings"] as? [Object])
    for finding in findings {
      #expect(Self.keys(finding) == ["remedy", "rule", "severity", "step", "why", "words"])
    }
    let missing = try #require(findings.first { $0["rule"] as? String == "missing-owner" })
    #expect(missing["step"] is NSNull)
    #expect(["note", "warning", "error"].contains(missing["severity"] as? String))
    #expect(findings.contains { ($0["words"] as? [String])?.isEmpty == false })
    #expect(findings.contains { $0["step"] as? String == "1" })
  }

  @Test func theEvidenceIsInTheExplanation() throws {
    var talk = try Talk("new core process Sales", "step Click New and press Save")
    let answer = try talk.json(try talk.reply(to: "explain --json"))
    let document = Self.first((answer as? Object)?["documents"])
    #expect(Self.keys(document).contains("evidence"))
  }

  @Test func theWorkspaceAddsWhatConcernsTheWhole() throws {
    var talk = try Talk("new core process Sales", "new sop Returns")
    let answer = try talk.json(try talk.reply(to: "check all --json"))
    #expect(Self.keys(answer) == ["documents", "workspace"])
    let documents = try #require((answer as? Object)?["documents"] as? [Object])
    #expect(Set(documents.map { $0["title"] as? String }) == ["Sales", "Returns"])
  }

  @Test func filesCarryTheirPathAndTheLevelTheyName() throws {
    let drawer = Drawer([
      "docs/b.md": "# Quote\n\n1. Click New\n   - Type the name\n2. Press Save\n",
      "docs/a.md": "---\nlevel: work-instruction\n---\n\n# Lock up\n\n1. Close the door\n",
      "docs/deep/c.MD": "Just a sentence. And another one.\n", "docs/list.txt": "1. Click\n",
      "docs/skip.bin": "1. Click\n",
    ])
    drawer.links = ["/home/ana/docs/link.md"]
    var talk = try Talk(drawer: drawer)
    let reply = try talk.reply(to: "check docs/ --json")
    let answer = try talk.json(reply)
    let documents = try #require((answer as? Object)?["documents"] as? [Object])
    #expect(
      documents.map { $0["path"] as? String } == [
        "docs/a.md", "docs/b.md", "docs/deep/c.MD", "docs/list.txt",
      ])
    try #require(documents.count == 4)
    #expect(documents.map { $0["level"] as? String } == ["work-instruction", nil, nil, nil])
    #expect(documents[1]["level"] is NSNull)
    #expect(documents.map { $0["verdict"] as? String }.prefix(2) == ["task", "task"])
    let steps = try #require(documents[1]["steps"] as? [Object])
    #expect(steps.map { $0["number"] as? String } == ["1", "1A", "2"])
    #expect((documents[2]["steps"] as? [Object])?.count == 2)
  }

  @Test func whatCannotBeReadHasItsOwnErrorAndTheRestIsAnswered() throws {
    let drawer = Drawer(["docs/b.md": "# Quote\n\n1. Decide\n"])
    drawer.sealed = ["/home/ana/docs/a.md"]
    var talk = try Talk(drawer: drawer)
    let reply = try talk.reply(to: "check docs ./nope.md --json")
    #expect(reply.exit == .storage)
    let answer = try talk.json(reply)
    let documents = try #require((answer as? Object)?["documents"] as? [Object])
    #expect(documents.map(Self.keys).first == ["error", "path"])
    #expect(
      documents.map { $0["error"] as? String } == [
        "It could not be read: permission denied.", nil, "It could not be read: no such file.",
      ])
  }

  @Test func aSoundInstructionIsATaskAndFine() throws {
    let file = """
      ---
      level: work-instruction
      ---

      # Lock up the shop

      ## Tools needed

      The front-door key

      ## Expected result

      The alarm light is red.

      ## Steps

      1. Close the front door
      2. Turn the key twice
      3. Press the red button
      """
    var talk = try Talk(drawer: Drawer(["lock-up.md": file]))
    let reply = try talk.reply(to: "check lock-up.md --json")
    #expect(reply.exit == .done)
    let answer = try talk.json(reply)
    let document = try #require(Self.first((answer as? Object)?["documents"]) as? Object)
    #expect(document["verdict"] as? String == "task")
    #expect((document["findings"] as? [Any])?.count == 0)
    #expect(try talk.reply(to: "check lock-up.md as core process").exit == .findings)
  }
}
