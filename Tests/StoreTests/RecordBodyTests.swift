import Foundation
import ProcessModel
import Testing

@testable import Store

/// Bodies are read by a reader of our own where it knows every word, and by the general one else.
@Suite struct RecordBodyTests {
  static let full = Document(
    id: "sales", level: .sop, title: "Sales “now” \\ / \n\t\r é 🚀", isCore: true,
    status: .inReview, version: 12, owner: "lead", fields: [.purpose: "Why\n\nso", .scope: ""],
    steps: [
      Step(
        id: "s1", text: "Qualify",
        details: [Detail(id: "d1", text: "Need", details: [Detail(id: "e1", text: "Deep")])],
        seat: "lead", picture: "0abc", caution: "Mind", result: "Seen", links: ["crm", "quote"]),
      Step(id: "s2", text: ""),
    ], links: ["policy"])

  static let records: [Record] = [
    .document(full), .document(Document(id: "a", level: .workInstruction, title: "")),
    .seat(
      Seat(id: "lead", name: "Sales Lead", roles: ["Sell", ""], holder: "ana", reportsTo: "top")),
    .seat(Seat(id: "top", name: "Integrator")), .person(Person(id: "ana", name: "Ana Óg")),
    .company(Company(name: "Acme")),
    .company(
      Company(
        name: "Acme", me: "Ana", words: [.sop: "playbook"], coreProcessWord: "heart",
        isSample: true)),
  ]

  @Test("What was written is read back without the general reader", arguments: records)
  func readsItsOwnWriting(_ record: Record) throws {
    let text = try RecordBody.text(of: record)
    #expect(BodyReader.record(from: text, key: record.key) == record)
    #expect(try RecordBody.record(from: text, key: record.key) == record)
  }

  @Test(
    "What only the general reader knows is left to it",
    arguments: [
      Record.company(Company(name: "Acme", thresholds: ["steps.warning": 9])),
      .document(
        Document(
          id: "a", level: .sop, title: "A",
          waivers: [Waiver(rule: "r", text: "t", reason: "so", by: "Ana", at: noon)])),
      .person(Person(id: "ana", name: "bell\u{08}")),
      .issue(ParkedIssue(id: "i", number: 1, text: "Late", by: "Ana", at: noon)),
    ])
  func leavesTheRest(_ record: Record) throws {
    let text = try RecordBody.text(of: record)
    #expect(BodyReader.record(from: text, key: record.key) == nil)
    #expect(try RecordBody.record(from: text, key: record.key) == record)
  }

  @Test(
    "Both readers agree on what is no body",
    arguments: [
      "", "{}", "[]", "null", #"{"id":"ana"}"#, #"{"id":"ana","name":"Ana"}x"#,
      #"{"id":"ana","name":null}"#, #"{"id":"ana","name":3}"#, #"{"id":"a b","name":"Ana"}"#,
      #"{"id":"ana","name":"Ana}"#, #"{"id":"ana","name":"\x"}"#, #"{"id":"ana","name":"Ana""#,
    ])
  func refuses(_ text: String) {
    #expect(BodyReader.record(from: text, key: .person("ana")) == nil)
    #expect(throws: (any Error).self) { try RecordBody.record(from: text, key: .person("ana")) }
  }

  @Test(
    "Bodies of other writers mean the same",
    arguments: [
      #"{ "id": "ana", "name": "Ana" }"#, #"{"name":"\u0041na","id":"ana"}"#,
      #"{"id":"ana","name":"Ana","later":[1]}"#,
    ])
  func readsOtherWriting(_ text: String) throws {
    #expect(
      try RecordBody.record(from: text, key: .person("ana"))
        == .person(Person(id: "ana", name: "Ana")))
  }

  @Test func nothingThatIsCutShortIsRead() throws {
    let text = try RecordBody.text(of: .document(Self.full))
    for length in 0..<text.count {
      #expect(BodyReader.document(from: String(text.prefix(length))) == nil)
    }
  }

  @Test func bulletsWithinBulletsWithoutEndAreNotRead() throws {
    let depth = 100_000
    let bullets =
      String(repeating: #"[{"details":"#, count: depth) + "[]"
      + String(repeating: #","id":"b","text":"Again"}]"#, count: depth)
    let text = try RecordBody.text(
      of: .document(Document(id: "a", level: .sop, title: "A", steps: [Step(id: "s", text: "B")])))
    let nested = text.replacing(#""details":[]"#, with: #""details":"# + bullets)
    #expect(nested.utf8.count > depth)
    #expect(throws: DecodingError.self) { try RecordBody.document(from: nested) }
  }
}
