import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// A folder in which a document stands in two files: under its former name, which a colleague edited,
/// and under its present one.
@Suite struct SameDocumentTests {
  private let drawer = Drawer()

  private func renamed() throws -> Talk {
    var talk = try Talk(
      "new core process New Patient Journey", "step Greet the patient", "step Call the patient",
      "export markdown to out", drawer: drawer)
    try edit("new-patient-journey", "Call the patient", "Call the patient twice")
    try talk.type("rename New Patient Experience")
    try talk.type("export markdown to out")
    return talk
  }

  private func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try #require(drawer.text(at: "out/\(name).md"))
    drawer.put(text.replacingOccurrences(of: old, with: new), at: "out/\(name).md")
  }

  @Test func theFileThatWasChangedIsTheEdit() throws {
    var talk = try renamed()
    let said = try talk.type("import out")
    #expect(
      said.contains(
        "new-patient-experience.md is the same document as new-patient-journey.md, New Patient Experience, and did not come in a second time."
      ), "\(said)")
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["New Patient Experience"])
    #expect(
      try talk.lines(of: "New Patient Experience")
        == ["1 Greet the patient", "2 Call the patient twice"])
  }

  @Test func whereBothWereChangedTheOtherIsNamedAndComesInByItself() throws {
    var talk = try renamed()
    try edit("new-patient-experience", "Call the patient", "Text the patient")
    let said = try talk.type("import out")
    #expect(
      said.contains {
        $0.hasSuffix(
          "It was changed too: import /home/ana/out/new-patient-journey.md brings that in as well, and asks where both changed the same."
        )
      }, "\(said)")
    #expect(
      try talk.lines(of: "New Patient Experience")
        == ["1 Greet the patient", "2 Text the patient"])
    #expect(
      try talk.type("import out/new-patient-journey.md").contains {
        $0.contains("Some places were changed differently on both sides.")
      })
    try talk.type("theirs")
    #expect(
      try talk.lines(of: "New Patient Experience").last == "2 Call the patient twice")
  }

  @Test func aCopyThatWasGivenAnotherTitleIsADocumentOfItsOwn() throws {
    var talk = try renamed()
    let text = try #require(drawer.text(at: "out/new-patient-experience.md"))
    drawer.put(
      text.replacingOccurrences(of: "# New Patient Experience", with: "# Returning Patient"),
      at: "out/returning.md")
    try talk.type("import out")
    #expect(
      try talk.ledger.workspace().documents.map(\.title)
        == ["New Patient Experience", "Returning Patient"])
  }
}
