import ProcessModel
import Testing

@Suite struct DocumentMergeTests {
  private static let base = Document(
    id: "sales", level: .sop, title: "Sales", isCore: true, status: .approved, version: 2,
    owner: "lead", fields: [.purpose: "Win work.", .scope: "All of us."],
    steps: [Step(id: "a", text: "Qualify")])

  @Test func fieldsTitleAndOwnerAreMergedOneByOne() {
    var (ours, theirs) = (Self.base, Self.base)
    ours.title = "Selling"
    ours.fields[.purpose] = "Win good work."
    theirs.owner = "integrator"
    theirs.fields[.scope] = nil
    theirs.fields[.rules] = "No discounts."
    let merge = DocumentMerge(base: Self.base, ours: ours, theirs: theirs)
    #expect(merge.conflicts == [])
    #expect(merge.document.title == "Selling")
    #expect(merge.document.owner == "integrator")
    #expect(merge.document.fields == [.purpose: "Win good work.", .rules: "No discounts."])
  }

  @Test func whereBothChangedTheSameOursStandsAndTheirsIsTold() {
    var (ours, theirs) = (Self.base, Self.base)
    (ours.title, theirs.title) = ("Selling", "Our sales")
    (ours.fields[.scope], theirs.fields[.scope]) = ("Us.", nil)
    (ours.owner, theirs.owner) = ("one", "two")
    (ours.isCore, theirs.level, theirs.isCore) = (false, .process, false)
    let merge = DocumentMerge(base: Self.base, ours: ours, theirs: theirs) { "Seat \($0)" }
    #expect(merge.document.title == "Selling")
    #expect(
      merge.conflicts == [
        MergeConflict(place: "Title", .title, ours: "Selling", theirs: "Our sales"),
        MergeConflict(place: "Level", .level, ours: "sop", theirs: "process"),
        MergeConflict(place: "Owner", .owner, ours: "Seat one", theirs: "Seat two"),
        MergeConflict(place: "Scope", .field(.scope), ours: "Us.", theirs: nil),
      ])
  }

  struct Approval: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var ours: (Status, Int, String)
    var theirs: (Status, Int, String)
    var merged: (Status, Int)
  }

  @Test(arguments: [
    Approval(
      testDescription: "nobody touched it", ours: (.approved, 2, "Qualify"),
      theirs: (.approved, 2, "Qualify"), merged: (.approved, 2)),
    Approval(
      testDescription: "they changed what was approved and left the word standing",
      ours: (.approved, 2, "Qualify"), theirs: (.approved, 2, "Qualify it"), merged: (.draft, 2)),
    Approval(
      testDescription: "they approved a change", ours: (.approved, 2, "Qualify"),
      theirs: (.approved, 3, "Qualify it"), merged: (.approved, 3)),
    Approval(
      testDescription: "they approved a change, we made another",
      ours: (.draft, 2, "Qualify them"), theirs: (.approved, 3, "Qualify it"), merged: (.draft, 3)),
    Approval(
      testDescription: "both approved something else", ours: (.approved, 3, "Qualify them"),
      theirs: (.approved, 3, "Qualify it"), merged: (.approved, 3)),
    Approval(
      testDescription: "they retired it", ours: (.approved, 2, "Qualify"),
      theirs: (.retired, 2, "Qualify"), merged: (.retired, 2)),
  ])
  func onlyWhatSomebodyApprovedIsApproved(_ example: Approval) {
    func state(_ facts: (Status, Int, String)) -> Document {
      var document = Self.base
      (document.status, document.version, document.steps[0].text) = facts
      return document
    }
    let merged = DocumentMerge(
      base: Self.base, ours: state(example.ours), theirs: state(example.theirs)
    ).document
    #expect(merged.status == example.merged.0)
    #expect(merged.version == example.merged.1)
  }
}
