import Foundation
import GRDB
import ProcessModel
import Testing

@testable import Store

/// Places that may not be written to, tried as a person without special rights: whoever may do
/// everything is not stopped by permissions.
@Suite struct UnwritableTests {
  let folder: TemporaryFolder
  let path: String
  let before: Data

  init() throws {
    folder = try TemporaryFolder()
    path = try WorkspaceFile.acme(in: folder).path
    before = try bytes(of: path)
  }

  private static func giveUpRights() {
    guard getuid() == 0 else { return }
    setgid(65534)
    setuid(65534)
  }

  @Test("A file that may only be read is read, and a change is refused")
  func readOnlyFile() async throws {
    allow(0o444, on: path)
    await #expect(processExitsWith: .success) { [path = path as String] in
      Self.giveUpRights()
      let file = try WorkspaceFile(opening: path)
      #expect(try file.document("sales")?.title == "Sales")
      #expect(throws: StoreError.readOnly(path: path)) { try file.step("Qualify") }
      #expect(throws: StoreError.readOnly(path: path)) { try file.undo(nil, ana) }
    }
    #expect(try bytes(of: path) == before)
  }

  @Test("In a folder that takes no new files a workspace is read, but not changed, made or copied")
  func readOnlyFolder() async throws {
    allow(0o666, on: path)
    allow(0o555, on: folder.path)
    await #expect(processExitsWith: .success) {
      [path = path as String, copy = folder("x.way") as String] in
      Self.giveUpRights()
      let file = try WorkspaceFile(opening: path)
      #expect(try file.steps() == [])
      #expect(throws: StoreError.readOnly(path: path)) { try file.step("Qualify") }
      #expect(throws: StoreError.readOnly(path: copy)) { try file.copy(to: copy) }
      #expect(throws: StoreError.readOnly(path: copy)) { try WorkspaceFile(creating: copy) }
    }
    #expect(try folder.names == ["acme.way"])
    #expect(try bytes(of: path) == before)
  }

  @Test(
    "A workspace that may not be written to is copied to a folder of one's own and changed there")
  func copiesAway() async throws {
    let own = try TemporaryFolder()
    allow(0o444, on: path)
    allow(0o777, on: own.path)
    await #expect(processExitsWith: .success) {
      [path = path as String, copy = own("mine.way") as String] in
      Self.giveUpRights()
      try WorkspaceFile(opening: path).copy(to: copy)
      try WorkspaceFile(opening: copy).step("Qualify")
    }
    #expect(try WorkspaceFile(opening: own("mine.way")).steps() == ["Qualify"])
    #expect(try bytes(of: path) == before)
  }

  @Test("A file that may not be read cannot be opened")
  func unreadable() async throws {
    allow(0o000, on: path)
    await #expect(processExitsWith: .success) { [path = path as String] in
      Self.giveUpRights()
      #expect(throws: StoreError.cannotOpen(path: path)) { try WorkspaceFile(opening: path) }
    }
  }
}

@Suite struct FullDiskTests {
  @Test("Where the disk is full nothing is changed, and life goes on when there is room again")
  func full() throws {
    let folder = try TemporaryFolder()
    let file = try WorkspaceFile.acme(in: folder)
    let before = try bytes(of: file.path)
    let pages = try file.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") }
    try file.execute("PRAGMA max_page_count = \(try #require(pages))")
    let long = String(repeating: "x", count: CleanText.longestLine)
    let purpose = SetField(
      .notes, to: Array(repeating: long, count: 20).joined(separator: "\n"), of: "sales")
    #expect(throws: StoreError.diskFull(path: file.path)) { try file.commit(purpose, ana) }
    #expect(try bytes(of: file.path) == before)
    #expect(try folder.names == ["acme.way"])
    try file.execute("PRAGMA max_page_count = 1000000")
    _ = try file.commit(purpose, ana)
    #expect(try file.history(of: nil, limit: nil).map(\.number) == [2, 1])
  }

  #if os(Linux)
    @Test("Where the system stops the file from growing, every change is kept whole or refused")
    func limited() async throws {
      let folder = try TemporaryFolder()
      let path = try WorkspaceFile.acme(in: folder).path
      let copy = folder("copy.way")
      let result = await #expect(
        processExitsWith: .success, observing: [\.standardOutputContent]
      ) { [path = path as String, copy = copy as String] in
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 120_000, rlim_max: 120_000)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let file = try WorkspaceFile(opening: path)
        let error = #expect(throws: StoreError.self) {
          for number in 1... {
            try file.step("Step \(number)")
            print("kept", number)
          }
        }
        #expect(error == .failed(path: path, reason: "disk I/O error"))
        limit.rlim_cur = 8192
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #expect(throws: StoreError.self) { try file.copy(to: copy) }
        fflush(nil)
      }
      let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
      let kept = output.split(separator: "\n").filter { $0.hasPrefix("kept") }.count
      #expect(kept > 10)
      #expect(try folder.names == ["acme.way"])
      let file = try WorkspaceFile(opening: path)
      #expect(try file.steps()?.count == kept)
      #expect(try file.isSound())
    }
  #endif
}
