import ProcessModel
import Testing

@testable import Templates

/// What the templates below and above a Core Process promise.
struct OtherTemplateTests {
  @Test(arguments: [
    ("policy", Level.policy), ("process", .process), ("sop", .sop), ("procedure", .procedure),
    ("work-instruction", .workInstruction), ("twi", .workInstruction),
    ("read-do", .workInstruction),
  ])
  func `There is one for each kind of document`(name: String, level: Level) {
    #expect(Template.named(name)?.kind == .other(level))
  }

  @Test(arguments: ["sop", "policy"])
  func `A controlled document says who approved it and from when to when it holds`(
    name: String
  ) throws {
    let headings = try outline(name).fields.map(\.heading)
    #expect(headings.suffix(4) == ["Approved by", "Effective", "Review by", "Steps"])
  }

  @Test(arguments: ["work-instruction", "twi", "read-do"])
  func `An instruction has 5 to 9 steps of at most 20 words, its tools and its result`(
    name: String
  ) throws {
    let outline = try outline(name)
    #expect((5...9).contains(outline.steps.count))
    for step in outline.steps {
      #expect(step.text.hasSuffix("."))
      #expect(step.text.wordCount <= 20, "\(step.text)")
    }
    #expect(outline.field("Tools needed") != nil)
    #expect(outline.field("Expected result") != nil)
  }

  @Test func `Each step of the three-column form has key points, each with its reason`() throws {
    for step in try outline("twi").steps {
      #expect((1...5).contains(step.bullets.count), "\(step.text)")
      #expect(step.reasons.count == step.bullets.count, "\(step.text)")
    }
  }

  @Test func `The rules of a policy say shall or may and name no step to take`() throws {
    for rule in try outline("policy").steps {
      let binds = ["shall", "may", "decides"].contains { rule.text.contains($0) }
      #expect(binds, "\(rule.text)")
    }
  }

  @Test func `Every activity of the procedure begins with the seat that does it`() throws {
    for step in try outline("procedure").steps {
      #expect(step.text.hasPrefix("The "), "\(step.text)")
    }
  }

  private func outline(_ name: String) throws -> Outline {
    Outline(try #require(Template.named(name)).text)
  }
}
