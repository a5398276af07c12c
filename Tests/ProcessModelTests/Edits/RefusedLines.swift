import ProcessModel

extension RefusalTests {
  static let lines = [
    RefusedEdit(
      "a step behind one that is gone",
      AddStep(Step(id: "x", text: "X"), to: "sales", after: "gone"), .noSuchLine("That step")),
    RefusedEdit(
      "a step of a document that is gone", AddStep(Step(id: "x", text: "X"), to: "gone"),
      .noSuchDocument),
    RefusedEdit(
      "a bullet under a step that is gone",
      AddDetail(Detail(id: "x", text: "X"), under: .step("gone"), of: "sales"),
      .noSuchLine("The line the bullet belongs to")),
    RefusedEdit(
      "a bullet of a fourth level",
      AddDetail(Detail(id: "x", text: "X"), under: .detail("why"), of: "sales"),
      .noSuchLine("The line the bullet belongs to")),
    RefusedEdit(
      "rewording a step that changed meanwhile",
      RewordLine(.step("close"), of: "sales", from: "Sign", to: "Close the sale"),
      .changedMeanwhile(place: "3", seen: "Sign", now: "Close")),
    RefusedEdit(
      "rewording a bullet of the third level that changed meanwhile",
      RewordLine(.detail("why"), of: "sales", from: "Because", to: "X"),
      .changedMeanwhile(place: "1A1", seen: "Because", now: "Why")),
    RefusedEdit(
      "rewording a step that is gone",
      RewordLine(.step("gone"), of: "sales", from: "Old", to: "New"), .noSuchLine("“Old”")),
    RefusedEdit(
      "rewording to the same words",
      RewordLine(.step("close"), of: "sales", from: "Close", to: " Close "), .nothingToDo("Close")),
    RefusedEdit(
      "removing a line that changed meanwhile",
      RemoveLines([(.step("qualify"), "Qualify"), (.step("close"), "Sign")], of: "sales"),
      .changedMeanwhile(place: "3", seen: "Sign", now: "Close")),
    RefusedEdit(
      "removing a step under which somebody added a bullet",
      RemoveLines(
        [(.step("qualify"), "Qualify")], of: "sales",
        seen: Document(
          id: "sales", level: .sop, title: "Sales",
          steps: [
            Step(
              id: "qualify", text: "Qualify",
              details: [Detail(id: "budget", text: "Confirm budget")])
          ])),
      .changedMeanwhile(
        place: "1", seen: "Qualify · Confirm budget",
        now: "Qualify · Confirm need · Why · Confirm budget")),
    RefusedEdit(
      "a field that changed meanwhile",
      SetField(.purpose, to: "Win more.", of: "sales", from: "Win work."),
      .changedMeanwhile(place: "Purpose", seen: "Win work.", now: "Win work that fits.")),
    RefusedEdit(
      "moving a line that is gone", MoveLine(.step("gone"), to: .number(1), of: "sales"),
      .noSuchLine("That line")),
    RefusedEdit(
      "moving a step to where it stands", MoveLine(.step("quote"), to: .number(2), of: "sales"),
      .nothingToDo("2")),
    RefusedEdit(
      "moving the last step further down", MoveLine(.step("close"), to: .number(99), of: "sales"),
      .nothingToDo("3")),
    RefusedEdit(
      "moving a bullet under a step that is gone",
      MoveLine(.detail("need"), to: .bullet(of: "gone", number: nil), of: "sales"),
      .noSuchLine("That step")),
    RefusedEdit(
      "moving a step among the bullets",
      MoveLine(.step("close"), to: .bullet(of: "qualify", number: 1), of: "sales"),
      .noSuchLine("That place")),
    RefusedEdit(
      "a caution at a step that is gone", SetStepRemark(.caution("Mind"), at: "gone", of: "crm"),
      .noSuchLine("That step")),
  ]
}
