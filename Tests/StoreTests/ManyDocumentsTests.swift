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
    var found: [Document?] = Array(repeating: nil, count: listed.count)
    try file.documents(listed) { place, document in
      #expect(found[place] == nil)
      found[place] = document
    }
    return found
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
}
