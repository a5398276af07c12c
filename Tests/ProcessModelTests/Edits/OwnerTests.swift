import ProcessModel
import Testing

@Suite struct OwnerTests {
  /// A name that was typed, and the seat it stands for.
  struct Naming: CustomTestStringConvertible {
    var typed: String
    var seat: String
    var through: String?
    var isNew = false
    var testDescription: String { "“\(typed)” is \(seat)" }
  }

  static let namings = [
    Naming(typed: "Operations", seat: "Operations"),
    Naming(typed: " sales-LEAD ", seat: "Sales Lead"),
    Naming(typed: "Ana Lopez", seat: "Sales Lead", through: "Ana Lopez"),
    Naming(typed: "ana", seat: "Sales Lead", through: "Ana Lopez"),
    Naming(typed: "Bookkeeper", seat: "Bookkeeper", isNew: true),
    Naming(typed: "\"Sales and Marketing\"", seat: "Sales and Marketing", isNew: true),
    Naming(typed: "R&D", seat: "R&D", isNew: true),
    Naming(typed: "Land surveyor", seat: "Land surveyor", isNew: true),
  ]

  @Test(
    "An owner is a seat, found by its name or its holder, or new on the chart", arguments: namings)
  func resolves(naming: Naming) throws {
    var office = Office.acme
    let (outcome, amendment) = try office.perform(
      SetOwner(naming.typed, of: "estimating", newSeatID: "fresh"))
    let assignment = try #require(outcome.assignment)
    #expect(assignment.seat.name == naming.seat)
    #expect(assignment.through?.name == naming.through)
    #expect(assignment.isNew == naming.isNew)
    #expect(outcome.former == nil)
    #expect(office.document("estimating")?.owner == assignment.seat.id)
    #expect(office.chart().seat(assignment.seat.id) == assignment.seat)
    #expect(office.chart().seats.count == (naming.isNew ? 5 : 4))
    #expect(amendment.words == "Made \(naming.seat) the owner of Estimating")
  }

  @Test("A new owner takes the place of the former one, who is named")
  func replaces() throws {
    var office = Office.acme
    let outcome = try office.perform(SetOwner("Operations", of: "sales", newSeatID: "x")).outcome
    #expect(outcome.former?.name == "Sales Lead")
    #expect(outcome.document.owner == "operations")
  }

  @Test("A document can be left without an owner")
  func leaves() throws {
    var office = Office.acme
    let (outcome, amendment) = try office.perform(SetOwner(nil, of: "sales", newSeatID: "x"))
    #expect(outcome.former?.name == "Sales Lead")
    #expect(office.document("sales")?.owner == nil)
    #expect(amendment.words == "Left Sales without an owner")
  }

  @Test("A step is given to a seat in the same words, and left to the owner again")
  func stepSeat() throws {
    var office = Office.acme
    let (outcome, amendment) = try office.perform(
      SetStepSeat("Scheduler", at: "close", of: "sales", newSeatID: "fresh"))
    #expect(outcome.assignment?.isNew == true)
    #expect(amendment.words == "Gave step 3 of Sales to Scheduler")
    #expect(office.document("sales")?.steps[2].seat == "fresh")
    try office.perform(SetStepSeat(nil, at: "close", of: "sales", newSeatID: "x"))
    #expect(office.document("sales") == Office.acme.document("sales"))
  }
}

@Suite struct SetSeatTests {
  private func set(
    _ name: String, isNew: Bool = false, newName: String? = nil, under: String? = nil,
    holder: String? = nil, roles: [String] = [], in office: inout Office
  ) throws -> Seat {
    try office.perform(
      SetSeat(
        name, isNew: isNew, newName: newName, under: under, holder: holder, roles: roles,
        newSeatID: "fresh", newPersonID: "someone")
    ).outcome
  }

  @Test("A new seat joins the chart with its superior, its holder and its roles")
  func joins() throws {
    var office = Office.acme
    let seat = try set(
      "Bookkeeper", isNew: true, under: "Operations", holder: "Eva Roth", roles: ["Pay", "Pay"],
      in: &office)
    #expect(
      seat
        == Seat(
          id: "fresh", name: "Bookkeeper", roles: ["Pay"], holder: "someone",
          reportsTo: "operations"))
    #expect(office.chart().seat("fresh") == seat)
    #expect(office.chart().person("someone")?.name == "Eva Roth")
  }

  @Test("A seat is renamed, and its documents follow")
  func renames() throws {
    var office = Office.acme
    let seat = try set("Estimator", newName: "Quoting", holder: "cem", in: &office)
    #expect(seat == Seat(id: "estimator", name: "Quoting", holder: "cem", reportsTo: "lead"))
    #expect(office.chart().name(of: office.document("sales")?.steps[1].seat) == "Quoting")
    #expect(office.chart().people.count == 5)
  }

  @Test("A seat may change how its own name is written")
  func respells() throws {
    var office = Office.acme
    #expect(try set("Estimator", newName: "ESTIMATOR", in: &office).name == "ESTIMATOR")
  }
}
