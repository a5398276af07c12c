import ProcessModel
import Testing

@Suite struct DocumentChangeTests {
  private static let old = Outline(["a Qualify", "- n Need", "- m Budget", "b Quote", "c Close"])
    .document

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var new: [String]
    var changes: [String]
  }

  static let cases = [
    Case(
      testDescription: "nothing",
      new: ["a Qualify", "- n Need", "- m Budget", "b Quote", "c Close"],
      changes: []),
    Case(
      testDescription: "a step and a bullet reworded",
      new: ["a Qualify", "- n Real need", "- m Budget", "b Send the quote", "c Close"],
      changes: ["1A: Need → Real need", "2: Quote → Send the quote"]),
    Case(
      testDescription: "a step put in and one taken out",
      new: ["a Qualify", "- n Need", "- m Budget", "x Visit", "c Close"],
      changes: ["2: Quote → ", "2:  → Visit"]),
    Case(
      testDescription: "a bullet taken out and one put in",
      new: ["a Qualify", "- m Budget", "- y Date", "b Quote", "c Close"],
      changes: ["1A: Need → ", "1B:  → Date"]),
    Case(
      testDescription: "the order changed",
      new: ["c Close", "a Qualify", "- n Need", "- m Budget", "b Quote"],
      changes: ["Order of the steps:  → "]),
  ]

  @Test(arguments: cases) func tellsEveryDifference(_ example: Case) {
    let new = Outline(example.new).document
    let changes = DocumentChange.all(from: Self.old, to: new)
    #expect(
      changes.map { "\($0.place): \($0.before ?? "") → \($0.after ?? "")" } == example.changes)
  }

  @Test(arguments: cases) func whatIsLeftOutIsAsItWas(_ example: Case) {
    let new = Outline(example.new).document
    var document = new
    for change in DocumentChange.all(from: Self.old, to: new) {
      document = change.leftOut(of: document, as: Self.old)
    }
    #expect(document == Self.old)
  }

  @Test func fieldsTitleAndOwnerAreTakenOrLeftOneByOne() {
    var new = Self.old
    (new.title, new.owner) = ("Selling", "lead")
    new.fields = [.purpose: "Win work."]
    let changes = DocumentChange.all(from: Self.old, to: new) { "Seat \($0)" }
    #expect(changes.map(\.place) == ["Title", "Owner", "Purpose"])
    #expect(changes[1].after == "Seat lead")
    var expected = new
    expected.owner = nil
    #expect(changes[1].leftOut(of: new, as: Self.old) == expected)
  }
}
