import Foundation
import GRDB
import ProcessModel

@testable import Store

let noon = Date(timeIntervalSince1970: 1_750_000_000)
let ana = Signature(author: "Ana", at: noon)
let ben = Signature(author: "Ben", at: noon)

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension WorkspaceFile {
  /// A new workspace with Sales, a Core Process without steps: change #1, by Ana.
  static func acme(in folder: TemporaryFolder) throws -> WorkspaceFile {
    let file = try WorkspaceFile(creating: folder("acme.way"))
    try file.start("sales", "Sales", isCore: true)
    return file
  }

  @discardableResult
  func start(
    _ id: DocumentID, _ title: String, _ level: Level = .sop, isCore: Bool = false,
    by signature: Signature = ana
  ) throws -> Change? {
    let document = Document(id: id, level: level, title: title, isCore: isCore)
    return try commit(CreateDocument(document), signature).change
  }

  @discardableResult
  func step(
    _ text: String, to document: DocumentID = "sales", by signature: Signature = ana
  ) throws -> Change? {
    let id = StepID(text.replacingOccurrences(of: " ", with: "-"))
    return try commit(AddStep(Step(id: id, text: text), to: document), signature).change
  }

  /// Approves Sales as it stands, as its next version.
  func approve(effective: String = "2026-11-24") throws {
    _ = try commit(
      ApproveDocument("sales", by: "Ana", effective: effective, review: nil), ana)
  }

  func document(_ id: DocumentID) throws -> Document? { try read { try $0.document(id) } }

  /// The texts of the steps of Sales.
  func steps(of id: DocumentID = "sales") throws -> [String]? {
    try document(id)?.steps.map(\.text)
  }

  /// The history in words, oldest first.
  func story() throws -> [String] {
    try history(of: nil, limit: nil).reversed().map { "#\($0.number) \($0.author): \($0.words)" }
  }

  func isSound() throws -> Bool {
    try queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") == "ok" }
  }

  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}
