import ProcessModel
import Testing

/// An edit that cannot be made, and why.
struct RefusedEdit: CustomTestStringConvertible {
  var testDescription: String
  var edit: any Edit
  var error: EditError

  init(_ description: String, _ edit: any Edit, _ error: EditError) {
    testDescription = description
    self.edit = edit
    self.error = error
  }
}

@Suite struct RefusalTests {
  @Test("An edit that cannot be made says why and changes nothing", arguments: all)
  func refuses(refused: RefusedEdit) {
    var office = Office.acme
    #expect(throws: refused.error) { try office.perform(refused.edit) }
    #expect(office == .acme)
  }

  static let all = links + texts + lines + titles + owners + seats + levels + extracts + arrivals

  static func document(_ id: DocumentID) -> Document {
    Office.acme.document(id) ?? Document(id: id, level: .sop, title: "Missing")
  }

  static let links = [
    RefusedEdit(
      "a link up", Attach("service", to: "returns"),
      .linkUp(from: document("returns"), to: document("service"))),
    RefusedEdit(
      "a link from a step up", Attach("returns", to: "crm", step: "new"),
      .linkUp(from: document("crm"), to: document("returns"))),
    RefusedEdit(
      "a link to the same level", Attach("mail", to: "crm"),
      .linkUp(from: document("crm"), to: document("mail"))),
    RefusedEdit(
      "an SOP to a Core Process above it", Attach("sales", to: "estimating"),
      .linkInCircle(from: "Estimating", to: "Sales")),
    RefusedEdit(
      "a circle over three levels", Attach("refunds", to: "crm"),
      .linkInCircle(from: "Set up the client", to: "Refund policy")),
    RefusedEdit("a link to itself", Attach("sales", to: "sales"), .linkToItself("Sales")),
    RefusedEdit(
      "a step's link to its own document", Attach("sales", to: "sales", step: "close"),
      .linkToItself("Sales")),
    RefusedEdit("a link to nothing", Attach("gone", to: "sales"), .noSuchDocument),
    RefusedEdit("a link from nothing", Attach("crm", to: "gone"), .noSuchDocument),
    RefusedEdit(
      "a link from a step that is gone", Attach("mail", to: "sales", step: "gone"),
      .noSuchLine("That step")),
    RefusedEdit(
      "a link that is there", Attach("estimating", to: "sales"),
      .alreadyLinked(from: "Sales", to: "Estimating")),
    RefusedEdit(
      "a step's link that is there", Attach("crm", to: "sales", step: "quote"),
      .alreadyLinked(from: "Step 2", to: "Set up the client")),
    RefusedEdit(
      "unlinking what is not linked", Detach("mail", from: "sales"),
      .notLinked(from: "Sales", to: "Send the welcome email")),
    RefusedEdit(
      "unlinking at the wrong step", Detach("crm", from: "sales", step: "close"),
      .notLinked(from: "Sales", to: "Set up the client")),
  ]

  static let tooLong = String(repeating: "x", count: CleanText.longestLine + 1)

  static let texts = [
    RefusedEdit(
      "an empty step", AddStep(Step(id: "x", text: " \t"), to: "sales"), .emptyText("The step")),
    RefusedEdit(
      "a step that is too long", AddStep(Step(id: "x", text: tooLong), to: "sales"),
      .tooLong("The step")),
    RefusedEdit(
      "an empty bullet that comes with a step",
      AddStep(Step(id: "x", text: "X", details: [Detail(id: "y", text: "")]), to: "sales"),
      .emptyText("The bullet")),
    RefusedEdit(
      "an empty bullet",
      AddDetail(Detail(id: "x", text: "\u{200B}"), under: .step("close"), of: "sales"),
      .emptyText("The bullet")),
    RefusedEdit(
      "an empty new text", RewordLine(.step("close"), of: "sales", from: "Close", to: ""),
      .emptyText("The text")),
    RefusedEdit(
      "a field that is too long",
      SetField(
        .purpose, to: String(repeating: "x", count: CleanText.longestField + 1), of: "sales"),
      .tooLong("Purpose")),
    RefusedEdit(
      "a field the level does not have", SetField(.tools, to: "Pen", of: "sales"),
      .fieldNotHere(.tools, .coreProcess)),
    RefusedEdit(
      "a caution that is too long", SetStepRemark(.caution(tooLong), at: "new", of: "crm"),
      .tooLong("The caution")),
    RefusedEdit(
      "a company name that is too long", SetCompany("Renamed") { $0.name = tooLong },
      .tooLong("The name of the company")),
  ]
}
