import ProcessModel

extension RefusalTests {
  static func extract(
    _ lines: [(line: Line, seen: String)], into destination: Extract.Destination,
    stageLine: String = "Set up", seen: Document? = nil
  ) -> Extract {
    Extract(
      lines, of: "sales", into: destination, stageLine: stageLine, stageStepID: "stage",
      stageDetailID: "stage-bullet", seen: seen)
  }

  static let fresh = Extract.Destination.new(
    Document(
      id: "fresh", level: .workInstruction, title: "Fresh", steps: [Step(id: "f", text: "Do")]))

  static let extracts = [
    RefusedEdit(
      "extracting a line that changed meanwhile",
      extract([(.step("close"), "Sign")], into: fresh),
      .changedMeanwhile(place: "3", seen: "Sign", now: "Close")),
    RefusedEdit(
      "extracting a step under which somebody added a bullet",
      extract(
        [(.step("qualify"), "Qualify")], into: fresh,
        seen: Document(
          id: "sales", level: .sop, title: "Sales", steps: [Step(id: "qualify", text: "Qualify")])),
      .changedMeanwhile(
        place: "1", seen: "Qualify", now: "Qualify · Confirm need · Why · Confirm budget")),
    RefusedEdit(
      "extracting without a line that stays",
      extract([(.step("close"), "Close")], into: fresh, stageLine: " "),
      .emptyText("The line that stays behind")),
    RefusedEdit(
      "extracting under a title that is taken",
      extract(
        [(.step("close"), "Close")],
        into: .new(Document(id: "x", level: .workInstruction, title: "Estimating"))),
      .titleTaken("Estimating", .other(.sop))),
    RefusedEdit(
      "extracting into a document above",
      extract([(.step("close"), "Close")], into: .existing("service", adding: [])),
      .linkInCircle(from: "Sales", to: "Customer service")),
    RefusedEdit(
      "extracting into the document itself",
      extract([(.step("close"), "Close")], into: .existing("sales", adding: [])),
      .linkToItself("Sales")),
    RefusedEdit(
      "extracting nothing", extract([], into: fresh), .noSuchLine("Those bullets")),
    RefusedEdit(
      "extracting into a document that is gone",
      extract([(.step("close"), "Close")], into: .existing("gone", adding: [])), .noSuchDocument),
  ]

  static func arrival(_ documents: [Document], seats: [Seat] = []) -> AddWorkspace {
    AddWorkspace(
      Workspace(company: Company(name: ""), documents: documents, seats: seats), from: "a file",
      takesCompany: false)
  }

  static let arrivals = [
    RefusedEdit(
      "two documents of one title coming in",
      arrival([
        Document(id: "x", level: .sop, title: "One"), Document(id: "y", level: .sop, title: "one"),
      ]), .titleTaken("One", .other(.sop))),
    RefusedEdit(
      "a document coming in under a title that is taken",
      arrival([Document(id: "x", level: .sop, title: "sales")]),
      .titleTaken("Sales", .coreProcess)),
    RefusedEdit(
      "a link to nothing coming in",
      arrival([Document(id: "x", level: .sop, title: "X", links: ["gone"])]),
      .linkToNothing(from: "X")),
    RefusedEdit(
      "a link to itself coming in",
      arrival([Document(id: "x", level: .sop, title: "X", links: ["x"])]), .linkToItself("X")),
    RefusedEdit(
      "a link up coming in",
      arrival([Document(id: "x", level: .workInstruction, title: "X", links: ["refunds"])]),
      .linkUp(
        from: Document(id: "x", level: .workInstruction, title: "X", links: ["refunds"]),
        to: document("refunds"))),
    RefusedEdit(
      "a level coming in that turns a link of ours upside down",
      arrival([Document(id: "estimating", level: .process, title: "Estimating")]),
      .levelBreaksLink(title: "Estimating", other: "Sales")),
    RefusedEdit(
      "an owner who is not on the chart coming in",
      arrival([Document(id: "x", level: .sop, title: "X", owner: "gone")]), .noSuchSeat("gone")),
    RefusedEdit(
      "a seat coming in that reports to itself",
      arrival([], seats: [Seat(id: "x", name: "X", reportsTo: "x")]), .reportsInCircle("X")),
    RefusedEdit(
      "an empty step coming in",
      arrival([Document(id: "x", level: .sop, title: "X", steps: [Step(id: "s", text: "")])]),
      .emptyText("The step")),
  ]
}
