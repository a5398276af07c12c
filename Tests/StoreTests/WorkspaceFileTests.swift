import Foundation
import GRDB
import ProcessModel
import Testing

@testable import Store

@Suite struct WorkspaceFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Everything that was kept is there when the file is opened again")
  func reopens() throws {
    let picture = Picture(id: "p", format: .png, bytes: [0, 1, 255])
    let sales = Document(
      id: "sales", level: .sop, title: "Sales “Große” 🚀", isCore: true, status: .inReview,
      version: 2, owner: "lead",
      fields: [.purpose: "One.\n\nTwo \"quoted\" \\ and / more.", .trigger: "A call"],
      steps: [
        Step(
          id: "s", text: "Quote",
          details: [Detail(id: "d", text: "D", details: [Detail(id: "e", text: "E")])],
          seat: "lead", picture: "p", caution: "Mind", result: "Seen", links: ["crm"])
      ], links: ["crm"])
    let crm = Document(id: "crm", level: .workInstruction, title: "CRM")
    let kept = Workspace(
      company: Company(
        name: "Acme", me: "Ana", words: [.sop: "Playbook"], coreProcessWord: "Core",
        thresholds: ["steps": 9.5], isSample: true),
      documents: [crm, sales],
      seats: [Seat(id: "lead", name: "Lead", roles: ["Win"], holder: "ana")],
      people: [Person(id: "ana", name: "Ana")], pictures: [picture])
    _ = try WorkspaceFile(creating: folder("acme.way"))
      .commit(AddWorkspace(kept, from: "a test", takesCompany: true), ana)

    let file = try WorkspaceFile(opening: folder("acme.way"))
    #expect(try file.workspace() == kept)
    #expect(try file.document("sales") == sales)
    #expect(try file.picture("p") == picture)
    #expect(try file.picture("q") == nil)
    #expect(
      try file.change(1)
        == Change(number: 1, at: noon, author: "Ana", words: "Brought in a test", undoes: nil))
  }

  @Test("The file is alone in its folder, before a change and after it")
  func isAlone() throws {
    let file = try WorkspaceFile.acme(in: folder)
    #expect(try folder.names == ["acme.way"])
    try file.step("Qualify")
    _ = try file.undo(nil, ana)
    #expect(try folder.names == ["acme.way"])
  }

  @Test("Changes are synced before they are acknowledged, and the file says whose it is")
  func settings() throws {
    let file = try WorkspaceFile.acme(in: folder)
    let settings = [
      "application_id": "1463900503", "user_version": "\(Schema.version)", "journal_mode": "delete",
      "synchronous": "3", "foreign_keys": "1", "trusted_schema": "0",
    ]
    for (name, value) in settings {
      #expect(
        try file.queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") } == value, "\(name)")
    }
  }

  @Test("A file of an earlier version becomes one of this version and is as it was")
  func earlierVersion() throws {
    let file = try WorkspaceFile.acme(in: folder)
    let before = try file.workspace()
    try file.execute("DELETE FROM grdb_migrations WHERE identifier = 'decisions'")
    try file.execute("PRAGMA user_version = 3")
    let opened = try WorkspaceFile(opening: folder("acme.way"))
    #expect(try opened.workspace() == before)
    #expect(
      try opened.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
    #expect(Schema.version > 3)
  }

  @Test("A file that another tool turned to a journal beside it is turned back")
  func turnsBack() throws {
    try WorkspaceFile.acme(in: folder).execute("PRAGMA journal_mode = WAL")
    let file = try WorkspaceFile(opening: folder("acme.way"))
    try file.step("Qualify")
    #expect(try folder.names == ["acme.way"])
    #expect(try file.steps() == ["Qualify"])
  }

  @Test("A refused edit leaves nothing behind, nor does one that changes nothing")
  func refused() throws {
    let file = try WorkspaceFile.acme(in: folder)
    let before = try bytes(of: file.path)
    #expect(throws: EditError.titleTaken("Sales", .coreProcess)) { try file.start("x", "sales") }
    #expect(throws: EditError.linkToItself("Sales")) {
      try file.commit(Attach("sales", to: "sales"), ana)
    }
    #expect(try file.commit(RemoveLines([], of: "sales"), ana).change == nil)
    #expect(try bytes(of: file.path) == before)
  }

  @Test("A line that another window changed meanwhile is refused with both texts, and stays")
  func conflict() throws {
    let one = try WorkspaceFile.acme(in: folder)
    let other = try WorkspaceFile(opening: one.path)
    try one.step("Qualify")
    let line = Line.step("Qualify")
    _ = try other.commit(RewordLine(line, of: "sales", from: "Qualify", to: "Meet"), ben)
    let before = try bytes(of: one.path)
    let conflict = EditError.changedMeanwhile(place: "1", seen: "Qualify", now: "Meet")
    #expect(throws: conflict) {
      try one.commit(RewordLine(line, of: "sales", from: "Qualify", to: "Call"), ana)
    }
    #expect(throws: conflict) { try one.commit(RemoveLines([(line, "Qualify")], of: "sales"), ana) }
    #expect(try bytes(of: one.path) == before)
  }

  @Test("A missing file is not made by opening it, an existing one not by creating it")
  func missingAndExisting() throws {
    #expect(throws: StoreError.missing(path: folder("no.way"))) {
      try WorkspaceFile(opening: folder("no.way"))
    }
    #expect(try folder.names == [])
    let file = try WorkspaceFile.acme(in: folder)
    #expect(throws: StoreError.exists(path: file.path)) { try WorkspaceFile(creating: file.path) }
    #expect(throws: StoreError.cannotOpen(path: folder("no/acme.way"))) {
      try WorkspaceFile(creating: folder("no/acme.way"))
    }
    #expect(throws: StoreError.exists(path: folder.path)) {
      try WorkspaceFile(creating: folder.path)
    }
    #expect(throws: StoreError.cannotOpen(path: folder.path)) {
      try WorkspaceFile(opening: folder.path)
    }
  }

  @Test("A copy is whole, replaces nothing and lives on by itself")
  func copies() throws {
    let file = try WorkspaceFile.acme(in: folder)
    try file.step("Qualify")
    try file.copy(to: folder("copy.way"))
    try file.step("Quote")
    let copy = try WorkspaceFile(opening: folder("copy.way"))
    #expect(try copy.steps() == ["Qualify"])
    #expect(try copy.story() == ["#1 Ana: Started Sales", "#2 Ana: Added step 1 to Sales"])
    _ = try copy.undo(nil, ana)
    #expect(try file.steps() == ["Qualify", "Quote"])
    let before = try bytes(of: copy.path)
    #expect(throws: StoreError.exists(path: copy.path)) { try file.copy(to: copy.path) }
    #expect(throws: StoreError.cannotOpen(path: folder("no/copy.way"))) {
      try file.copy(to: folder("no/copy.way"))
    }
    #expect(try bytes(of: copy.path) == before)
    #expect(try folder.names == ["acme.way", "copy.way"])
  }

  @Test("The author is kept as one clean line")
  func author() throws {
    let file = try WorkspaceFile.acme(in: folder)
    let change = try file.step("Qualify", by: Signature(author: " Ana\u{1B}\nLopez ", at: noon))
    #expect(change?.author == "Ana Lopez")
  }
}
