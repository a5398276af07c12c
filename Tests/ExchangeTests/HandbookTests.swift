import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct HandbookTests {
  private static let seeds = Array(UInt64(0)..<60)

  private static func page(_ workspace: Workspace) throws -> ParsedPage {
    let files = HandbookFormat.files(for: Outgoing(workspace))
    return try ParsedPage(try #require(files.first).bytes)
  }

  @Test(arguments: seeds) func noTextBecomesMarkupAndNoWordIsLost(seed: UInt64) throws {
    let workspace = RandomWorkspace.make(seed: seed)
    let page = try Self.page(workspace)
    #expect(Set(page.elements.map(\.name)).subtracting(Self.known) == [])
    for document in workspace.documents {
      let fields = document.fields.filter { ![.review, .effective, .approver].contains($0.key) }
      let lines =
        [document.title] + document.addressedLines.map(\.text)
        + document.steps.flatMap { [$0.caution, $0.result].compactMap(\.self) }
        + fields.values.flatMap(Self.wordsOfLines)
      for line in lines {
        #expect(page.says(line), "“\(line)”")
      }
    }
  }

  private static let known: Set = [
    "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "div", "label",
    "input", "ul", "ol", "li", "main", "section", "article", "h1", "h2", "h3", "h4", "span",
    "small",
    "b", "br", "dl", "dt", "dd", "nav", "table", "thead", "tbody", "tr", "th", "td", "img",
    "script",
    "svg", "g", "path", "rect", "text",
  ]

  /// The lines of a field without their marks.
  private static func wordsOfLines(_ text: String) -> [String] {
    text.split(separator: "\n").map { text in
      let line = Array(text.unicodeScalars)
      let digits = line.prefix { ("0"..."9").contains($0) }.count
      let marks = ["- ", ". "].map { Array($0.unicodeScalars) }
      let start = line.dropFirst(digits)
      let isMarked = start.starts(with: digits > 0 ? marks[1] : marks[0])
      return String(String.UnicodeScalarView(isMarked ? start.dropFirst(2) : line[...]))
    }
  }

  @Test(arguments: seeds) func nothingLeadsOutOfThePage(seed: UInt64) throws {
    let page = try Self.page(RandomWorkspace.make(seed: seed))
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    for address in page.values(of: "href") where address != "data:," {
      #expect(address.hasPrefix("#"))
      #expect(ids.contains(String(address.dropFirst())), "\(address)")
    }
    #expect(page.values(of: "src").allSatisfy { $0.hasPrefix("data:image/") })
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(attributes.filter { $0.hasPrefix("on") || $0 == "style" } == [])
    for address in ["http:", "https:", "//", "@import", "url(h"] {
      #expect(!page.script.replacing("// ", with: "").contains(address), "\(address)")
      #expect(
        !page.style.replacing("xmlns='http://www.w3.org/2000/svg'", with: "").contains(address))
    }
  }

  @Test func thePageAllowsItsOwnScriptAndStyleAndNothingElse() throws {
    let page = try Self.page(Fixtures.workspace)
    let policy = try #require(
      page.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" })
    func hash(_ text: String) throws -> String {
      let digits = Fingerprint(of: Array(text.utf8)).hexadecimal
      let bytes = stride(from: 0, to: 64, by: 2).compactMap {
        UInt8(digits.dropFirst($0).prefix(2), radix: 16)
      }
      return Data(bytes).base64EncodedString()
    }
    #expect(
      policy.attributes["content"]
        == "default-src 'none'; img-src data:; style-src 'sha256-\(try hash(page.style))'; script-src 'sha256-\(try hash(page.script))'; base-uri 'none'; form-action 'none'"
    )
  }

  @Test func aPictureIsShownThroughAnImageSoThatNothingInItRuns() throws {
    let page = try Self.page(Fixtures.workspace)
    let images = page.elements.filter { $0.name == "img" }
    #expect(
      images.map(\.attributes) == [
        [
          "src": "data:image/svg+xml;base64,\(Data("<svg/>".utf8).base64EncodedString())",
          "alt": "Picture for step 1",
        ]
      ])
  }

  @Test func aPageOfOneDocumentIsWrittenWhole() throws {
    var outgoing = Outgoing(Fixtures.workspace, asked: [Fixtures.setUp.id])
    outgoing.only = [Fixtures.setUp.id]
    outgoing.standings = [Fixtures.setUp.id: .init(approvedOn: "2026-11-24", isDraft: true)]
    let file = try #require(PageFormat.files(for: outgoing).first)
    let text = String(decoding: file.bytes, as: UTF8.self)
    let start = try #require(text.range(of: "<main"))
    let end = try #require(text.range(of: "</main>"))
    #expect(
      text[start.lowerBound..<end.upperBound] == """
        <main id="main" tabindex="-1">
        <article class="page document draft" id="set-up-the-client-in-the-crm" aria-labelledby="set-up-the-client-in-the-crm.title" data-kind="How-to" data-control="Set up the client in the CRM · DRAFT">
        <header>
        <p class="kind">How-to</p>
        <h1 id="set-up-the-client-in-the-crm.title" tabindex="-1">Set up the client in the CRM</h1>
        <dl class="control">
        <div><dt>Version</dt><dd>DRAFT</dd></div>
        </dl>
        </header>
        <dl class="facts">
        <div class="tools"><dt>Tools needed</dt><dd><p>CRM login</p>
        </dd></div>
        </dl>
        <section aria-labelledby="set-up-the-client-in-the-crm.steps set-up-the-client-in-the-crm.title">
        <h2 id="set-up-the-client-in-the-crm.steps">Steps</h2>
        <div class="run" data-run="d2" data-version="0">
        <ol class="steps">
        <li id="set-up-the-client-in-the-crm.1"><label class="tick"><input type="checkbox" autocomplete="off"/> <span class="number">1</span> <span class="text">Click “New”.</span></label>
        </li>
        </ol>
        </div>
        </section>
        </article>
        </main>
        """)
  }

  @Test func whatStaysHereIsNamedWithoutALink() throws {
    var outgoing = Outgoing(Fixtures.workspace)
    outgoing.workspace.documents = [Fixtures.sales]
    outgoing.stayingHere = [Fixtures.setUp.id: "Set up the client in the CRM"]
    let file = try #require(HandbookFormat.files(for: outgoing).first)
    let page = try ParsedPage(file.bytes)
    #expect(page.says("How: Set up the client in the CRM (not in here)"))
    #expect(!page.values(of: "href").contains("#set-up-the-client-in-the-crm"))
  }

  @Test func stagesStandInTheLanesOfTheirSeats() throws {
    var document = Document(
      id: DocumentID("d1"), level: .sop, title: "Sales", isCore: true, status: .approved,
      version: 1, owner: SeatID("s1"))
    document.steps = [("a", nil), ("b", "s2"), ("c", "s2"), ("d", nil)].map { id, seat in
      Step(id: StepID(id), text: id.uppercased(), seat: seat.map { SeatID($0) })
    }
    let workspace = Workspace(
      company: Company(name: "Acme"), documents: [document],
      seats: [Seat(id: SeatID("s1"), name: "Lead"), Seat(id: SeatID("s2"), name: "Estimator")])
    let classes = try Self.page(workspace).elements.filter { $0.name == "li" }
      .compactMap { $0.attributes["class"] }
    #expect(
      classes == [
        "lane at-1", "lane at-2", "hop down nr-1 at-1 over-2", "hop level nr-2 at-2 over-1",
        "hop up nr-3 at-1 over-2", "stage at-1 nr-1", "stage at-2 nr-2", "stage at-2 nr-3",
        "stage at-1 nr-4",
      ])
  }

  @Test func theSeatAStepBeginsWithHasTheBall() throws {
    var document = Document(
      id: DocumentID("d1"), level: .sop, title: "Service", isCore: true, owner: SeatID("s1"))
    document.steps = [
      "Take the call", "Dispatcher assigns the crew", "The Estimator prices it",
      "Estimator’s price is agreed", "Dispatchers meet", "Dispatcher Lead signs",
    ].enumerated().map { Step(id: StepID("\($0)"), text: $1) }
    let seats = ["Owner", "Dispatcher", "Estimator", "Dispatcher Lead"].enumerated().map {
      Seat(id: SeatID("s\($0 + 1)"), name: $1)
    }
    let workspace = Workspace(
      company: Company(name: "Acme"), documents: [document], seats: seats)
    let stages = try Self.page(workspace).elements
      .compactMap { $0.attributes["class"] }.filter { $0.hasPrefix("stage") }
    #expect(
      stages == [
        "stage at-1 nr-1", "stage at-2 nr-2", "stage at-3 nr-3", "stage at-1 nr-4",
        "stage at-1 nr-5", "stage at-4 nr-6",
      ])
  }
}
