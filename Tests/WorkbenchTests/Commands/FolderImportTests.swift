import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// Folders as strangers have them: deep, with links in them, with names that only look alike.
@Suite struct FolderImportTests {
  @Test func foldersThatStandTooDeepAreSaid() throws {
    let deep = (1...33).map { "d\($0)" }.joined(separator: "/")
    let drawer = Drawer(["in/open.md": "# Open\n", "in/\(deep)/lost.md": "# Lost\n"])
    var talk = try Talk(drawer: drawer)
    let said = try talk.type("import in")
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["Open"])
    #expect(
      said.contains(
        "Folders that stand more than 32 deep, which were not looked into: 1, such as \(deep). import them by themselves."
      ), "\(said)")
  }

  @Test func aLinkIsNotFollowedAndSaid() throws {
    let drawer = Drawer(["in/open.md": "# Open\n"])
    drawer.links.insert("/home/ana/in/passwd.md")
    var talk = try Talk(drawer: drawer)
    let said = try talk.type("import in")
    #expect(
      said.contains {
        $0.contains("Files that are nothing that can be read here: 1, such as passwd.md.")
      }, "\(said)")
  }

  @Test func namesThatDifferInCaseOnlyAreTwoDocumentsAndLinksFindTheRightOne() throws {
    let drawer = Drawer([
      "in/Sales.md": "---\nlevel: sop\n---\n# Selling\n\n1. Quote\n\n   How: [Quote](quote.md)\n",
      "in/Quote.md": "---\nlevel: work instruction\n---\n# Quote large\n",
      "in/quote.md": "---\nlevel: work instruction\n---\n# Quote small\n",
    ])
    var talk = try Talk(drawer: drawer)
    try talk.type("import in")
    #expect(
      try talk.ledger.workspace().documents.map(\.title)
        == ["Quote large", "Quote small", "Selling"])
    #expect(
      try talk.document("Selling").steps[0].links == [try talk.document("Quote small").id])
  }

  @Test func titlesThatAreOneNameOnManyDisksLeaveAsTwoFilesAndComeBack() throws {
    let drawer = Drawer()
    var talk = try Talk(
      "new sop Con", "step One", "new sop \(Self.longTitle) one", "step Two",
      "new sop \(Self.longTitle) two", "step Three", drawer: drawer)
    try talk.type("export markdown to out")
    let names = drawer.files.keys.filter { $0.hasSuffix(".md") }
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count <= 100 } })
    var other = try Talk(drawer: drawer)
    try other.type("import out")
    #expect(
      try other.ledger.workspace().documents.sorted { $0.id < $1.id }
        == talk.ledger.workspace().documents.sorted { $0.id < $1.id })
  }

  private static let longTitle = String(repeating: "Naïve ", count: 50)

  @Test(arguments: ["", " --review"]) func whatCannotBeReadIsPassedOverAndListed(_ review: String)
    throws
  {
    let drawer = Drawer(["in/a.md": "# Open the shop\n\n1. Unlock\n", "in/old.odt": "PK"])
    drawer.files["/home/ana/in/b.md"] = [0x23, 0x00, 0x01]
    drawer.files["/home/ana/in/c.txt"] = Array("1. Wipe the caf".utf8) + [0xE9, 0x0A]
    drawer.sealed.insert("/home/ana/in/d.md")
    var talk = try Talk(drawer: drawer)
    talk.workbench.session.world.programs = Programs { _, _, _ throws(ProgramTrouble) in
      throw .failed("pandoc", reason: "couldn't unpack it")
    }
    talk.workbench.session.door = .script
    let said = try talk.type("import in\(review)")
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["c", "Open the shop"])
    #expect(try talk.document("c").steps.map(\.text) == ["Wipe the café"])
    let list = try #require(said.firstIndex(of: "These could not be read and were passed over:"))
    #expect(
      said[(list + 1)...].prefix(3) == [
        "- pandoc could not read old.odt: couldn't unpack it. Save it anew from the program it comes from, and import that.",
        "- b.md is not a text file: line 1 holds a NUL byte. Save it as Markdown in the program it comes from, and import that file.",
        "- d.md could not be used: permission denied. See that it can be read, and import it by itself.",
      ], "\(said)")
    #expect(said.contains("Not written in UTF-8, so look at the accents:"), "\(said)")
    #expect(said.contains("- c.txt: read as Windows-1252"), "\(said)")
  }

  @Test func oneFileThatCannotBeReadIsRefused() throws {
    let drawer = Drawer()
    for name in ["a.md", "in/a.md"] {
      drawer.put("", at: name)
      drawer.files["/home/ana/\(name)"] = [0x23, 0x00]
    }
    var talk = try Talk(drawer: drawer)
    for place in ["a.md", "in"] {
      let said = talk.refusal(of: "import \(place)")
      #expect(
        said
          == "a.md is not a text file: line 1 holds a NUL byte. Nothing was changed. Save it as Markdown in the program it comes from, and import that file."
      )
    }
    drawer.files["/home/ana/in/b.md"] = [0x23, 0x00]
    #expect(
      talk.refusal(of: "import in").hasPrefix("None of the 2 files in /home/ana/in could be read."))
    #expect(try talk.ledger.workspace().documents == [])
  }

  @Test func whatProgramsLeaveInAFolderIsNotSpokenOf() throws {
    let drawer = Drawer(["in/a.md": "# Open\n\n1. Unlock\n"])
    for name in [".DS_Store", "Thumbs.db", "desktop.ini", "~$plan.docx", ".~lock.plan.odt#"] {
      drawer.put("x", at: "in/\(name)")
    }
    var talk = try Talk(drawer: drawer)
    let said = try talk.type("import in")
    #expect(said[0] == "Documents brought in: 1 new.")
    #expect(!said.contains { $0.contains("Files that are nothing") || $0.contains("passed over") })
  }

  private static let strangers = [
    "in/a.md":
      "# Wash\n\nOwner: Ana\n\nAsk Ben.\n\n1. Rinse\n   - Twice\n2. Dry, see [Pack](b.md)\n",
    "in/b.md": "# Pack\n\n1. Fold\n\n   Seat: Packer\n2. Wrap\n",
  ]

  @Test func whatCameInBeforeComesInOnce() throws {
    let drawer = Drawer(Self.strangers)
    var talk = try Talk(drawer: drawer)
    try talk.type("import in")
    let now = try talk.ledger.workspace()
    let said = try talk.type("import in")
    #expect(
      said == ["Documents brought in: nothing.", "Came in before, unchanged: 2 (Pack, Wash)."])
    #expect(try talk.ledger.workspace() == now)
    // Whatever became of them here: the file says nothing that has not come in.
    try talk.type("seat new Washer, held by Ana")
    try talk.type("use Wash")
    try talk.type("edit 1 to Rinse well")
    #expect(try talk.type("import in")[1] == "Came in before, unchanged: 2 (Pack, Wash).")
    #expect(try talk.ledger.workspace().documents.count == 2)
  }

  @Test func whatSaysSomethingElseComesInBesideAndIsSaid() throws {
    let drawer = Drawer(Self.strangers)
    var talk = try Talk(drawer: drawer)
    try talk.type("import in")
    drawer.put(
      "# Wash\n\nAsk Ben.\n\n1. Rinse\n2. Dry, see [Pack](b.md)\n3. Iron\n", at: "in/a.md")
    let said = try talk.type("import in")
    #expect(said[0] == "Documents brought in: 1 new.")
    #expect(said[1] == "Came in before, unchanged: 1 (Pack).")
    #expect(
      said.contains("- Wash (2): Wash is here already and says something else"), "\(said)")
    #expect(
      try talk.document("Wash (2)").allLinks == talk.document("Wash").allLinks)
    // The same once more is known too, under the title it got.
    #expect(
      try talk.type("import in") == [
        "Documents brought in: nothing.", "Came in before, unchanged: 2 (Pack, Wash (2)).",
      ])
  }

  private static func linked(_ drawer: Drawer) throws -> Talk {
    var talk = try Talk(
      "new core process Sales", "step Quote", "new work instruction Print the quote",
      "step Press F9", "attach Print the quote to Sales 1", drawer: drawer)
    try talk.type("export markdown to out")
    return talk
  }

  @Test func aFileThatComesBackAloneKeepsItsLinks() throws {
    let drawer = Drawer()
    var talk = try Self.linked(drawer)
    let now = try talk.ledger.workspace()
    let sales = try #require(drawer.text(at: "out/sales.md"))
    drawer.put(sales, at: "sales (1).md")
    #expect(try talk.type("import sales (1).md") == ["Documents brought in: 1 as they were."])
    #expect(try talk.ledger.workspace() == now)
    // Also where the instruction was called otherwise when the file left.
    try talk.type("rename Print the quote to Print it")
    drawer.put(sales.replacingOccurrences(of: "1. Quote", with: "1. Quote soon"), at: "sales.md")
    try talk.type("import sales.md")
    let step = try talk.document("Sales").steps[0]
    #expect(step.text == "Quote soon")
    #expect(step.links == [try talk.document("Print it").id])
    #expect(try talk.document("Sales").fields == [:])
  }

  @Test func aStrangersFileFindsWhatItLeadsToHere() throws {
    let drawer = Drawer([
      "new.md":
        "---\nlevel: sop\n---\n# Offers\n\n1. Offer\n\n   How: [Print](print-the-quote.md)\n"
    ])
    var talk = try Self.linked(drawer)
    try talk.type("import new.md")
    #expect(try talk.document("Offers").steps[0].links == [try talk.document("Print the quote").id])
  }

  @Test func aFileThatIsGoneFromTheFolderIsSaidAndItsDocumentStays() throws {
    let drawer = Drawer()
    var talk = try Self.linked(drawer)
    let now = try talk.ledger.workspace()
    drawer.files["/home/ana/out/print-the-quote.md"] = nil
    let said = try talk.type("import out")
    #expect(said[0] == "Documents brought in: 1 as they were.")
    #expect(
      said.contains(
        "The export held these, and they are not in the folder any more; what they brought stays here as it is: print-the-quote.md."
      ), "\(said)")
    #expect(try talk.ledger.workspace() == now)
  }

  @Test func aNameOfThreeHundredBytesIsRefusedInOneSentence() {
    let path =
      FileManager.default.temporaryDirectory.path + "/" + String(repeating: "n", count: 300)
    let files = Files.live()
    let trouble = FileTrouble(path: path, reason: "file name too long")
    #expect(throws: trouble) { try files.write([1], path) }
    #expect(throws: trouble) { _ = try files.read(path) }
    #expect(throws: trouble) { try files.makePrivateFolder(path) }
    #expect(files.kind(path) == nil)
  }

  @Test func anEmptyFileIsNoDocument() throws {
    let drawer = Drawer([
      "old/empty.md": " \n\t\n", "old/none.txt": "\u{FEFF}",
      "old/a.md": "# Hiring\n\n1. Agree the need\n",
    ])
    var talk = try Talk(drawer: drawer)
    #expect(
      talk.refusal(of: "import old/empty.md")
        == "empty.md is empty. Nothing was changed. Write something into it, or leave it out.")
    let said = try talk.type("import old")
    #expect(
      said.contains("Files that are nothing that can be read here: 2, such as empty.md."), "\(said)"
    )
    #expect(try talk.ledger.workspace().documents.map(\.title) == ["Hiring"])
    #expect(try talk.type("triage old").contains { $0.contains("old/none.txt is empty.") } == true)
  }
}
