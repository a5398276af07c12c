import Foundation
import ProcessModel
import Testing

@testable import Store

@Suite struct HistoryTests {
  let folder: TemporaryFolder
  let file: WorkspaceFile

  init() throws {
    folder = try TemporaryFolder()
    file = try WorkspaceFile.acme(in: folder)
    try file.step("Qualify")
    try file.start("crm", "CRM", .workInstruction, by: ben)
    _ = try file.commit(Attach("crm", to: "sales", step: "Qualify"), ben)
    _ = try file.commit(RemoveDocument("crm"), ana)
  }

  @Test("The history of the workspace tells every change, newest first")
  func ofWorkspace() throws {
    #expect(
      try file.history(of: nil, limit: nil).map { "#\($0.number) \($0.author): \($0.words)" } == [
        "#5 Ana: Removed CRM", "#4 Ben: Linked step 1 of Sales to CRM", "#3 Ben: Started CRM",
        "#2 Ana: Added step 1 to Sales", "#1 Ana: Started Sales",
      ])
    #expect(try file.history(of: nil, limit: 2).map(\.number) == [5, 4])
  }

  @Test(
    "The history of a record tells the changes that touched it",
    arguments: [
      (.document("sales"), [5, 4, 2, 1]), (.document("crm"), [5, 3]), (.document("gone"), []),
      (.company, []), (.seat("lead"), []),
    ] as [(RecordKey, [Int])])
  func ofRecord(record: RecordKey, numbers: [Int]) throws {
    #expect(try file.history(of: record, limit: nil).map(\.number) == numbers)
    #expect(try file.history(of: record, limit: 1).map(\.number) == Array(numbers.prefix(1)))
  }

  @Test("A document is read as any change left it")
  func asOf() throws {
    #expect(try file.document("sales", asOf: 1)?.steps == [])
    #expect(try file.document("sales", asOf: 2)?.steps.map(\.text) == ["Qualify"])
    #expect(try file.document("sales", asOf: 3)?.allLinks == [])
    #expect(try file.document("sales", asOf: 4)?.allLinks == ["crm"])
    #expect(try file.document("sales", asOf: 5) == file.document("sales"))
    #expect(
      try (1...5).map { try file.document("crm", asOf: $0) != nil } == [
        false, false, true, true, false,
      ])
    #expect(throws: StoreError.noSuchChange(6)) { try file.document("sales", asOf: 6) }
    #expect(throws: StoreError.noSuchChange(6)) { try file.change(6) }
  }

  @Test("A document is restored as of a change, under a new one")
  func restores() throws {
    let former = try #require(try file.document("crm", asOf: 3))
    let commit = try file.commit(RestoreDocument(former, asOf: 3), ana)
    #expect(commit.change?.number == 6)
    #expect(try file.document("crm") == former)
  }
}
