import ProcessModel
import Testing

@Suite struct LineMergeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var ours: [String]
    var theirs: [String]
    var merged: [String]
    var conflicts: [MergeConflict] = []
  }

  static let base = ["a Qualify", "- n Need", "- m Budget", "b Quote", "c Close"]

  static let cases = [
    Case(testDescription: "nobody changed anything", ours: base, theirs: base, merged: base),
    Case(
      testDescription: "they reworded a step", ours: base,
      theirs: ["a Qualify the lead", "- n Need", "- m Budget", "b Quote", "c Close"],
      merged: ["a Qualify the lead", "- n Need", "- m Budget", "b Quote", "c Close"]),
    Case(
      testDescription: "each reworded another step",
      ours: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      theirs: ["a Qualify", "- n Real need", "- m Budget", "b Quote", "c Close"],
      merged: ["a Qualify", "- n Real need", "- m Budget", "b Send the quote", "c Close"]),
    Case(
      testDescription: "both reworded a step alike",
      ours: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"]),
    Case(
      testDescription: "both reworded a step differently",
      ours: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "b Quote within a day", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      conflicts: [
        MergeConflict(
          place: "2", .line(.step("b")), ours: "Send the quote", theirs: "Quote within a day")
      ]),
    Case(
      testDescription: "both put a step in at one place",
      ours: ["a Qualify", "- n Need", "- m Budget", "x Visit", "b Quote", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "y Call", "b Quote", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "x Visit", "y Call", "b Quote", "c Close"]),
    Case(
      testDescription: "both put the same step in under different names",
      ours: ["a Qualify", "- n Need", "- m Budget", "x Visit", "- z Ask", "b Quote", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "y Visit", "- w Ask", "b Quote", "c Close"],
      merged: [
        "a Qualify", "- n Need", "- m Budget", "x Visit", "- z Ask", "b Quote", "c Close",
      ]),
    Case(
      testDescription: "they put steps in at both ends, we moved the last to the front",
      ours: ["c Close", "a Qualify", "- n Need", "- m Budget", "b Quote"],
      theirs: ["x First", "a Qualify", "- n Need", "- m Budget", "b Quote", "c Close", "y Last"],
      merged: ["x First", "c Close", "y Last", "a Qualify", "- n Need", "- m Budget", "b Quote"]),
    Case(
      testDescription: "they moved a step, we put one in",
      ours: ["a Qualify", "- n Need", "- m Budget", "b Quote", "x Follow up", "c Close"],
      theirs: ["b Quote", "a Qualify", "- n Need", "- m Budget", "c Close"],
      merged: ["b Quote", "x Follow up", "a Qualify", "- n Need", "- m Budget", "c Close"]),
    Case(
      testDescription: "they took a step out that we left alone", ours: base,
      theirs: ["a Qualify", "- n Need", "- m Budget", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "c Close"]),
    Case(
      testDescription: "they took a step out that we reworded",
      ours: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      conflicts: [
        MergeConflict(place: "2", .line(.step("b")), ours: "Send the quote", theirs: nil)
      ]),
    Case(
      testDescription: "we took a step out that they reworded",
      ours: ["a Qualify", "- n Need", "- m Budget", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "b Send the quote", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "c Close"],
      conflicts: [
        MergeConflict(
          place: "A line taken out", .line(.step("b")), ours: nil, theirs: "Send the quote")
      ]),
    Case(
      testDescription: "they took a step out under which we put a bullet",
      ours: ["a Qualify", "- n Need", "- m Budget", "b Quote", "- x In writing", "c Close"],
      theirs: ["a Qualify", "- n Need", "- m Budget", "c Close"],
      merged: ["a Qualify", "- n Need", "- m Budget", "b Quote", "- x In writing", "c Close"]),
    Case(
      testDescription: "they moved a bullet to another step, we reworded it",
      ours: ["a Qualify", "- n Real need", "- m Budget", "b Quote", "c Close"],
      theirs: ["a Qualify", "- m Budget", "b Quote", "- n Need", "c Close"],
      merged: ["a Qualify", "- m Budget", "b Quote", "- n Real need", "c Close"]),
    Case(
      testDescription: "each moved one of two bullets under the other",
      ours: ["a Qualify", "- n Need", "-- m Budget", "b Quote", "c Close"],
      theirs: ["a Qualify", "- m Budget", "-- n Need", "b Quote", "c Close"],
      merged: ["a Qualify", "- n Need", "-- m Budget", "b Quote", "c Close"]),
    Case(
      testDescription: "they emptied the document", ours: base, theirs: [], merged: []),
  ]

  @Test(arguments: cases) func bringsBothTogether(_ example: Case) {
    let merge = DocumentMerge(
      base: Outline(Self.base).document, ours: Outline(example.ours).document,
      theirs: Outline(example.theirs).document)
    #expect(Outline.lines(of: merge.document) == example.merged)
    #expect(merge.conflicts == example.conflicts)
  }

  @Test(arguments: cases) func whatBothKeepIsTheSameFromEitherSide(_ example: Case) {
    let (ours, theirs) = (Outline(example.ours).document, Outline(example.theirs).document)
    let there = DocumentMerge(base: Outline(Self.base).document, ours: theirs, theirs: ours)
    let here = DocumentMerge(base: Outline(Self.base).document, ours: ours, theirs: theirs)
    #expect(here.conflicts.count == there.conflicts.count)
    if here.conflicts.isEmpty {
      let texts = { (document: Document) in Set(document.addressedLines.map(\.text)) }
      #expect(texts(here.document) == texts(there.document))
    }
  }

  @Test func whatStandsAtAStepIsMergedPieceByPiece() {
    var base = Outline("b Quote").document
    base.steps[0].links = ["crm", "old"]
    base.steps[0].caution = "Mind the margin"
    var (ours, theirs) = (base, base)
    ours.steps[0].seat = "estimator"
    ours.steps[0].links = ["crm", "old", "mine"]
    theirs.steps[0].result = "The quote is out"
    theirs.steps[0].links = ["crm", "yours"]
    theirs.steps[0].caution = nil
    let step = DocumentMerge(base: base, ours: ours, theirs: theirs).document.steps[0]
    #expect(
      step
        == Step(
          id: "b", text: "Quote", seat: "estimator", result: "The quote is out",
          links: ["crm", "mine", "yours"]))
  }
}
