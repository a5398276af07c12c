import Exchange
import ProcessModel
import Testing

@Suite struct MarkdownFormatTests {
  private let files = MarkdownFormat.files(for: Fixtures.workspace, only: nil)

  @Test func writesOneFileADocumentBesideContentsChartAndPictures() {
    #expect(
      files.map(\.path) == [
        "README.md", "accountability-chart.md", "sales.md", "set-up-the-client-in-the-crm.md",
        "assets/0123abcd.svg",
      ])
  }

  @Test func writesADocumentAsPeopleWriteMarkdown() {
    #expect(
      Fixtures.text(files, "sales.md") == #"""
        ---
        id: d1
        level: sop
        core: true
        status: approved
        version: 2
        state: a0a00864e35319a0
        owner: Sales Lead
        ids: "a1(b1(c1) b2) a2"
        ---

        # Sales

        ## Purpose

        Win work we can deliver well.

        ## Roles and responsibilities

        - Sales Lead: decides
        - Estimator: prices

        Nobody else quotes\
        or negotiates.

        ## Escalation

        1. Ask the owner
        2. Ask the Integrator

        ## Steps

        1. Qualify
           - Confirm need, budget & decision maker
             - Before anyone prepares a quote
           - Decline a poor fit \*kindly\*

           Seat: Estimator

           Caution: Mind the [Company] rules

           Expected result: The lead is in the CRM

           How: [Set up the client in the CRM](set-up-the-client-in-the-crm.md), [Set up the client in the CRM](set-up-the-client-in-the-crm.md)

           ![Step 1](assets/0123abcd.svg)
        2. 1\. Quote

        ## Related

        - [Set up the client in the CRM](set-up-the-client-in-the-crm.md)

        """#)
  }

  @Test func theControlHeaderSaysHowADocumentStands() throws {
    var workspace = Fixtures.workspace
    workspace.documents = [Fixtures.setUp]
    workspace.documents[0].fields = [
      .approver: "Anna: for the team", .effective: "2026-11-24", .review: "2027-06-01",
    ]
    let files = MarkdownFormat.files(for: workspace, only: nil)
    let text = try #require(Fixtures.text(files, "set-up-the-client-in-the-crm.md"))
    let header = text.split(separator: "\n").prefix { $0 != "# Set up the client in the CRM" }
    #expect(
      header.filter { !$0.hasPrefix("state:") } == [
        "---", "id: d2", "level: work-instruction", "approver: \"Anna: for the team\"",
        "effective: \"2026-11-24\"", "review: \"2027-06-01\"", "ids: \"a3\"", "---",
      ])
    let back = try MarkdownReader.workspace(
      from: files.map { ($0.path, $0.bytes) }, mint: { "minted" })
    #expect(back.workspace.documents == workspace.documents)
  }

  @Test func writesTheContentsPageOfTheCompanysWay() {
    #expect(
      Fixtures.text(files, "README.md") == """
        ---
        company: Acme
        me: Dana
        core-process-word: Core Processes
        words:
          work-instruction: How-to
        thresholds:
          score: 0.45
          steps: 12.0
        ---

        # The Acme Way

        ## Core Processes

        - [Sales](sales.md), owner: Sales Lead

        ## How-to

        - [Set up the client in the CRM](set-up-the-client-in-the-crm.md)

        ## Who has which seat

        - [Accountability Chart](accountability-chart.md)

        """)
  }

  @Test func writesTheChartFromTheTopDown() {
    #expect(
      Fixtures.text(files, "accountability-chart.md") == """
        ---
        chart: true
        seats:
          s3: Estimator
          s2: Integrator
          s1: Sales Lead
        people:
          p1: Ana
        ---

        # Accountability Chart

        ## Integrator

        ## Sales Lead

        Held by: Ana

        Reports to: Integrator

        - Win work
        - Keep promises

        ## Estimator

        Reports to: Sales Lead

        """)
  }

  @Test func writesASelectionWithWhatItNeedsAndTheNamesOfTheWhole() throws {
    let part = MarkdownFormat.files(for: Fixtures.workspace, only: [DocumentID("d1")])
    #expect(
      part.map(\.path) == [
        "README.md", "accountability-chart.md", "sales.md", "assets/0123abcd.svg",
      ])
    #expect(Fixtures.text(part, "sales.md") == Fixtures.text(files, "sales.md"))

    let tool = MarkdownFormat.files(for: Fixtures.workspace, only: [DocumentID("d2")])
    #expect(
      tool.map(\.path) == [
        "README.md", "accountability-chart.md", "set-up-the-client-in-the-crm.md",
      ])
    #expect(
      Fixtures.text(tool, "accountability-chart.md")
        == "---\nchart: true\n---\n\n# Accountability Chart\n")
  }

  @Test func oneDocumentReadsAsInItsFolder() {
    #expect(
      MarkdownFormat.text(of: Fixtures.sales, in: Fixtures.workspace)
        == Fixtures.text(files, "sales.md"))
  }

  @Test func theOrderOfTheRecordsChangesNothing() {
    var shuffled = Fixtures.workspace
    shuffled.documents.reverse()
    shuffled.seats.reverse()
    #expect(MarkdownFormat.files(for: shuffled, only: nil) == files)
  }

  @Test(arguments: [
    ("Customer Onboarding", "customer-onboarding.md"),
    ("../../etc/passwd", "etc-passwd.md"),
    ("C:\\Windows", "c-windows.md"),
    ("CON", "con-2.md"),
    ("lpt9", "lpt9-2.md"),
    ("README", "readme-2.md"),
    ("Accountability Chart", "accountability-chart-2.md"),
    ("?!", "document.md"),
    ("🚀", "document.md"),
    ("Café crème", "cafe-creme.md"),
    ("Übergabe an Büro", "ubergabe-an-buro.md"),
    ("日本語 手順", "日本語-手順.md"),
    ("Set up a starter’s phone", "set-up-a-starters-phone.md"),
    ("  .hidden. ", "hidden.md"),
    (String(repeating: "long ", count: 60), "\(String(repeating: "long-", count: 15))long.md"),
    (String(repeating: "ä", count: 300), "\(String(repeating: "a", count: 80)).md"),
    (String(repeating: "語", count: 300), "\(String(repeating: "語", count: 26)).md"),
  ])
  func namesFilesForEverySystem(title: String, path: String) {
    let workspace = Workspace(
      company: Company(name: "Acme"),
      documents: [Document(id: DocumentID("d"), level: .sop, title: title)])
    #expect(MarkdownFormat.files(for: workspace, only: nil).last?.path == path)
  }

  @Test func namesThatDifferInCaseOnlyGetFilesOfTheirOwn() {
    let titles = ["Sales", "SALES", "sales!", "Säles", "Sales 2", "sales"]
    let workspace = Workspace(
      company: Company(name: "Acme"),
      documents: titles.enumerated().map {
        Document(id: DocumentID("d\($0)"), level: .sop, title: $1)
      })
    #expect(
      MarkdownFormat.files(for: workspace, only: nil).map(\.path).dropFirst(2) == [
        "sales.md", "sales-2.md", "sales-3.md", "sales-4.md", "sales-5.md", "sales-2-2.md",
      ])
  }
}
