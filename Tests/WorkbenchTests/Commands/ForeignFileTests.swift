import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// Files of office programs, read by way of pandoc.
@Suite struct ForeignFileTests {
  private static let picture = "\u{89}PNG pretended"

  /// A talk on a machine whose pandoc says this, and where `unzip` does not work.
  private func talk(
    _ drawer: Drawer, unzip trouble: ProgramTrouble = .missing("unzip"),
    _ pandoc: @escaping ([String], [UInt8]) throws(ProgramTrouble) -> String
  ) throws -> Talk {
    var talk = try Talk(drawer: drawer)
    talk.workbench.session.world.programs = Programs {
      converter, input, _ throws(ProgramTrouble) in
      guard converter.program == "pandoc" else { throw trouble }
      return Array(try pandoc(converter.arguments, input).utf8)
    }
    return talk
  }

  @Test func aWordFileComesInWithItsPictures() throws {
    let drawer = Drawer(["old.docx": "PK"])
    var talk = try talk(drawer) { arguments, input throws(ProgramTrouble) in
      let folder = arguments.last.map { String($0.dropFirst("--extract-media=".count)) } ?? ""
      drawer.put("<svg></svg>", at: "\(folder)/media/one.svg")
      drawer.folders.insert(folder)
      return
        "# Open the shop\n\n1. Click **Open**\n\n   <img src=\"\(folder)/media/one.svg\" alt=\"The door\" />\n"
    }
    let said = try talk.type("import old.docx")
    let document = try talk.document("Open the shop")
    #expect(document.steps.map(\.text) == ["Click “Open”"])
    #expect(document.steps[0].picture != nil)
    #expect(document.fields[.notes] == "Step 1: The door")
    #expect(said.contains { $0.contains("in the notes, word for word") }, "\(said)")
    #expect(!drawer.folders.contains { $0.contains("waywright-") })
    #expect(!drawer.files.keys.contains { $0.contains("waywright-") })
  }

  @Test func whereThereIsNoPandocOneSentenceSaysHowToGetIt() throws {
    let drawer = Drawer(["in/old.odt": "PK", "in/a.md": "# A\n"])
    var talk = try Talk(drawer: drawer)
    let said = talk.refusal(of: "import in")
    #expect(said.contains("old.odt is read with pandoc, which is not installed here"), "\(said)")
    #expect(said.contains("sudo apt-get install pandoc"))
    #expect(try talk.ledger.workspace().documents == [])
  }

  /// Pandoc passes over heading rows of OpenDocument tables; `unzip` shows where they are.
  @Test func withoutUnzipNoHeadingRowIsLostInSilence() throws {
    let drawer = Drawer(["old.odt": "PK", "plain.odt": "PK"])
    var texts = ["# A\n\n1. Wash\n", "# B\n\n|   |   |\n|---|---|\n| Wash | Sink |\n"]
    var talk = try talk(drawer) { _, _ throws(ProgramTrouble) in texts.removeFirst() }
    #expect(
      try talk.type("import plain.odt").dropLast().last
        == "Text boxes, comments, headers and footers of plain.odt were not looked into: that takes unzip, which is not installed here. On Debian or Ubuntu: sudo apt-get install unzip. On a Mac: brew install unzip."
    )
    #expect(
      talk.refusal(of: "import old.odt")
        == "old.odt is read with unzip, which is not installed here; nothing was changed. On Debian or Ubuntu: sudo apt-get install unzip. On a Mac: brew install unzip."
    )
  }

  /// A heading row without a word is nothing but that in a Word file, where pandoc passes over none.
  @Test func aWordFileWithSuchATableComesInWithoutUnzip() throws {
    let drawer = Drawer(["old.docx": "PK"])
    var talk = try talk(drawer) { _, _ throws(ProgramTrouble) in
      "# B\n\n|   |   |\n|---|---|\n| Wash | Sink |\n"
    }
    #expect(
      try talk.type("import old.docx").contains(
        "Text boxes, comments, headers and footers of old.docx were not looked into: that takes unzip, which is not installed here. On Debian or Ubuntu: sudo apt-get install unzip. On a Mac: brew install unzip."
      ))
    #expect(try talk.document("B").fields[.notes]?.contains("Wash") == true)
  }

  @Test(arguments: [
    (
      ProgramTrouble.tookTooLong("unzip", seconds: 60),
      "unzip had not done it after 60 seconds. Look whether something in them is missing here."
    ),
    (
      .failed("unzip", reason: "bad zipfile offset"),
      "unzip could not open it (bad zipfile offset). Look whether something in them is missing here."
    ),
  ])
  func whateverKeepsUsFromLookingIsTold(_ trouble: ProgramTrouble, _ said: String) throws {
    var texts = ["# A\n\n1. Wash\n", "# B\n\n|   |\n|---|\n| Wash |\n"]
    var talk = try talk(Drawer(["old.docx": "PK", "old.odt": "PK"]), unzip: trouble) {
      _, _ throws(ProgramTrouble) in texts.removeFirst()
    }
    #expect(
      try talk.type("import old.docx").contains(
        "Text boxes, comments, headers and footers of old.docx were not looked into: \(said)"))
    #expect(talk.refusal(of: "import old.odt").hasPrefix("unzip "))
  }

  @Test func whatPandocPassesOverIsInTheNotes() throws {
    let drawer = Drawer(["old.docx": "PK"])
    var talk = try Talk(drawer: drawer)
    talk.workbench.session.world.programs = Programs { converter, _, _ throws(ProgramTrouble) in
      switch converter.program {
      case "pandoc": Array("# Open the shop\n\n1. Turn on the **lights**\n".utf8)
      case "unzip":
        Array(
          """
          <w:p><w:r><w:t>Turn on </w:t><w:t>the lights</w:t></w:r></w:p>\
          <w:p><w:r><w:txbxContent><w:p><w:t>Mind the step &amp; the dog</w:t></w:p></w:txbxContent></w:r></w:p>\
          <w:p><w:t xml:space="preserve">Page </w:t><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:p>
          """.utf8)
      default: throw .missing(converter.program)
      }
    }
    #expect(
      try talk.type("import old.docx").contains(
        "- Open the shop: 1 piece, “Mind the step & the dog”"))
    #expect(try talk.document("Open the shop").fields[.notes] == "Mind the step & the dog")
  }

  @Test func whatPandocCannotReadIsRefusedInOneSentence() throws {
    let drawer = Drawer(["old.docx": "no zip"])
    var talk = try talk(drawer) { _, _ throws(ProgramTrouble) in
      throw .failed("pandoc", reason: "couldn't unpack docx container")
    }
    #expect(talk.refusal(of: "import old.docx").contains("couldn't unpack docx container"))
  }

  @Test func aFileInWhichPandocIsLostIsRefusedInOneSentence() throws {
    let drawer = Drawer(["old.docx": "PK"])
    var talk = try talk(drawer) { _, _ throws(ProgramTrouble) in
      throw .tookTooLong("pandoc", seconds: 120)
    }
    #expect(
      talk.refusal(of: "import old.docx")
        == "pandoc had not read old.docx after 120 seconds and was stopped. Nothing was changed. Cut the file into several, or save it anew from the program it comes from, and import that."
    )
  }
}
