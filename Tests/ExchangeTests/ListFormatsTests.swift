import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct ListFormatsTests {
  private func text(_ format: any ExportFormat.Type, _ path: String, only: DocumentID? = nil)
    throws -> String
  {
    let outgoing = Outgoing(
      Fixtures.workspace, only: only.map { [$0] }, asked: only.map { [$0] } ?? [])
    return try #require(Fixtures.text(format.files(for: outgoing), path))
  }

  @Test func aListIsOneTaskALineWithAllThereIsToItBehindIt() throws {
    let qualify =
      "Qualify: Confirm need, budget & decision maker; Before anyone prepares a quote; Decline a poor fit *kindly*; Seat: Estimator; Caution: Mind the [Company] rules; Expected result: The lead is in the CRM; How: Set up the client in the CRM; Set up the client in the CRM"
    #expect(
      try text(ListFormat.self, "list.txt", only: Fixtures.sales.id) == "\(qualify)\n1. Quote\n")
    #expect(
      try text(ListFormat.self, "list.txt")
        == "Sales\n\(qualify)\n1. Quote\n\nSet up the client in the CRM\nClick “New”.\n")
  }

  @Test func anOutlineIsNumberedAsPeopleSayIt() throws {
    #expect(
      try text(OutlineFormat.self, "outline.txt", only: Fixtures.sales.id) == """
        1 Qualify
           1A Confirm need, budget & decision maker
              1A1 Before anyone prepares a quote
           1B Decline a poor fit *kindly*
           Seat: Estimator
           Caution: Mind the [Company] rules
           Expected result: The lead is in the CRM
           How: Set up the client in the CRM; Set up the client in the CRM
        2 1. Quote

        """)
  }

  @Test func tablesHoldDocumentsStepsAndSeats() throws {
    let mark = "\u{FEFF}"
    #expect(
      try text(CSVFormat.self, "documents.csv") == mark + """
        Title,Kind,Status,Version,Owner,Steps,Approved by,Effective,Review by,Purpose,Starts when,Done when\r
        Sales,Core Processes,approved,2,Sales Lead,2,,,,Win work we can deliver well.,,\r
        Set up the client in the CRM,How-to,draft,0,,1,,,,,,\r

        """)
    #expect(
      try text(CSVFormat.self, "steps.csv") == mark + """
        Document,Number,Text,Seat,Caution,Expected result,How\r
        Sales,1,Qualify,Estimator,Mind the [Company] rules,The lead is in the CRM,"Set up the client in the CRM; Set up the client in the CRM"\r
        Sales,1A,"Confirm need, budget & decision maker",,,,\r
        Sales,1A1,Before anyone prepares a quote,,,,\r
        Sales,1B,Decline a poor fit *kindly*,,,,\r
        Sales,2,1. Quote,,,,\r
        Set up the client in the CRM,1,Click “New”.,,,,\r

        """)
    #expect(
      try text(CSVFormat.self, "seats.csv") == mark + """
        Seat,Held by,Reports to,Answers for\r
        Estimator,,Sales Lead,\r
        Integrator,,,\r
        Sales Lead,Ana,Integrator,"Win work; Keep promises"\r

        """)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-20 °C", "'-20 °C"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =cmd|'/C calc'!A0", "'  =cmd|'/C calc'!A0"), ("＝1", "'＝1"),
    ("Say \"no\"", "\"Say \"\"no\"\"\""),
    ("a,b", "\"a,b\""), ("plain", "plain"),
  ])
  func aSpreadsheetRunsNothing(text: String, cell: String) throws {
    let workspace = Workspace(
      company: Company(name: ""),
      documents: [
        Document(
          id: DocumentID("d"), level: .sop, title: "D",
          steps: [Step(id: StepID("s"), text: text)])
      ])
    let table = try #require(
      Fixtures.text(CSVFormat.files(for: workspace, only: nil), "steps.csv"))
    #expect(table.hasSuffix("\r\nD,1,\(cell),,,,\r\n"))
  }
}
