import ProcessModel
import Testing

/// What a program that formats Markdown sets anew is layout; what a person writes is not.
@Suite struct TextLayoutTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var before: String
    var after: String
    var isLayout: Bool
  }

  private static let examples = [
    Example(
      testDescription: "blanks in a row", before: "Win  good work.", after: "Win good work.",
      isLayout: true),
    Example(
      testDescription: "an empty line before a list", before: "Bring\n- a lamp\n- a pen",
      after: "Bring\n\n- a lamp\n- a pen", isLayout: true),
    Example(
      testDescription: "items that all had one number", before: "1. Ask\n1. Note\n1. Thank",
      after: "1. Ask\n2. Note\n3. Thank", isLayout: true),
    Example(
      testDescription: "items that were counted with a gap", before: "4. Ask\n7. Note",
      after: "4. Ask\n5. Note", isLayout: true),
    Example(
      testDescription: "items with bullets and empty lines between them",
      before: "1. Ask\n  - twice\n1. Note", after: "1. Ask\n\n   - twice\n\n2. Note",
      isLayout: true),
    Example(
      testDescription: "a list in a list", before: "1. Ask\n   1. who\n   1. when\n1. Note",
      after: "1. Ask\n    1. who\n    2. when\n2. Note", isLayout: true),
    Example(
      testDescription: "counting that is strange, and stays so", before: "1. Ask\n5.  Note",
      after: "1. Ask\n5. Note", isLayout: true),
    Example(
      testDescription: "one date alone", before: "15. March", after: "20. March", isLayout: false),
    Example(
      testDescription: "a date among paragraphs", before: "We begin on\n\n15. March\n\nor later",
      after: "We begin on\n\n20. March\n\nor later", isLayout: false),
    Example(
      testDescription: "dates in two paragraphs", before: "1. March: plan\n\nThen\n\n1. May: do",
      after: "1. March: plan\n\nThen\n\n2. May: do", isLayout: false),
    Example(
      testDescription: "two dates below one another", before: "15. March\n20. March",
      after: "15. March\n21. March", isLayout: false),
    Example(
      testDescription: "the number at which a list begins", before: "1. Ask\n2. Note",
      after: "3. Ask\n4. Note", isLayout: false),
    Example(
      testDescription: "a word", before: "1. Ask\n2. Note", after: "1. Ask\n2. Notes",
      isLayout: false),
  ]

  @Test(arguments: examples) func aFieldKeepsWhatIsNotLayout(_ example: Example) {
    let base = Document(
      id: "a", level: .sop, title: "A", fields: [.notes: example.before])
    var edited = base
    edited.fields[.notes] = example.after
    #expect(edited.keepingLayout(of: base) == (example.isLayout ? base : edited))
  }

  @Test func aNumberIsNeverLayoutInATextOfOneLine() {
    let base = Document(
      id: "a", level: .sop, title: "5. Onboarding",
      fields: [.review: "15. March", .effective: "1. May"],
      steps: [
        Step(
          id: "s", text: "2. reminder", details: [Detail(id: "d", text: "1. call")],
          caution: "1. fuse", result: "2. light")
      ])
    var edited = base
    edited.title = "6. Onboarding"
    edited.fields = [.review: "20. March", .effective: "2. May"]
    edited.steps[0].text = "3. reminder"
    edited.steps[0].details[0].text = "2. call"
    (edited.steps[0].caution, edited.steps[0].result) = ("2. fuse", "3. light")
    #expect(edited.keepingLayout(of: base) == edited)
  }

  @Test func blanksAreLayoutEverywhere() {
    let base = Document(
      id: "a", level: .sop, title: "Our  sales", fields: [.review: "15.  March"],
      steps: [
        Step(
          id: "s", text: "Call  them", details: [Detail(id: "d", text: "by  phone")],
          caution: "Mind  the dog", result: "They  know")
      ])
    var edited = base
    edited.title = "Our sales"
    edited.fields = [.review: "15. March"]
    edited.steps[0].text = "Call them"
    edited.steps[0].details[0].text = "by phone"
    (edited.steps[0].caution, edited.steps[0].result) = ("Mind the dog", "They know")
    #expect(edited.keepingLayout(of: base) == base)
  }
}
