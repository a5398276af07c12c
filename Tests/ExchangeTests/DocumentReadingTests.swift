import Exchange
import ProcessModel
import Testing

@Suite struct DocumentReadingTests {
  /// Office programs write the paragraphs of a numbered item as items with marks below it.
  @Test(arguments: [
    "1. Book\n\n- Seat: Clerk\n\n  Expected result: Done\n\n  How: Call\n\n  1. Ask\n  2. Note\n\n2. Go\n",
    "1. Book\n\n- Seat: Clerk\n\n- Expected result: Done\n\n- How: Call\n\n  1. Ask\n\n  <!-- -->\n\n  1. Note\n\n1. Go\n",
  ])
  func remarksBelowANumberedStepAreItsOwn(list: String) throws {
    let incoming = try MarkdownReader.document(
      from: Fixtures.bytes("# A\n\n\(list)"), named: "a.md", mint: Fixtures.mint())
    let steps = incoming.document.steps
    #expect(steps.map(\.text) == ["Book", "Go"])
    #expect(steps[0].details.map(\.text) == ["Ask", "Note"])
    #expect(steps[0].result == "Done")
    #expect(incoming.seatNames == [steps[0].id: "Clerk"])
    #expect(incoming.document.fields[.notes] == "Step 1: How: Call")
  }

  private func read(_ markdown: String) throws -> IncomingDocument {
    try MarkdownReader.document(
      from: Fixtures.bytes(markdown), named: "in/my file.md", mint: Fixtures.mint())
  }

  @Test func readsATemplateWithNamesForSeats() throws {
    let incoming = try read(
      """
      ---
      level: sop
      core: true
      owner: Sales Lead
      ---

      # Sales

      ## Purpose

      Win work.

      ## Starts when

      A lead arrives.

      ## Steps

      1. Qualify
         - Need is known

         Seat: Salesperson

         How: [Set up](set%20up.md), [Other](../other.md#top)
      2. Quote

         ![Step 2](pictures/quote.png)

      ## Related

      - [Policy](policy.md)
      """)
    var expected = IncomingDocument(
      path: "in/my file.md",
      document: Document(
        id: DocumentID("m1"), level: .sop, title: "Sales", isCore: true,
        fields: [.purpose: "Win work.", .trigger: "A lead arrives."],
        steps: [
          Step(
            id: StepID("m2"), text: "Qualify",
            details: [Detail(id: DetailID("m3"), text: "Need is known")]),
          Step(id: StepID("m4"), text: "Quote"),
        ]),
      hasOwnID: false, level: .sop)
    expected.ownerName = "Sales Lead"
    expected.seatNames = [StepID("m2"): "Salesperson"]
    expected.linkPaths = ["policy.md"]
    expected.stepLinkPaths = [StepID("m2"): ["set%20up.md", "../other.md#top"]]
    expected.picturePaths = [StepID("m4"): "pictures/quote.png"]
    expected.linkWords = ["Policy"]
    expected.stepLinkWords = [StepID("m2"): "How: Set up, Other"]
    #expect(incoming == expected)
  }

  @Test func putsTheWordsOfAStrangersPageWhereTheyBelong() throws {
    let document = try read(
      """
      ---
      title: Onboarding
      tags: [a, b]
      version: 1.3
      status: In review
      ---
      Welcome to the page.

      | Step | Who |
      |------|-----|
      | Call | Ana |
      | Mail | Ben |

      ## Tools & materials

      Use a **hammer**.

      ## 1. Responsibilities

      1. Ana calls
         - twice
      2. Ben mails\\
      and files

      > Nobody else.

      ```
      code here
      ```

      ### Contacts

      See [the list](https://a.example/list) or [the page](page.md).

      ## How it goes

      First read this.

      - [ ] Call
      - Mail

      <div>Some <b>HTML</b></div>
      """
    ).document
    #expect(
      document
        == Document(
          id: DocumentID("m1"), level: .sop, title: "Onboarding", isCore: true, status: .inReview,
          fields: [
            .roles: """
            1. Ana calls
            - twice
            2. Ben mails
            and files

            Nobody else.

            code here

            Contacts

            See the list (https://a.example/list) or the page.
            """,
            .notes: """
            Welcome to the page.

            Step | Who
            Call | Ana
            Mail | Ben

            Tools & materials

            Use a hammer.

            How it goes

            First read this.

            Some HTML

            version: 1.3

            tags: a, b
            """,
          ],
          steps: [Step(id: StepID("m2"), text: "Call"), Step(id: StepID("m3"), text: "Mail")]))
  }

  @Test func givesEveryStepAText() throws {
    let document = try read("- - a\n    - b\n  - c\n-\n- d\n  -\n  - - e\n").document
    #expect(
      document.steps == [
        Step(
          id: StepID("m2"), text: "a",
          details: [
            Detail(id: DetailID("m3"), text: "b"), Detail(id: DetailID("m4"), text: "c"),
          ]),
        Step(id: StepID("m5"), text: "d", details: [Detail(id: DetailID("m6"), text: "e")]),
      ])
  }

  struct Edited: Sendable, CustomTestStringConvertible {
    let what: String
    let ids: String
    let list: String
    let outcome: String
    var testDescription: String { what }
  }

  @Test(arguments: [
    Edited(
      what: "unchanged", ids: "s1(d1 d2(e1)) s2", list: "1. a\n   - b\n   - c\n     - d\n2. e\n",
      outcome: "s1(d1 d2(e1)) s2"),
    Edited(
      what: "reworded throughout", ids: "s1 s2", list: "1. x\n2. y\n", outcome: "s1 s2"),
    Edited(
      what: "a step more at the end", ids: "s1 s2", list: "1. a\n2. b\n3. c\n", outcome: "s1 s2 m1"),
    Edited(
      what: "a step with bullets more in the middle", ids: "s1(d1) s2 s3",
      list: "1. a\n   - b\n2. new\n   - n1\n   - n2\n3. c\n4. d\n",
      outcome: "s1(d1) m1(m2 m3) s2 s3"),
    Edited(
      what: "a step less", ids: "s1(d1) s2(d2 d3) s3", list: "1. a\n   - b\n2. c\n",
      outcome: "s1(d1) s3"),
    Edited(
      what: "a bullet more", ids: "s1(d1) s2", list: "1. a\n   - b\n   - c\n2. d\n",
      outcome: "s1(d1 m1) s2"),
    Edited(what: "no ids left", ids: "", list: "1. a\n   - b\n", outcome: "m1(m2)"),
    Edited(
      what: "brackets that do not match", ids: "s1((d1 s2) ) ( s3(", list: "1. a\n2. b\n",
      outcome: "m1 m2"),
    Edited(
      what: "an id twice", ids: "s1(d1 d1) s1", list: "1. a\n   - b\n   - c\n2. d\n",
      outcome: "s1(d1 m1) m2"),
    Edited(
      what: "no ids at all", ids: "../x <b> é", list: "1. a\n2. b\n3. c\n", outcome: "m1 m2 m3"),
    Edited(
      what: "nested without end", ids: String(repeating: "s(", count: 20_000), list: "1. a\n",
      outcome: "s"),
  ])
  func keepsIDsWhileTheListIsWhatItWas(_ example: Edited) throws {
    let document = try read("---\nid: doc\nids: \"\(example.ids)\"\n---\n\n# T\n\n\(example.list)")
      .document
    func text(_ details: [Detail]) -> String {
      details.isEmpty
        ? "" : "(" + details.map { $0.id.text + text($0.details) }.joined(separator: " ") + ")"
    }
    let outcome = document.steps.map { $0.id.text + text($0.details) }.joined(separator: " ")
    #expect(document.id == DocumentID("doc"))
    #expect(outcome == example.outcome)
  }

  @Test func aTableThatCountsItsRowsIsTheListOfStepsBesideHeadingsAndLists() throws {
    let document = try read(
      """
      # Washing

      ## Purpose

      Clean plates.

      ## Before you begin

      - Warm water

      ## How

      | Step | Description | Who |
      |---|---|---|
      | 1 | Wash the plates | Cook |
      | 2 | Dry them | Helper |
      """
    ).document
    #expect(document.steps.map(\.text) == ["Warm water", "Wash the plates", "Dry them"])
    #expect(document.steps[1].details == [])
    #expect(document.fields[.purpose] == "Clean plates.")
  }

  @Test(arguments: ["Action", "What", "Task", "To do"])
  func aTableWhoseHeadingSaysSoIsTheListOfStepsBesideAList(heading: String) throws {
    let document = try read(
      "# Washing\n\n- Warm water\n\n| \(heading) | Who |\n|---|---|\n| Wash | Cook |\n"
    ).document
    #expect(document.steps.map(\.text) == ["Warm water", "Wash"])
  }

  @Test func aTableBesideAListThatExplainsWordsStaysText() throws {
    let document = try read(
      "# Washing\n\n1. Wash\n\n| Word | Description |\n|---|---|\n| Suds | Foam |\n"
    ).document
    #expect(document.steps.map(\.text) == ["Wash"])
    #expect(document.fields[.notes]?.contains("Suds | Foam") == true)
  }

  @Test func aPictureRightBelowAStepIsThatOfTheStep() throws {
    let incoming = try read(
      "# A\n\n![Start](start.png)\n\n1. Open\n\n![](door.png)\n\n2. Wash\n\n![The sink](sink.png)\n\n![](more.png)\n\n## Later\n\n![](end.png)\n"
    )
    #expect(incoming.document.steps.map(\.text) == ["Open", "Wash"])
    let paths = incoming.document.steps.map { incoming.picturePaths[$0.id] }
    #expect(paths == ["door.png", "sink.png"])
    #expect(
      incoming.document.fields[.notes] == """
        Start

        Later

        Picture: start.png

        Picture: more.png

        Picture: end.png

        Step 2: The sink
        """)
  }

  @Test func aPictureInAFieldIsToldOf() throws {
    let incoming = try read("# A\n\n## Purpose\n\nSee ![it](p.png) here.\n")
    #expect(incoming.document.fields == [.purpose: "See it here.", .notes: "Picture: p.png"])
  }

  @Test func aPictureThatCameOutOfItsListGoesBackToItsStep() throws {
    let incoming = try read(
      "1. Quote\n2. Close\n\n- <img src=\"a.png\" alt=\"Step 2\" />\n\n3. Rest\n\n4. ![b](b.png)\n"
    )
    #expect(incoming.document.steps.map(\.text) == ["Quote", "Close", "Rest", "b"])
    #expect(
      incoming.document.steps.map { incoming.picturePaths[$0.id] } == [nil, "a.png", nil, "b.png"])
    #expect(incoming.document.fields == [:])
  }
}
