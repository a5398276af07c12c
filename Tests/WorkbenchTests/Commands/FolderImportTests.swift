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
