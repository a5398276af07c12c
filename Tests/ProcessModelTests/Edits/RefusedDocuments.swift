import ProcessModel

extension RefusalTests {
  static let titles = [
    RefusedEdit(
      "an empty title", CreateDocument(Document(id: "x", level: .sop, title: " ")),
      .emptyText("The title")),
    RefusedEdit(
      "a title of nothing to see",
      CreateDocument(Document(id: "x", level: .sop, title: "\u{200D}")),
      .emptyText("The title")),
    RefusedEdit(
      "a title that is too long", CreateDocument(Document(id: "x", level: .sop, title: tooLong)),
      .tooLong("The title")),
    RefusedEdit(
      "a title that is taken", CreateDocument(Document(id: "x", level: .policy, title: "SALES!")),
      .titleTaken("Sales", .coreProcess)),
    RefusedEdit(
      "a new title that is taken", RenameDocument("crm", to: "refund-policy"),
      .titleTaken("Refund policy", .other(.policy))),
    RefusedEdit("an empty new title", RenameDocument("crm", to: ""), .emptyText("The title")),
    RefusedEdit("the same title", RenameDocument("sales", to: "Sales "), .nothingToDo("Sales")),
    RefusedEdit("a new title for nothing", RenameDocument("gone", to: "X"), .noSuchDocument),
    RefusedEdit(
      "a Core Process that is no SOP",
      CreateDocument(Document(id: "x", level: .policy, title: "X", isCore: true)),
      .notAnSOP("X", .policy)),
    RefusedEdit(
      "restoring under a title that is taken",
      RestoreDocument(Document(id: "old", level: .sop, title: "Sales"), asOf: 3),
      .titleTaken("Sales", .coreProcess)),
    RefusedEdit(
      "restoring what is so already", RestoreDocument(document("sales"), asOf: 3),
      .nothingToDo("Sales")),
    RefusedEdit("removing a document that is gone", RemoveDocument("gone"), .noSuchDocument),
  ]

  static let levels = [
    RefusedEdit(
      "a policy as a Core Process", SetLevel("refunds", to: .policy, isCore: true),
      .notAnSOP("Refund policy", .policy)),
    RefusedEdit(
      "the level it has", SetLevel("sales", to: .sop, isCore: true), .nothingToDo("Sales")),
    RefusedEdit(
      "a level that would turn a link down upside down",
      SetLevel("sales", to: .workInstruction, isCore: false),
      .levelBreaksLink(title: "Sales", other: "Estimating")),
    RefusedEdit(
      "a level that would turn a link from above upside down",
      SetLevel("crm", to: .process, isCore: false),
      .levelBreaksLink(title: "Set up the client", other: "Sales")),
    RefusedEdit(
      "no Core Process any more, with an SOP under it", SetLevel("sales", to: .sop, isCore: false),
      .levelBreaksLink(title: "Sales", other: "Estimating")),
  ]
}
