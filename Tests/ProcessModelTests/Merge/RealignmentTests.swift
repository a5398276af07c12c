import ProcessModel
import Testing

@Suite struct RealignmentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var came: [String]
    var realigned: [String]
  }

  static let base = ["a Qualify the lead", "- n Need", "- m Budget", "b Quote", "c Close the deal"]

  @Test(arguments: [
    Case(testDescription: "under its own names", came: base, realigned: base),
    Case(
      testDescription: "under other names",
      came: ["1 Qualify the lead", "- 2 Need", "- 3 Budget", "4 Quote", "5 Close the deal"],
      realigned: base),
    Case(
      testDescription: "a step put in, named by its place",
      came: [
        "a Visit", "b Qualify the lead", "- n Need", "- m Budget", "c Quote", "d Close the deal",
      ],
      realigned: [
        "new1 Visit", "a Qualify the lead", "- n Need", "- m Budget", "b Quote",
        "c Close the deal",
      ]),
    Case(
      testDescription: "two steps in another order, named by their places",
      came: ["a Quote", "b Qualify the lead", "- n Need", "- m Budget", "c Close the deal"],
      realigned: ["b Quote", "a Qualify the lead", "- n Need", "- m Budget", "c Close the deal"]),
    Case(
      testDescription: "one step rewritten from end to end",
      came: [
        "1 Qualify the lead", "- 2 Need", "- 3 Budget", "4 Tell the price", "5 Close the deal",
      ],
      realigned: [
        "a Qualify the lead", "- n Need", "- m Budget", "b Tell the price", "c Close the deal",
      ]),
    Case(
      testDescription: "a step reworded and one put in beside it",
      came: [
        "1 Say hello", "2 Qualify every lead", "- 3 Need", "- 4 Budget", "5 Quote",
        "6 Close the deal",
      ],
      realigned: [
        "1 Say hello", "a Qualify every lead", "- n Need", "- m Budget", "b Quote",
        "c Close the deal",
      ]),
    Case(
      testDescription: "a bullet moved to another step",
      came: ["1 Qualify the lead", "- 2 Budget", "3 Quote", "- 4 Need", "5 Close the deal"],
      realigned: ["a Qualify the lead", "- m Budget", "b Quote", "- n Need", "c Close the deal"]),
    Case(
      testDescription: "the same words twice",
      came: ["1 Quote", "2 Quote", "3 Close the deal"],
      realigned: ["b Quote", "2 Quote", "c Close the deal"]),
  ])
  func linesAreKnownAgain(_ example: Case) {
    var count = 0
    let document = Outline(example.came).document.realigned(with: Outline(Self.base).document) {
      count += 1
      return "new\(count)"
    }
    #expect(Outline.lines(of: document) == example.realigned)
  }
}
