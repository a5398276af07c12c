import Exchange
import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// Formats that another program makes.
@Suite struct ConvertedExportTests {
  private let drawer = Drawer()

  private func talk(_ programs: Programs) throws -> Talk {
    var talk = try Talk(
      "new work instruction Send a quote", "new core process Sales", "step Quote",
      "attach send a quote to 1", "approve sales by Anna --yes", drawer: drawer)
    talk.workbench.session.world.programs = programs
    talk.workbench.session.door = .shell
    return talk
  }

  private static var echo: Programs {
    Programs { converter, input, _ throws(ProgramTrouble) in
      Array("\(converter.program) ".utf8) + input.prefix(15)
    }
  }

  @Test(arguments: [
    ("export word sales", "sales.docx", "pandoc <!DOCTYPE html>"),
    ("export pdf sales", "sales.pdf", "weasyprint <!DOCTYPE html>"),
    ("export pdf", "acme.pdf", "weasyprint <!DOCTYPE html>"),
    ("export word", "acme-word/sales.docx", "pandoc <!DOCTYPE html>"),
    ("export word sales to out/s.docx", "out/s.docx", "pandoc <!DOCTYPE html>"),
  ])
  func theProgramMakesTheFile(line: String, file: String, content: String) throws {
    drawer.folders.insert("/home/ana/out")
    var talk = try talk(Self.echo)
    try talk.type(line)
    #expect(drawer.text(at: file) == content)
    #expect(try talk.type(line)[0].hasPrefix("Replaced your earlier export"))
  }

  @Test func whereTheProgramIsMissingOneSentenceSaysHowToGetIt() throws {
    var talk = try talk(.none)
    let before = drawer.files.keys.sorted()
    #expect(
      talk.refusal(of: "export word sales")
        == "This format is made with pandoc, which is not installed here; nothing was written. On Debian or Ubuntu: sudo apt-get install pandoc. On a Mac: brew install pandoc."
    )
    #expect(talk.refusal(of: "export word").hasPrefix("This format is made with pandoc"))
    #expect(talk.refusal(of: "export pdf").hasPrefix("This format is made with weasyprint"))
    #expect(drawer.files.keys.sorted() == before)
  }

  @Test func aFailureLeavesNoFile() throws {
    var talk = try talk(
      Programs { converter, _, _ throws(ProgramTrouble) in
        throw .failed(converter.program, reason: "out of paper")
      })
    let before = drawer.files.keys.sorted()
    #expect(
      talk.refusal(of: "export pdf sales")
        == "weasyprint could not make handbook.pdf: out of paper. Nothing was written.")
    #expect(talk.refusal(of: "export word").contains("out of paper"))
    #expect(drawer.files.keys.sorted() == before)
  }

  /// Each file is on the disk before the next one is made.
  @Test func oneFileAfterTheOtherIsMadeAndWritten() throws {
    var there: [Int] = []
    let drawer = drawer
    var talk = try talk(
      Programs { _, input, _ throws(ProgramTrouble) in
        there.append(drawer.files.keys.count { $0.hasSuffix(".docx") })
        return input
      })
    try talk.type("export word with drafts")
    #expect(there == [0, 1])
  }

  @Test func aFailureAtTheSecondFileLeavesNone() throws {
    var made = 0
    var talk = try talk(
      Programs { converter, input, _ throws(ProgramTrouble) in
        made += 1
        if made == 2 { throw .failed(converter.program, reason: "out of paper") }
        return input
      })
    let before = drawer.files.keys.sorted()
    #expect(talk.refusal(of: "export word with drafts").contains("out of paper"))
    #expect(made == 2)
    #expect(drawer.files.keys.sorted() == before)
    #expect(drawer.folders.filter { $0.contains("part-") } == [])
  }

  @Test func whatIsNoTextGoesToAPipeAsItIs() throws {
    var talk = try talk(Self.echo)
    #expect(
      try talk.reply(to: "export word sales to -").bytes == Array("pandoc <!DOCTYPE html>".utf8))
    talk.workbench.session.door = .workbench
    #expect(
      talk.refusal(of: "export word sales to -")
        == "This format is no text, so it cannot be shown here. Leave out to -, and it is written to a file."
    )
  }

  @Test func whoeverWaitsHearsWhichPageIsMade() throws {
    var said: [String] = []
    var talk = try talk(
      Programs { _, _, hears throws(ProgramTrouble) in
        hears("INFO: Step 5 - Creating layout - Page 6\nINFO: Step 5 - Creating layout - Page 7\n")
        return [0]
      })
    talk.workbench.session.world.headway = { if let doing = $0?.doing { said.append(doing) } }
    try talk.type("export pdf")
    #expect(said.contains("Making handbook.pdf with weasyprint, page 7"))
    said = []
    try talk.type("approve send a quote by Anna --yes")
    try talk.type("export word")
    #expect(said.contains("Making sales.docx with pandoc, file 1 of 2"))
  }

  @Test func whatMakesTooManyPagesIsRefusedBeforehand() throws {
    var talk = try talk(Self.echo)
    let steps = (0..<1000).map { Step(id: StepID("s\($0)"), text: "Step \($0)") }
    var documents: [Document] = []
    for number in 0..<20 {
      var document = Document(
        id: DocumentID("d\(number)"), level: .sop, title: "Long \(number)", status: .approved,
        version: 1)
      document.steps = steps.map { Step(id: StepID("\($0.id)-\(number)"), text: $0.text) }
      documents.append(document)
    }
    _ = try talk.session.commit(
      AddWorkspace(
        Workspace(company: Company(name: "Acme"), documents: documents), from: "a test",
        takesCompany: false))
    let before = drawer.files.keys.sorted()
    #expect(
      talk.refusal(of: "export pdf")
        == "These documents make about 1441 pages, more than weasyprint can lay out in reasonable time and memory. Take some of them with export pdf TITLE, TITLE, or print the page that export handbook writes from your browser; nothing was written."
    )
    #expect(drawer.files.keys.sorted() == before)
    #expect(try talk.type("export pdf sales, long 7")[0].hasPrefix("Wrote 1 file"))
  }

  /// With the real programs, where they are installed.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")))
  func pandocMakesAWordFile() throws {
    var talk = try talk(.live(searching: "/usr/bin"))
    try talk.type("export word sales")
    let bytes = try #require(drawer.files["/home/ana/sales.docx"])
    #expect(bytes.prefix(2) == Array("PK".utf8)[...])
    let failing = Converter(program: "pandoc", arguments: ["--from=nonsense"])
    #expect(throws: ProgramTrouble.self) {
      try Programs.live(searching: "/usr/bin").run(failing, [])
    }
  }
}
