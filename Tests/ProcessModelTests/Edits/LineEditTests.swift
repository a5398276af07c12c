import ProcessModel
import Testing

/// An edit of the lines of one document, what its lines are afterwards, and what the history says.
struct LineEdit: CustomTestStringConvertible {
  var testDescription: String
  var edit: any Edit
  var document: DocumentID = "sales"
  var lines: [String]
  var words: String
}

@Suite struct LineEditTests {
  @Test("The lines of a document after an edit", arguments: edits)
  func changesLines(example: LineEdit) throws {
    var office = Office.acme
    let amendment = try office.perform(example.edit).amendment
    let lines = try #require(office.document(example.document)).addressedLines
    #expect(lines.map { "\($0.address) \($0.text)" } == example.lines)
    #expect(amendment.words == example.words)
  }

  static let edits = [
    LineEdit(
      testDescription: "a step joins at the end",
      edit: AddStep(Step(id: "x", text: " Invoice "), to: "sales"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Why", "1B Confirm budget", "2 Quote", "3 Close",
        "4 Invoice",
      ], words: "Added step 4 to Sales"),
    LineEdit(
      testDescription: "a step with bullets joins behind another",
      edit: AddStep(
        Step(
          id: "x", text: "Visit",
          details: [
            Detail(
              id: "y", text: "Measure\t",
              details: [Detail(id: "z", text: "Deep", details: [Detail(id: "w", text: "Deeper")])])
          ]), to: "sales", after: "qualify"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Why", "1B Confirm budget", "2 Visit", "2A Measure",
        "2A1 Deep", "2A2 Deeper", "3 Quote", "4 Close",
      ], words: "Added step 2 to Sales"),
    LineEdit(
      testDescription: "a bullet joins at the end of a step's",
      edit: AddDetail(Detail(id: "x", text: "Confirm date"), under: .step("qualify"), of: "sales"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Why", "1B Confirm budget", "1C Confirm date",
        "2 Quote", "3 Close",
      ], words: "Added bullet 1C to Sales"),
    LineEdit(
      testDescription: "a bullet joins under a bullet",
      edit: AddDetail(Detail(id: "x", text: "Who"), under: .detail("need"), of: "sales"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Why", "1A2 Who", "1B Confirm budget", "2 Quote",
        "3 Close",
      ], words: "Added bullet 1A2 to Sales"),
    LineEdit(
      testDescription: "a step gets another text",
      edit: RewordLine(.step("close"), of: "sales", from: "Close", to: "Win"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Why", "1B Confirm budget", "2 Quote", "3 Win",
      ], words: "Changed 3 of Sales"),
    LineEdit(
      testDescription: "a bullet of the third level gets another text",
      edit: RewordLine(.detail("why"), of: "sales", from: "Why", to: "Because"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Because", "1B Confirm budget", "2 Quote", "3 Close",
      ], words: "Changed 1A1 of Sales"),
    LineEdit(
      testDescription: "a step goes with its bullets",
      edit: RemoveLines(
        [(.step("qualify"), "Qualify")], of: "sales", seen: Office.acme.document("sales")),
      lines: ["1 Quote", "2 Close"], words: "Removed 1 from Sales"),
    LineEdit(
      testDescription: "several lines go at once",
      edit: RemoveLines(
        [
          (.detail("budget"), "Confirm budget"), (.step("close"), "Close"), (.detail("why"), "Why"),
        ],
        of: "sales"),
      lines: ["1 Qualify", "1A Confirm need", "2 Quote"], words: "Removed 1B, 3, 1A1 from Sales"),
    LineEdit(
      testDescription: "a step moves up",
      edit: MoveLine(.step("close"), to: .number(1), of: "sales"),
      lines: [
        "1 Close", "2 Qualify", "2A Confirm need", "2A1 Why", "2B Confirm budget", "3 Quote",
      ], words: "Moved 3 to 1 in Sales"),
    LineEdit(
      testDescription: "a step moves down to the number it is given",
      edit: MoveLine(.step("qualify"), to: .number(3), of: "sales"),
      lines: [
        "1 Quote", "2 Close", "3 Qualify", "3A Confirm need", "3A1 Why", "3B Confirm budget",
      ], words: "Moved 1 to 3 in Sales"),
    LineEdit(
      testDescription: "a step moves no further than the end",
      edit: MoveLine(.step("quote"), to: .number(99), of: "sales"),
      lines: [
        "1 Qualify", "1A Confirm need", "1A1 Why", "1B Confirm budget", "2 Close", "3 Quote",
      ], words: "Moved 2 to 3 in Sales"),
    LineEdit(
      testDescription: "a bullet moves under another step with what is under it",
      edit: MoveLine(.detail("need"), to: .bullet(of: "close", number: nil), of: "sales"),
      lines: [
        "1 Qualify", "1A Confirm budget", "2 Quote", "3 Close", "3A Confirm need", "3A1 Why",
      ], words: "Moved 1A to 3A in Sales"),
    LineEdit(
      testDescription: "a bullet moves up within its step",
      edit: MoveLine(.detail("budget"), to: .bullet(of: "qualify", number: 1), of: "sales"),
      lines: [
        "1 Qualify", "1A Confirm budget", "1B Confirm need", "1B1 Why", "2 Quote", "3 Close",
      ], words: "Moved 1B to 1A in Sales"),
  ]

  @Test("A line is changed by its id, wherever others have moved it")
  func followsIDs() throws {
    var office = Office.acme
    try office.perform(AddStep(Step(id: "x", text: "Greet"), to: "sales", after: "qualify"))
    try office.perform(MoveLine(.step("close"), to: .number(1), of: "sales"))
    try office.perform(RewordLine(.step("close"), of: "sales", from: "Close", to: "Win"))
    let steps = try #require(office.document("sales")).steps
    #expect(steps.map(\.text) == ["Win", "Qualify", "Greet", "Quote"])
  }

  @Test("Caution, expected result and picture are set and taken away")
  func remarks() throws {
    var office = Office.acme
    let picture = Picture(id: "p1", format: .png, bytes: [1, 2, 3])
    try office.perform(SetStepRemark(.caution(" Mind the\ngap "), at: "save", of: "crm"))
    try office.perform(SetStepRemark(.result("Saved"), at: "save", of: "crm"))
    let amendment = try office.perform(SetStepRemark(.picture(picture), at: "save", of: "crm"))
      .amendment
    #expect(amendment.pictures == [picture])
    #expect(amendment.words == "Set the picture of step 2 of Set up the client")
    var step = try #require(office.document("crm")).steps[1]
    #expect(step.caution == "Mind the gap")
    #expect(step.result == "Saved")
    #expect(step.picture == "p1")
    try office.perform(SetStepRemark(.caution(""), at: "save", of: "crm"))
    try office.perform(SetStepRemark(.result(" "), at: "save", of: "crm"))
    try office.perform(SetStepRemark(.picture(nil), at: "save", of: "crm"))
    step = try #require(office.document("crm")).steps[1]
    #expect(step == Office.acme.document("crm")?.steps[1])
  }
}
