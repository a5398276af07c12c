import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct WordFormatTests {
  @Test func aWordFileIsMadeOfPlainMarkup() throws {
    var outgoing = Outgoing(
      Fixtures.workspace, only: [Fixtures.sales.id], asked: [Fixtures.sales.id])
    outgoing.standings = [Fixtures.sales.id: .init(approvedOn: "2026-11-24", change: 12)]
    let files = WordFormat.files(for: outgoing)
    #expect(files.map(\.path) == ["sales.docx"])
    let picture = Data("<svg/>".utf8).base64EncodedString()
    #expect(
      Fixtures.text(files, "sales.docx") == """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="waywright-document" content="d1"/>
        <meta name="waywright-version" content="2"/>
        <meta name="waywright-change" content="12"/>
        <meta name="waywright-standing" content="Sales · Version 2 · approved 2026-11-24"/>
        </head>
        <body>
        <h1>Sales</h1>
        <p>Version: 2 · Approved: 2026-11-24 · Owner: Sales Lead (Ana)</p>
        <h2>Purpose</h2>
        <p>Win work we can deliver well.</p>
        <h2>Steps</h2>
        <ol>
        <li><p>Qualify</p>
        <p>Seat: Estimator</p>
        <p>Caution: Mind the [Company] rules</p>
        <p>Expected result: The lead is in the CRM</p>
        <p>How: Set up the client in the CRM, Set up the client in the CRM</p>
        <p><img src="data:image/svg+xml;base64,\(picture)" alt="Step 1"/></p>
        <ol type="A">
        <li>Confirm need, budget &amp; decision maker
        <ol type="1">
        <li>Before anyone prepares a quote
        </li>
        </ol>
        </li>
        <li>Decline a poor fit *kindly*
        </li>
        </ol>
        </li>
        <li><p>1. Quote</p>
        </li>
        </ol>
        <h2>Roles and responsibilities</h2>
        <ul>
        <li>Sales Lead: decides</li>
        <li>Estimator: prices</li>
        </ul>
        <p>Nobody else quotes<br/>or negotiates.</p>
        <h2>Escalation</h2>
        <ol>
        <li>Ask the owner</li>
        <li>Ask the Integrator</li>
        </ol>
        <h2>Related</h2>
        <ul>
        <li>Set up the client in the CRM</li>
        </ul>
        </body>
        </html>

        """)
  }

  @Test func inAFolderFilesLeadToEachOther() throws {
    let files = WordFormat.files(for: Outgoing(Fixtures.workspace))
    #expect(files.map(\.path) == ["sales.docx", "set-up-the-client-in-the-crm.docx"])
    let sales = try #require(Fixtures.text(files, "sales.docx"))
    #expect(
      sales.contains(
        "<a href=\"set-up-the-client-in-the-crm.docx\">Set up the client in the CRM</a>"))
  }
}
