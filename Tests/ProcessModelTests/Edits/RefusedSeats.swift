import ProcessModel

extension RefusalTests {
  static let owners =
    ["Ana and Ben", "Ana, Ben", "Ana / Ben", "Ana & Ben", "Ana + Ben", "Ana or Ben", "Ana; Ben"]
    .map { (names: String) in
      RefusedEdit(
        "two owners: \(names)", SetOwner(names, of: "sales", newSeatID: "x"),
        .twoOwners(["Ana", "Ben"]))
    } + [
      RefusedEdit(
        "a first name of two people", SetOwner("Dana", of: "sales", newSeatID: "x"),
        .severalPeople("Dana", ["Dana Reed", "Dana Stone"])),
      RefusedEdit(
        "a person without a seat", SetOwner("Cem", of: "sales", newSeatID: "x"),
        .holdsNoSeat("Cem Aydin")),
      RefusedEdit(
        "a person with several seats", SetOwner("ben vogt", of: "sales", newSeatID: "x"),
        .holdsSeveralSeats("Ben Vogt", ["Dispatcher", "Operations"])),
      RefusedEdit(
        "an owner without a name", SetOwner(" ", of: "sales", newSeatID: "x"),
        .emptyText("The name of the seat")),
      RefusedEdit(
        "an owner of nothing", SetOwner("Ana", of: "gone", newSeatID: "x"), .noSuchDocument),
      RefusedEdit(
        "two people at a step", SetStepSeat("Ana, Ben", at: "close", of: "sales", newSeatID: "x"),
        .twoOwners(["Ana", "Ben"])),
      RefusedEdit(
        "a seat at a step that is gone",
        SetStepSeat("Ana", at: "gone", of: "sales", newSeatID: "x"), .noSuchLine("That step")),
    ]

  static func seat(
    _ name: String, isNew: Bool = false, newName: String? = nil, under: String? = nil,
    holder: String? = nil, roles: [String] = []
  ) -> SetSeat {
    SetSeat(
      name, isNew: isNew, newName: newName, under: under, holder: holder, roles: roles,
      newSeatID: "x", newPersonID: "y")
  }

  static let seats = [
    RefusedEdit("a seat that is taken", seat("operations", isNew: true), .seatTaken("operations")),
    RefusedEdit("a seat that is not there", seat("Kitchen"), .noSuchSeat("Kitchen")),
    RefusedEdit(
      "a new name that is taken", seat("Estimator", newName: "DISPATCHER"), .seatTaken("Dispatcher")
    ),
    RefusedEdit(
      "a superior that is not there", seat("Estimator", under: "Kitchen"), .noSuchSeat("Kitchen")),
    RefusedEdit(
      "a seat under itself", seat("Estimator", under: "Estimator"), .reportsInCircle("Estimator")),
    RefusedEdit(
      "a seat under one that reports to it", seat("Sales Lead", under: "Estimator"),
      .reportsInCircle("Sales Lead")),
    RefusedEdit(
      "a sixth role", seat("Sales Lead", roles: ["2", "3", "4", "5", "6"]),
      .tooManyRoles("Sales Lead")),
    RefusedEdit(
      "a holder whose first name two people have", seat("Estimator", holder: "Dana"),
      .severalPeople("Dana", ["Dana Reed", "Dana Stone"])),
    RefusedEdit(
      "a seat without a name", seat("", isNew: true), .emptyText("The name of the seat")),
  ]
}
