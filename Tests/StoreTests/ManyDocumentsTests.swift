import Foundation
import ProcessModel
import Testing

@testable import Store

/// Many documents are handed over at once, as they were when they were listed.
@Suite struct ManyDocumentsTests {
  let folder: TemporaryFolder
  let file: WorkspaceFile

  init() throws {
    folder = try TemporaryFolder()
    file = try WorkspaceFile.acme(in: folder)
    let documents = (1...250).map { number in
      Document(
        id: DocumentID("d\(number)"), level: .workInstruction, title: "Task \(250 - number)",
        steps: [Step(id: "s", text: "Act \(number)")])
    }
    _ = try file.commit(
      AddWorkspace(
        Workspace(company: Company(name: "Acme"), documents: documents, seats: []),
        from: "a test", takesCompany: false), ana)
  }

  private func read(_ listed: [DocumentSummary]) throws -> [Document?] {
    try file.documents(listed) { _, document in document }
  }

  @Test func eachStandsAtItsPlaceInTheList() throws {
    try file.step("Qualify")
    try file.start("later", "A later one")
    let listed = try file.listing(.all, limit: nil)
    #expect(listed.count == 252)
    #expect(try read(listed) == listed.map { try file.document($0.id) })
    let some = [listed[200], listed[3], listed[251], listed[4]]
    #expect(try read(some).map { $0?.id } == some.map(\.id))
    #expect(try read([]) == [])
  }

  @Test func whatWasChangedOrRemovedSinceIsAsItWasListed() throws {
    let listed = try file.listing(.all, limit: nil)
    try file.step("Qualify")
    _ = try file.commit(RemoveDocument("d7"), ana)
    let found = try read(listed)
    #expect(found.map { $0?.title } == listed.map(\.title))
    #expect(found.first { $0?.id == "sales" }??.steps == [])
  }

  @Test(arguments: [1, 2, 7])
  func whoeverReadsThemTheyAreTheSame(workers: Int) throws {
    let listed = try file.listing(.all, limit: nil)
    let hands = try WorkspaceFile(opening: file.path, workers: workers)
    let places = try hands.documents(listed) { place, document in
      try #require(document.id == listed[place].id)
      return place
    }
    #expect(places == Array(listed.indices))
  }

  @Test(arguments: [1, 2, 7])
  func ofSeveralThatAreDamagedTheFirstIsTold(workers: Int) throws {
    let listed = try file.listing(.all, limit: nil)
    try file.execute("UPDATE revision SET body = '{\"id\":' WHERE record IN ('d/d30', 'd/d200')")
    let hands = try WorkspaceFile(opening: file.path, workers: workers)
    #expect(throws: StoreError.damaged(path: file.path)) {
      try hands.documents(listed) { _, _ in }
    }
  }

  @Test(arguments: [1, 2, 7])
  func whatGoesWrongFirstInTheOrderOfTheFileIsTold(workers: Int) throws {
    struct Trouble: Error, Equatable {
      var id: DocumentID
    }
    let hands = try WorkspaceFile(opening: file.path, workers: workers)
    #expect(throws: Trouble(id: "d101")) {
      try hands.documents(try file.listing(.all, limit: nil)) { _, document in
        if ["d99", "d30", "d101", "d200"].contains(document.id) {
          throw Trouble(id: document.id)
        }
      }
    }
  }
}
