import Testing

@testable import ProcessModel

@Suite struct LiftRuleTests {
  private let rule = "Refunds must be paid within 3 business days"

  private func office() -> Office {
    var office = Office()
    var refunds = Document(
      id: DocumentID("refunds"), level: .sop, title: "Refunds", owner: SeatID("lead"))
    refunds.steps = [Step(id: StepID("s1"), text: rule)]
    for document in [
      refunds, Document(id: DocumentID("money"), level: .policy, title: "Money back"),
    ] { office.records[.document(document.id)] = .document(document) }
    return office
  }

  private func lift(_ seen: String, into policy: LiftRule.Destination) -> LiftRule {
    LiftRule(.step(StepID("s1")), of: DocumentID("refunds"), seen: seen, into: policy)
  }

  @Test func theRuleBecomesAPolicyThatGovernsTheDocument() throws {
    var amendment = Amendment(over: office())
    let outcome = try lift(
      rule, into: .new(DocumentID("new"), title: rule, rule: StepID("r1"))
    ).apply(to: &amendment)
    #expect(outcome.policy.level == .policy)
    #expect(outcome.policy.steps.map(\.text) == [rule])
    #expect(outcome.policy.links == [DocumentID("refunds")])
    #expect(outcome.policy.owner == SeatID("lead"))
    #expect(outcome.policy.fields == [.scope: "Refunds"])
    #expect(outcome.source.steps.map(\.text) == [rule])
    #expect(amendment.words == "Made 1 of Refunds a policy: \(rule)")
  }

  @Test func aPolicyThatIsThereTakesItInOnce() throws {
    var amendment = Amendment(over: office())
    let into = LiftRule.Destination.existing(DocumentID("money"), rule: StepID("r1"))
    _ = try lift(rule, into: into).apply(to: &amendment)
    let outcome = try lift(rule, into: into).apply(to: &amendment)
    #expect(outcome.wasThere)
    #expect(outcome.policy.steps.map(\.text) == [rule])
    #expect(outcome.policy.links == [DocumentID("refunds")])
  }

  @Test func aLineThatChangedMeanwhileIsNotLifted() {
    #expect(throws: EditError.changedMeanwhile(place: "1", seen: "Old words", now: rule)) {
      var amendment = Amendment(over: office())
      _ = try lift("Old words", into: .new(DocumentID("n"), title: "N", rule: StepID("r")))
        .apply(to: &amendment)
    }
  }
}
