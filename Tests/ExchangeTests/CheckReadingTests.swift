import Exchange
import ProcessModel
import Testing

@Suite struct CheckReadingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let what: String
    let markdown: String
    let lines: [String]
    var testDescription: String { what }
  }

  private static let examples = [
    Example(
      what: "nested items get the numbers people say",
      markdown: "# Sales\n\n1. Qualify\n   - Need\n   - Budget\n     1. Ask\n2. Quote\n",
      lines: ["1 Qualify", "1A Need", "1B Budget", "1B1 Ask", "2 Quote"]),
    Example(
      what: "deeper items go on at the third level",
      markdown: """
        - a
          - b
            - c
              - d
                - e
              - f
            - g
          - h
        """,
      lines: ["1 a", "1A b", "1A1 c", "1A2 d", "1A3 e", "1A4 f", "1A5 g", "1B h"]),
    Example(
      what: "numbering runs on across lists and headings",
      markdown: "# T\n\n1. one\n2. two\n\nThen:\n\n- three\n\n## Phase 2\n\n5. four\n* five\n",
      lines: ["1 one", "2 two", "3 three", "4 four", "5 five"]),
    Example(
      what: "lists under headings that name a field are no steps",
      markdown: """
        # T

        ## Roles and Responsibilities

        - The Sales Lead decides

        ### In detail

        - and signs

        ## 2.1 Scope

        - all of it

        ## Tools:

        * hammer

        ## Method

        - Hit the nail

        ## Related

        - [More](more.md)
        """,
      lines: ["1 Hit the nail"]),
    Example(
      what: "a list in a quotation counts",
      markdown: "> - quoted\n>   - below\n",
      lines: ["1 quoted", "1A below"]),
    Example(
      what: "loose items, paragraphs of an item joined",
      markdown: "1. Open it.\n\n   Wait for the light.\n\n   Then go on.\n\n2. Close it.\n",
      lines: ["1 Open it. Wait for the light. Then go on.", "2 Close it."]),
    Example(
      what: "check boxes fall away, whatever they hold",
      markdown: "- [ ] open\n- [x] done\n- [X] done too\n1. [ ] numbered\n",
      lines: ["1 open", "2 done", "3 done too", "4 numbered"]),
    Example(
      what: "marks fall away, words stay",
      markdown: """
        - Click **Save** in `CRM > Deals`, then *wait*
        - Open [the CRM](https://crm.example/x?y=1 "title") <https://a.example>
        - Say "thanks" & ~~never~~ \\*always\\* &copy; 2 * 3 snake_case
        - ![a screenshot](x.png) shows <b>it</b><br>all <Enter> <!-- hidden -->
        """,
      lines: [
        "1 Click Save in CRM > Deals, then wait", "2 Open the CRM https://a.example",
        "3 Say \"thanks\" & never *always* © 2 * 3 snake_case",
        "4 a screenshot shows it all <Enter>",
      ]),
    Example(
      what: "lines of one paragraph are one text",
      markdown: "- Open the\n  door\n  and go\nin\n",
      lines: ["1 Open the door and go in"]),
    Example(
      what: "an item without words is still an item",
      markdown: "- \n- a\n-\n  - b\n",
      lines: ["1 ", "2 a", "3 ", "3A b"]),
    Example(
      what: "what an export says about a step is no step and no text",
      markdown: """
        ## Steps

        1. Price the job
           - Ask for a photo

           Seat: Estimator

           Caution: Glass

           Expected result: A price

           How: [Use the tool](use-the-tool.md), [Other](other.md)

           ![Step 1](assets/0.svg)
        2. Send it
        """,
      lines: ["1 Price the job", "1A Ask for a photo", "2 Send it"]),
    Example(
      what: "a link to another site is text, whatever stands before it",
      markdown: "- Do it\n\n  How: [see here](https://example.org)\n",
      lines: ["1 Do it How: see here"]),
    Example(
      what: "without a list, sentences are steps",
      markdown: """
        # Refunds

        Check the order no. 5, e.g. in the CRM. Call Mr. Smith! Is it paid? “Yes.” Then
        refund 3.50 € by 5 p.m. on Monday. Version 2.0 is out

        - - -

        Done.
        """,
      lines: [
        "1 Check the order no. 5, e.g. in the CRM.", "2 Call Mr. Smith!", "3 Is it paid?",
        "4 “Yes.”",
        "5 Then refund 3.50 € by 5 p.m. on Monday.", "6 Version 2.0 is out", "7 Done.",
      ]),
    Example(
      what: "without a list, the cells of a table are steps",
      markdown: "| Step | Who |\n|---|---|\n| Call the client. Note it. | Ana |\n| Send | |\n",
      lines: ["1 Call the client.", "2 Note it.", "3 Ana", "4 Send"]),
    Example(
      what: "where all text stands in fields, its sentences are steps",
      markdown: "# P\n\n## Scope\n\n- All staff\n\n## Rules\n\nPay at once. No cash.\n",
      lines: ["1 All staff", "2 Pay at once.", "3 No cash."]),
    Example(
      what: "lists in fields do not keep prose from being judged",
      markdown: "# P\n\n## Tools\n\n- hammer\n\n## Text\n\nHit it. Rest.\n",
      lines: ["1 Hit it.", "2 Rest."]),
    Example(
      what: "code is no list", markdown: "# T\n\n    - no item\n\n```\n1. no\n```\n", lines: []),
    Example(what: "a title alone has no steps", markdown: "# T\n", lines: []),
    Example(
      what: "line ends of Windows and a byte order mark",
      markdown: "\u{FEFF}---\r\nlevel: sop\r\n---\r\n# T\r\n\r\n1. a\r\n   - b\r\n2. c\r\n",
      lines: ["1 a", "1A b", "2 c"]),
    Example(what: "line ends of old Macs", markdown: "# T\r\r1. a\r2. b\r", lines: ["1 a", "2 b"]),
    Example(
      what: "terminal escapes do not come through",
      markdown: "- \u{1B}[31mred\u{7} \u{202E}and\u{200B} back\n",
      lines: ["1 [31mred and back"]),
  ]

  @Test(arguments: examples) func readsEveryListItemAsAStep(_ example: Example) throws {
    let file = try MarkdownReader.readForCheck(Fixtures.bytes(example.markdown), path: "x.md")
    #expect(file.lines.map { "\($0.address) \($0.text)" } == example.lines)
  }

  @Test func everyStepHasItsNumberForAnID() throws {
    let markdown = "---\nid: d1\nids: \"s1(b1)\"\n---\n1. a\n   - b\n     - c\n"
    let file = try MarkdownReader.readForCheck(Fixtures.bytes(markdown), path: "x.md")
    #expect(
      file.document.steps == [
        Step(
          id: StepID("1"), text: "a",
          details: [
            Detail(
              id: DetailID("1A"), text: "b", details: [Detail(id: DetailID("1A1"), text: "c")])
          ])
      ])
  }

  @Test func remarksAndFieldsAreTheirOwn() throws {
    let markdown = """
      # T

      ## Objective

      Win **well**.

      ## Steps

      1. a

         CAUTION: hot

         Expected result: it works
      """
    let file = try MarkdownReader.readForCheck(Fixtures.bytes(markdown), path: "x.md")
    #expect(file.document.fields == [.purpose: "Win well."])
    #expect(
      file.document.steps == [
        Step(id: StepID("1"), text: "a", caution: "hot", result: "it works")
      ])
  }

  struct Named: Sendable, CustomTestStringConvertible {
    let markdown: String
    let title: String
    var testDescription: String { markdown }
  }

  @Test(arguments: [
    Named(markdown: "# Sales\n\n## Steps\n", title: "Sales"),
    Named(markdown: "Intro\n\n## Before\n\n# **Sales** `x`\n\n# Other\n", title: "Sales x"),
    Named(markdown: "Sales\n=====\n", title: "Sales"),
    Named(markdown: "### Sales\n\n## Other\n", title: "Sales"),
    Named(markdown: "---\ntitle: Front\n---\n## Sales\n", title: "Front"),
    Named(markdown: "---\ntitle: Front\n---\n# Sales\n", title: "Sales"),
    Named(markdown: "# Rules\n\n- a\n", title: "Rules"),
    Named(markdown: "# Purpose\n\nx\n\n# Sales\n", title: "Sales"),
    Named(markdown: "## Purpose\n\nx\n\n## Steps\n\n- a\n", title: "my file"),
    Named(markdown: "- # In an item\n", title: "my file"),
    Named(markdown: "# \n\ntext\n", title: "my file"),
    Named(markdown: "text\n", title: "my file"),
  ])
  func findsTheTitle(_ example: Named) throws {
    let file = try MarkdownReader.readForCheck(
      Fixtures.bytes(example.markdown), path: "some/folder/my file.md")
    #expect(file.title == example.title)
  }

  struct Levelled: Sendable, CustomTestStringConvertible {
    let front: String
    let level: Level?
    let isCore: Bool
    var testDescription: String { front }
  }

  @Test(arguments: [
    Levelled(front: "", level: nil, isCore: true),
    Levelled(front: "level: sop", level: .sop, isCore: false),
    Levelled(front: "level: sop\ncore: true", level: .sop, isCore: true),
    Levelled(front: "Level: SOP\nCore: yes", level: .sop, isCore: true),
    Levelled(front: "level: core process", level: .sop, isCore: true),
    Levelled(front: "level: \"Work Instruction\"", level: .workInstruction, isCore: false),
    Levelled(front: "level: work_instruction", level: .workInstruction, isCore: false),
    Levelled(front: "level: beginner", level: nil, isCore: true),
    Levelled(front: "level: 3", level: nil, isCore: true),
    Levelled(front: "level: [sop]", level: nil, isCore: true),
  ])
  func takesTheLevelFromTheFrontMatter(_ example: Levelled) throws {
    let file = try MarkdownReader.readForCheck(
      Fixtures.bytes("---\n\(example.front)\n---\n\n# T\n"), path: "x.md")
    #expect(file.level == example.level)
    #expect(file.document.level == example.level ?? .sop)
    #expect(file.isCore == example.isCore)
    #expect(file.document.isCore == example.isCore)
  }

  @Test func knowsTheContentsPageAndTheChartOfAnExport() throws {
    let files = MarkdownFormat.files(for: Fixtures.workspace, only: nil)
    let contents = try files.filter { $0.path.hasSuffix(".md") }.map {
      try MarkdownReader.readForCheck($0.bytes, path: $0.path).isContents
    }
    #expect(contents == [true, true, false, false])
  }
}
