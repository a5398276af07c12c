import Testing

@testable import Workbench

@Suite struct FileCheckTests {
  @Test func whatLooksLikeAPathIsAFileAndATitleIsADocument() throws {
    let drawer = Drawer(["notes.md": "# Notes\n\n1. Decide\n", "my old notes.md": "1. Decide\n"])
    var talk = try Talk("new sop A/B testing", "new sop notes", drawer: drawer)
    #expect(try talk.type("check a/b testing")[0].hasPrefix("A/B testing · "))
    #expect(try talk.type("check notes")[0].hasPrefix("notes · "))
    #expect(try talk.type("check notes.md")[0].hasPrefix("Notes · "))
    #expect(try talk.type("check my old notes.md")[0].contains(" · "))
    #expect(
      try talk.type("check ./gone.md") == ["./gone.md · It could not be read: no such file."])
  }

  @Test func aDocumentIsJudgedAsAnotherLevelWithoutBecomingIt() throws {
    var talk = try Talk("new core process Sales", "step Click New and press Save")
    let changes = talk.changes
    #expect(try talk.type("check").contains { $0.contains("reads-as-task") || $0.contains("task") })
    let judged = try talk.type("check sales as work instruction")
    #expect(!judged.contains { $0.contains("extract") })
    #expect(talk.changes == changes)
    #expect(talk.session.seen?.isCore == true)
  }

  @Test func withoutAWorkspaceTheWayToOneIsNamed() throws {
    var talk = try Talk()
    talk.workbench.session.ledger = nil
    talk.workbench.session.door = .shell
    let said = try talk.type("check sales")
    #expect(
      said == [
        "sales · It could not be read: no such file.",
        "To check a document of a workspace, name the workspace first: way -f acme.way check TITLE.",
      ])
  }

  @Test func aFolderWithoutMarkdownSaysSo() throws {
    var talk = try Talk(drawer: Drawer(["docs/a.bin": "x"]))
    #expect(
      try talk.type("check docs/") == [
        "There is no file in there that can be read.",
        "Files that are nothing that can be read here: docs/a.bin.",
      ])
    #expect(try talk.type("triage docs") == ["There is no file in there that can be read."])
  }

  @Test func triageSaysWhatImportWouldMakeOfIt() throws {
    let drawer = Drawer([
      "old/a.md": "# Set up\n\n1. Click New\n2. Type the name\n3. Press Save\n",
      "old/b.md":
        "# Sales\n\n1. Qualification\n   - The sales lead decides which leads are worth a visit\n2. Proposal\n",
    ])
    var talk = try Talk(drawer: drawer)
    drawer.put(
      "# Money\n\n- Refunds must be paid within 3 days\n- Nobody may not sign\n- Cash is never kept\n",
      at: "old/c.md")
    let rows = try talk.type("triage old").map { $0.split(separator: " | ").map(String.init) }
    #expect(rows.dropLast().map { $0[0] } == ["Set up", "Sales", "Money"])
    #expect(rows.dropLast().map { $0[3] } == ["work instruction", "SOP", "policy"])
    #expect(rows.dropLast().map { $0[1] } == ["task", "SOP", "policy"])
    #expect(rows.prefix(2).allSatisfy { $0[2].hasSuffix(" %") && !$0[4].isEmpty })
    #expect(rows[2][2] == "–")
    #expect(
      rows.last?.first
        == "1 policy, 1 SOP and 1 work instruction. Nothing has come in yet: import old does that, import old --review asks about each."
    )
    try talk.type("import old")
    #expect(try talk.document("Set up").kind == .other(.workInstruction))
    #expect(try talk.document("Sales").kind == .other(.sop))
    #expect(try talk.document("Money").kind == .other(.policy))
  }

  @Test func triageThatIsStoppedReadsNoFurther() throws {
    var talk = try Talk(drawer: Drawer(["old/a.docx": "PK", "old/b.docx": "PK"]))
    var runs = 0
    talk.workbench.session.world.programs = Programs { _, _, _ throws(ProgramTrouble) in
      runs += 1
      throw .stopped
    }
    #expect(talk.refusal(of: "triage old") == "Stopped; nothing was changed.")
    #expect(runs == 1)
  }

  @Test func triageLooksWhereImportLooks() throws {
    let text = "# Set up\n\n1. Click New\n2. Press Save\n"
    let deep = "old/" + String(repeating: "in/", count: FolderFiles.depth + 1)
    var talk = try Talk(
      drawer: Drawer(["old/a.md": text, "old/.git/b.md": text, deep + "c.md": text]))
    let reply = try talk.reply(to: "triage old")
    let rows = PlainText.lines(of: reply).dropLast().map { $0.split(separator: " | ")[0] }
    #expect(rows == ["Set up", deep.dropLast()])
    #expect(reply.exit == .storage)
  }

  @Test(arguments: ["whole.json", "whole.way", "door.png"])
  func triageSaysOfWhatIsNoTextThatItIsNone(_ name: String) throws {
    var talk = try Talk(drawer: Drawer([name: "{}"]))
    let says = talk.refusal(of: "triage \(name)")
    #expect(says.hasPrefix("\(name) is no text that can be sorted."), "\(says)")
    #expect(says.contains("import \(name)") == (name != "door.png"), "\(says)")
  }

  @Test func triageReadsEveryKindOfFileThatImportReads() throws {
    let drawer = Drawer([
      "old/a.txt": "Set up the client\n\n1. Click New\n2. Type the name\n3. Press Save\n",
      "old/b.csv":
        "Process;Step\nHiring;The team lead agrees the need with the owner\nRefund;Click Refund\nRefund;Type the sum\nRefund;Press Save\n",
      "old/c.docx": "PK", "old/d.html": "<p>", "old/e.odt": "PK", "old/f.pdf": "PDF",
      "old/g.md":
        "# Money\n\nRefunds must be paid within 3 days. Nobody may sign for another. Cash must never be kept.\n",
    ])
    var talk = try Talk("new core process Sales", "step Set up the client", drawer: drawer)
    talk.workbench.session.world.programs = Programs {
      converter, input, _ throws(ProgramTrouble) in
      guard converter.arguments.contains("docx") || converter.arguments.contains("html") else {
        throw .failed("pandoc", reason: "no zip")
      }
      return Array("# Of pandoc\n\n1. Click New\n2. Press Save\n".utf8)
    }
    let reply = try talk.reply(to: "triage old")
    let rows = PlainText.lines(of: reply).map { $0.split(separator: " | ").map(String.init) }
    #expect(
      rows.dropLast(2).map { $0[0] } == [
        "Set up the client", "Hiring", "Refund", "Of pandoc", "Of pandoc", "old/e.odt", "Money",
      ])
    #expect(
      rows.dropLast(2).map { $0[3] } == [
        "work instruction under Sales 1", "SOP", "work instruction", "work instruction",
        "work instruction", "–", "policy",
      ], "\(rows)")
    #expect(rows[5][4].contains("no zip"))
    #expect(rows[7] == ["Files that are nothing that can be read here: old/f.pdf."])
    #expect(reply.exit == .storage)
    #expect(try talk.ledger.workspace().documents.count == 1)
  }

  @Test func checkReadsEveryKindOfFileThatImportReadsAndNamesTheRest() throws {
    let drawer = Drawer([
      "old/a.txt": "Set up the client\n\n1. Click New\n2. Type the name\n3. Press Save\n",
      "old/b.csv": "Process;Step\nHiring;The team lead agrees the need\nRefund;Click Refund\n",
      "old/c.docx": "PK", "old/d.doc": "D0CF", "old/e.pdf": "PDF", "old/f.png": "P",
      "old/g.md": "# Money\n\n- Refunds must be paid within 3 days.\n- Cash must not be kept.\n",
    ])
    var talk = try Talk(drawer: drawer)
    talk.workbench.session.world.programs = Programs { _, _, _ throws(ProgramTrouble) in
      throw .failed("pandoc", reason: "no zip")
    }
    let reply = try talk.reply(to: "check old")
    let said = PlainText.lines(of: reply)
    #expect(
      said.filter { $0.hasPrefix("old/") }.map { $0.split(separator: ":")[0] } == [
        "old/a.txt · Set up the client · Reads as a task",
        "old/b.csv · Hiring · Reads as an SOP",
        "old/b.csv · Refund · Reads as a task",
        "old/c.docx · pandoc could not read old/c.docx",
        "old/g.md · Money · Reads as a policy",
      ], "\(said)")
    #expect(said.last == "Files that are nothing that can be read here: 2, such as old/d.doc.")
    #expect(reply.exit == .storage)
    #expect(try talk.type("triage old").contains(said.last ?? ""))
  }

  @Test func whatHasNoListIsFiledAsTriageReadsIt() throws {
    let drawer = Drawer([
      "g.md":
        "# Money\n\nRefunds must be paid within 3 days. Nobody may sign for another. Cash must never be kept.\n"
    ])
    var talk = try Talk(drawer: drawer)
    try talk.type("import g.md")
    #expect(try talk.document("Money").kind == .other(.policy))
  }
}
