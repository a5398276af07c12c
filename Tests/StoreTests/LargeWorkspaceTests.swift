import Foundation
import GRDB
import ProcessModel
import Testing

@testable import Store

/// That a workspace of ten thousand documents answers like one of ten is shown by what is read, not by
/// a clock: an index, never the documents.
@Suite struct LargeWorkspaceTests {
  static let count = 10_000

  @Test("A workspace of ten thousand documents comes in, is found, listed, counted and changed")
  func tenThousand() throws {
    let folder = try TemporaryFolder()
    let file = try WorkspaceFile(creating: folder("large.way"))
    let documents = (0..<Self.count).map { number in
      Document(
        id: DocumentID("d\(number)"), level: .workInstruction, title: "Instruction \(number)",
        links: [])
    }
    let incoming = Workspace(company: Company(name: "Large"), documents: documents)
    _ = try file.commit(AddWorkspace(incoming, from: "a test", takesCompany: true), ana)

    #expect(try file.counts() == [KindCount(.other(.workInstruction), Self.count)])
    #expect(
      try file.listing(.beginning(FoldedKey("instruction 999")), limit: 3).map(\.title)
        == ["Instruction 999", "Instruction 9990", "Instruction 9991"])
    #expect(try file.read { try $0.document(titled: FoldedKey("instruction-4711")) } == "d4711")
    try file.step("Click New", to: "d4711")
    #expect(try file.steps(of: "d4711") == ["Click New"])
    #expect(try file.history(of: .document("d4711"), limit: nil).map(\.number) == [2, 1])
  }

  /// Something that is asked while a person types or moves about.
  struct Question: CustomTestStringConvertible {
    var testDescription: String
    var ask: @Sendable (WorkspaceFile) throws -> Void
  }

  static let questions = [
    Question(testDescription: "the titles that begin with a word") {
      _ = try $0.listing(.beginning(FoldedKey("sal")), limit: 20)
    },
    Question(testDescription: "the Core Processes") { _ = try $0.listing(.core, limit: nil) },
    Question(testDescription: "the first page of a listing") {
      _ = try $0.listing(.all, limit: 30)
    },
    Question(testDescription: "the document of a title") {
      _ = try $0.read { try $0.document(titled: FoldedKey("sales")) }
    },
    Question(testDescription: "a document") { _ = try $0.document("sales") },
    Question(testDescription: "who links to a document") {
      _ = try $0.read { try $0.sources(of: "sales") }
    },
    Question(testDescription: "the history of a document") {
      _ = try $0.history(of: .document("sales"), limit: 20)
    },
    Question(testDescription: "the document as of a change") {
      _ = try $0.document("sales", asOf: 1)
    },
    Question(testDescription: "how many there are of each kind") { _ = try $0.counts() },
    Question(testDescription: "a new step") { try $0.step("Qualify") },
    Question(testDescription: "a step taken back") {
      try $0.step("Qualify")
      _ = try $0.undo(2, ana)
    },
  ]

  @Test(
    "What is asked while a person works reads an index, never all documents", arguments: questions)
  func readsIndexes(question: Question) throws {
    let folder = try TemporaryFolder()
    let file = try WorkspaceFile.acme(in: folder)
    let statements = Statements()
    file.queue.inDatabase { db in
      db.trace { event in
        if case .statement(let statement) = event { statements.all.append(statement.sql) }
      }
    }
    try question.ask(file)
    file.queue.inDatabase { $0.trace() }
    let reading = statements.all.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("UPDATE") }
    #expect(!reading.isEmpty)
    for sql in reading {
      let plan = try file.queue.read { db in
        let holes = StatementArguments(Array(repeating: "x", count: sql.filter { $0 == "?" }.count))
        return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: holes)
          .map { $0["detail"] as String }
      }
      let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("INDEX") }
      #expect(scans == [], "\(sql)")
      #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(sql)")
    }
  }

  private final class Statements {
    var all: [String] = []
  }
}
