import Exchange
import ProcessModel
import Testing

/// Documents of strangers that number their paragraphs and name what a line says.
@Suite struct LabeledTextTests {
  private func read(_ text: String, _ path: String = "a.md") throws -> IncomingDocument {
    try MarkdownReader.document(from: Array(text.utf8), named: path, mint: Fixtures.mint())
  }

  private func lines(_ document: Document) -> [String] {
    document.numberedLines.map { "\($0.address) \($0.text)" }
  }

  private static let counted = [
    "# Wash\n\n**Step 1:** Rinse it.\n\nFor ten minutes.\n\n**Step 2:** Dry it.\n",
    "# Wash\n\nStep 1 – Rinse it.\n\nFor ten minutes.\n\nStep 2 – Dry it.\n",
    "# Wash\n\n1\\) Rinse it.\n\n- For ten minutes.\n\n2\\) Dry it.\n",
    "# Wash\n\n**Step 1**\n\nRinse it.\n\nFor ten minutes.\n\n**Step 2**\n\nDry it.\n",
    "# Wash\n\n## Procedure\n\nStep 1. Rinse it.\n\nFor ten minutes.\n\nStep 2. Dry it.\n",
  ]

  @Test(arguments: counted) func paragraphsThatCountAreSteps(_ text: String) throws {
    let read = try read(text)
    #expect(lines(read.document) == ["1 Rinse it.", "1A For ten minutes.", "2 Dry it."])
    #expect(read.document.fields == [:])
  }

  @Test func linesOfPlainTextThatCountAreSteps() throws {
    let read = try read("Wash\n\nStep 1: Rinse it\nStep 2: Dry it\n", "a.txt")
    #expect(lines(read.document) == ["1 Rinse it", "2 Dry it"])
    #expect(read.document.title == "Wash")
  }

  @Test(arguments: [
    "Step 2: Dry it.\n\nStep 1: Rinse it.", "Step 1: Rinse it.\n\nThen dry it.",
    "## Purpose\n\nStep 1: Rinse it.\n\nStep 2: Dry it.",
  ])
  func whatDoesNotCountStaysAsItIs(_ text: String) throws {
    #expect(try read("# Wash\n\n\(text)\n").document.steps == [])
  }

  private static let labeled: [(text: String, fields: [Field: String])] = [
    ("Purpose: Get paid.", [.purpose: "Get paid."]),
    (
      "**Purpose:** Get paid.\\\n**Scope:** All clinics.",
      [.purpose: "Get paid.", .scope: "All clinics."]
    ),
    (
      "Trigger: A claim\nis open.\nDone when: It is paid.",
      [.trigger: "A claim is open.", .outcome: "It is paid."]
    ),
    ("Objective: Get paid.\nReview: yearly", [.purpose: "Get paid.", .notes: "Review: yearly"]),
    (
      "| Purpose | Get paid. |\n|---|---|\n| Starts when | A claim is open. |",
      [.purpose: "Get paid.", .trigger: "A claim is open."]
    ),
    (
      "Purpose: Get paid.\n\n## Purpose\n\nGet paid in full.",
      [.purpose: "Get paid in full.", .notes: "Purpose: Get paid."]
    ),
    ("End: of the list", [.notes: "End: of the list"]),
  ]

  @Test(arguments: labeled.indices) func aLineThatNamesAFieldGoesThere(_ index: Int) throws {
    let (text, fields) = Self.labeled[index]
    let read = try read("# Claims\n\n\(text)\n\n## Steps\n\n1. Send it\n2. Wait\n")
    #expect(read.document.fields == fields)
    #expect(lines(read.document) == ["1 Send it", "2 Wait"])
  }

  @Test(arguments: [
    "Responsible: Kim Nguyen", "**Process owner:** Kim Nguyen\nReview: yearly",
    "| Owner | Kim Nguyen |\n|---|---|\n| Backup | Ana |",
    "## Who\n\n| Role | Person |\n|---|---|\n| Owner | Kim Nguyen |",
  ])
  func aLineThatNamesTheOwnerIsFound(_ text: String) throws {
    let read = try read("# Claims\n\n\(text)\n\n## Steps\n\n1. Send it\n")
    #expect(read.ownerLine?.name == "Kim Nguyen")
  }
}
