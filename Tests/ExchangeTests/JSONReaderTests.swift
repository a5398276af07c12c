import Exchange
import ProcessModel
import Testing

@Suite struct JSONReaderTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    let what: String
    let json: String
    let sentence: String
    var testDescription: String { what }
  }

  private static func withDocument(_ document: String) -> String {
    #"{"schema": "waywright/1", "company": {"name": "Acme"}, "documents": [\#(document)]}"#
  }

  private static let refused = [
    Refused(
      what: "no JSON", json: "# Sales",
      sentence: """
        x.json is not JSON that can be read. Nothing was changed. Import a file that `export json` wrote.
        """),
    Refused(
      what: "lists in lists ten thousand deep",
      json: String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
      sentence: """
        x.json is not JSON that can be read. Nothing was changed. Import a file that `export json` wrote.
        """),
    Refused(
      what: "bullets in bullets ten thousand deep",
      json: withDocument(
        #"{"id": "a", "level": "sop", "title": "T", "steps": [{"id": "s", "text": "One", "bullets": ["#
          + String(repeating: #"{"id": "b", "text": "x", "bullets": ["#, count: 10_000)
          + String(repeating: "]}", count: 10_000) + "]}]}"),
      sentence: """
        x.json is not JSON that can be read. Nothing was changed. Import a file that `export json` wrote.
        """),
    Refused(
      what: "JSON of somebody else", json: #"{"title": "Sales"}"#,
      sentence: """
        x.json is JSON, but not of Waywright: it names no schema. Nothing was changed. Import a file \
        that `export json` wrote.
        """),
    Refused(
      what: "a list", json: "[1, 2]",
      sentence: """
        x.json is JSON, but not of Waywright: it names no schema. Nothing was changed. Import a file \
        that `export json` wrote.
        """),
    Refused(
      what: "a newer version", json: #"{"schema": "waywright/2", "company": 7}"#,
      sentence: """
        x.json was written by a newer Waywright (version 2 of the format, known here up to 1). \
        Nothing was changed. Install the newest Waywright, and import it again.
        """),
    Refused(
      what: "a title that is missing", json: withDocument(#"{"id": "a", "level": "sop"}"#),
      sentence: """
        x.json cannot be used: documents[0].title must be given. Nothing was changed. Mend it there, \
        or export it again.
        """),
    Refused(
      what: "a text where a list belongs",
      json: withDocument(#"{"id": "a", "level": "sop", "title": "T", "steps": "one"}"#),
      sentence: """
        x.json cannot be used: documents[0].steps must be a list. Nothing was changed. Mend it \
        there, or export it again.
        """),
    Refused(
      what: "a level nobody knows", json: withDocument(#"{"id": "a", "level": "x", "title": "T"}"#),
      sentence: """
        x.json cannot be used: documents[0].level must be one of policy, process, sop, procedure, \
        work-instruction. Nothing was changed. Mend it there, or export it again.
        """),
    Refused(
      what: "an id that leads elsewhere",
      json: withDocument(#"{"id": "../a", "level": "sop", "title": "T"}"#),
      sentence: """
        x.json cannot be used: documents[0].id must be an id of 1 to 64 letters, digits, - and _. \
        Nothing was changed. Mend it there, or export it again.
        """),
    Refused(
      what: "two documents of one id",
      json: withDocument(
        #"{"id": "a", "level": "sop", "title": "T"}, {"id": "a", "level": "sop", "title": "U"}"#),
      sentence: """
        x.json holds two documents of the id a. Nothing was changed. Mend it there, or export it \
        again.
        """),
    Refused(
      what: "nesting without end", json: String(repeating: "[", count: 100_000),
      sentence: """
        x.json is not JSON that can be read. Nothing was changed. Import a file that `export json` wrote.
        """),
  ]

  @Test(arguments: refused) func refusesInOneSentenceWhatItCannotUse(_ example: Refused) {
    let error = #expect(throws: ImportError.self) {
      try JSONReader.workspace(from: Fixtures.bytes(example.json), named: "x.json")
    }
    #expect(error?.sentence == example.sentence)
  }

  @Test func namesTheLineThatIsNotUTF8() {
    let error = #expect(throws: ImportError.self) {
      try JSONReader.workspace(from: Fixtures.bytes("{\n\"a\": \"") + [0xFF], named: "x.json")
    }
    #expect(error == ImportError(.notUTF8(line: 2), in: "x.json"))
  }

  @Test func passesOverKeysItDoesNotKnowAndCleansTexts() throws {
    let json = Self.withDocument(
      #"""
      {"id": "a", "level": "sop", "title": " Sales\u0007 ", "mood": [1, {"x": null}],
       "fields": {"purpose": "One\r\n\r\n\r\ntwo ", "slogan": "Go", "notes": "Old"},
       "steps": [{"id": "s", "text": "Ask\nnow", "result": "",
         "bullets": [{"id": "b", "text": "B", "bullets": [
           {"id": "c", "text": "C", "bullets": [{"id": "d", "text": "D"}]}]}]}]}
      """#)
    let document = try #require(
      try JSONReader.workspace(from: Fixtures.bytes(json)).documents.first)
    #expect(
      document
        == Document(
          id: DocumentID("a"), level: .sop, title: "Sales",
          fields: [.purpose: "One\n\ntwo", .notes: "Old\n\nslogan: Go"],
          steps: [
            Step(
              id: StepID("s"), text: "Ask now",
              details: [
                Detail(
                  id: DetailID("b"), text: "B",
                  details: [
                    Detail(id: DetailID("c"), text: "C"), Detail(id: DetailID("d"), text: "D"),
                  ])
              ])
          ]))
  }
}
