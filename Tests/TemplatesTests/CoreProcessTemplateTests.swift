import Testing

@testable import Templates

/// What a Core Process to start from promises: short, at SOP level, with someone answerable.
struct CoreProcessTemplateTests {
  static let names = [
    "people", "marketing", "sales", "customer-service", "account-management", "deliver-a-service",
    "make-a-product", "run-a-project", "accounting", "running-the-business",
  ]

  @Test func `The usual Core Processes are all there`() {
    #expect(Template.all.filter { $0.kind == .coreProcess }.map(\.name) == Self.names)
  }

  @Test(arguments: names)
  func `It has 5 to 9 major steps of 1 to 3 words`(name: String) throws {
    let steps = try outline(name).steps
    #expect((5...9).contains(steps.count))
    for step in steps { #expect((1...3).contains(step.text.wordCount), "\(step.text)") }
    #expect(Set(steps.map(\.text)).count == steps.count)
  }

  @Test(arguments: names)
  func `Each step has 1 to 5 bullets of 8 to 15 words`(name: String) throws {
    for step in try outline(name).steps {
      #expect((1...5).contains(step.bullets.count), "\(step.text)")
      #expect(step.reasons.isEmpty)
      for bullet in step.bullets { #expect((8...15).contains(bullet.wordCount), "\(bullet)") }
    }
  }

  @Test(arguments: names)
  func `Each step says what has come out of it`(name: String) throws {
    for step in try outline(name).steps {
      #expect(step.result?.hasSuffix(".") == true, "\(step.text)")
    }
  }

  @Test(arguments: names)
  func `The steps take 70 to 300 words`(name: String) throws {
    let count = try outline(name).steps.map(\.wordCount).reduce(0, +)
    #expect((70...300).contains(count), "\(count) words")
  }

  @Test(arguments: names)
  func `It says why, how far, from when to when, and how it is measured`(name: String) throws {
    let outline = try outline(name)
    #expect(
      outline.fields.map(\.heading)
        == ["Purpose", "Scope", "Starts when", "Done when", "Measurables", "Steps"])
    for field in outline.fields.dropLast() {
      #expect(field.text.hasSuffix("."), "\(field.heading)")
      #expect(!field.text.contains("\n"), "\(field.heading)")
    }
    #expect(outline.field("Purpose").map { $0.wordCount <= 20 } == true)
  }

  @Test(arguments: names)
  func `A seat owns it, and a step names a seat only where it is another one`(name: String) throws {
    let outline = try outline(name)
    let owner = try #require(outline.front["owner"])
    for step in outline.steps { #expect(step.seat != owner, "\(step.text)") }
  }

  private func outline(_ name: String) throws -> Outline {
    Outline(try #require(Template.named(name)).text)
  }
}
