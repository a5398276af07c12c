import Exchange
import ProcessModel
import Testing

@Suite struct FolderReadingTests {
  /// Pages that are one file carry their pictures in the addresses of these.
  @Test(arguments: [
    ("data:image/png;base64,iVBORw==", "\u{89}PNG"),
    ("data:image/png;base64,iVBO%52w==", "\u{89}PNG"),
    ("data:image/svg+xml,%3Csvg%3E", "<svg>"), ("DATA:image/png;base64,iVBORw==", nil),
    ("data:image/png;base64,!", ""), ("data:nothing", nil),
  ])
  func aPictureInsideTheTextComesIn(address: String, holds: String?) throws {
    let text = "# A\n\n1. Press\n\n   ![](\(address))\n2. Wait\n"
    let incoming = try MarkdownReader.workspace(
      of: ["a.md"], mint: Fixtures.mint(),
      picture: { bytes in
        let latin = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        return latin == holds && !latin.isEmpty
          ? Picture(id: PictureID("p1"), format: .png, bytes: bytes) : nil
      }, bytes: { _ in Fixtures.bytes(text) })
    let document = incoming.documents[0].document
    let isThere = holds.map { !$0.isEmpty } ?? false
    #expect(document.steps.map(\.picture) == [isThere ? PictureID("p1") : nil, nil])
    #expect(incoming.pictures.count == (isThere ? 1 : 0))
    let note = address.hasPrefix("data:") ? "one inside the text" : address
    #expect(document.fields[.notes] == (isThere ? nil : "Step 1: Picture: \(note)"))
  }

  private func read(_ files: [String: String]) throws -> Incoming {
    try MarkdownReader.workspace(
      from: files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
      mint: Fixtures.mint())
  }

  @Test func resolvesLinksPicturesAndSeatsWithinTheFolder() throws {
    let incoming = try read([
      "README.md": "---\ncompany: Acme\n---\n# The Acme Way\n",
      "chart.md": """
      ---
      chart: true
      people: {p1: Ana}
      ---
      ## Estimator

      Reports to: Sales lead

      ## Sales Lead

      Held by: Ana

      - Win *work*
      """,
      "core/sales.md": """
      ---
      id: a
      owner: sales lead
      ---
      # Sales

      1. Quote

         Seat: Estimator

         How: [Tool](../tasks/use%20it.md#now), [Gone](gone.md), [Up](../../../x.md)

         ![x](../assets/0123.svg)
      """,
      "tasks/use it.md": "---\nid: b\n---\n# Use it\n",
      "assets/0123.svg": "<svg/>",
      "assets/notes.txt": "x",
    ])
    #expect(incoming.company == Company(name: "Acme"))
    #expect(incoming.passedOver == ["assets/notes.txt"])
    #expect(
      incoming.seats == [
        Seat(id: SeatID("m1"), name: "Estimator", reportsTo: SeatID("m2")),
        Seat(id: SeatID("m2"), name: "Sales Lead", roles: ["Win work"], holder: PersonID("p1")),
      ])
    #expect(incoming.people == [Person(id: PersonID("p1"), name: "Ana")])
    #expect(
      incoming.pictures == [
        Picture(id: PictureID("0123"), format: .svg, bytes: Array("<svg/>".utf8))
      ])
    let sales = try #require(incoming.documents.first)
    #expect(sales.document.owner == SeatID("m2"))
    #expect(
      sales.document.steps == [
        Step(
          id: StepID("m3"), text: "Quote", seat: SeatID("m1"), picture: PictureID("0123"),
          links: [DocumentID("b")])
      ])
    #expect(sales.stepLinkPaths == [StepID("m3"): ["gone.md", "../../../x.md"]])
    #expect(sales.ownerName == nil && sales.seatNames.isEmpty && sales.picturePaths.isEmpty)
  }

  @Test func aCopyOfAFileIsADocumentOfItsOwn() throws {
    let sales = "---\nid: a\nids: \"s(d)\"\n---\n# Sales\n1. x\n   - y\n\n   Seat: Nobody\n"
    let incoming = try read(["sales.md": sales, "sales copy.md": sales])
    #expect(incoming.documents.map(\.document.id) == [DocumentID("a"), DocumentID("m1")])
    #expect(incoming.documents.map(\.hasOwnID) == [true, false])
    #expect(incoming.documents.map { $0.document.steps[0].id } == [StepID("s"), StepID("m2")])
    #expect(
      incoming.documents.map { $0.document.steps[0].details[0].id } == [
        DetailID("d"), DetailID("m3"),
      ])
    #expect(incoming.documents[1].seatNames == [StepID("m2"): "Nobody"])
  }

  @Test func aSelectionComesBackWithLinksThatLeadOutOfIt() throws {
    let files = MarkdownFormat.files(for: Fixtures.workspace, only: [DocumentID("d1")])
    let incoming = try MarkdownReader.workspace(
      from: files.map { ($0.path, $0.bytes) }, mint: Fixtures.mint())
    #expect(incoming.documents.map(\.linkPaths) == [["set-up-the-client-in-the-crm.md"]])
    #expect(incoming.seats.map(\.name) == ["Estimator", "Integrator", "Sales Lead"])
  }

  @Test func seatsOfOneNameKeepTheirOwnWhenOnlyOneOfThemLeaves() throws {
    let workspace = Workspace(
      company: Company(name: "A"),
      documents: [
        Document(id: DocumentID("d1"), level: .sop, title: "One", owner: SeatID("s1")),
        Document(id: DocumentID("d2"), level: .sop, title: "Two", owner: SeatID("s2")),
      ],
      seats: [Seat(id: SeatID("s1"), name: "Lead"), Seat(id: SeatID("s2"), name: "Lead")])
    let files = MarkdownFormat.files(for: workspace, only: [DocumentID("d2")])
    let incoming = try MarkdownReader.workspace(
      from: files.map { ($0.path, $0.bytes) }, mint: Fixtures.mint())
    #expect(incoming.workspace.seats == [Seat(id: SeatID("s2"), name: "Lead")])
    #expect(incoming.workspace.documents.map(\.owner) == [SeatID("s2")])
  }

  @Test func onlyTheFirstContentsPageIsOne() throws {
    let incoming = try read([
      "a.md": "---\ncompany: Acme\n---\n- [B](b.md)\n",
      "b.md": "---\ncompany: Other\n---\n- words\n",
      "c.md": "---\ncompany: Other\nlevel: policy\n---\n- more\n",
    ])
    #expect(incoming.company == Company(name: "Acme"))
    #expect(incoming.documents.map(\.document.title) == ["b", "c"])
  }

  @Test func refusesAFolderWithoutDocuments() {
    #expect(throws: ImportError(.noDocuments, in: "")) { try read(["a.bin": "x", "b.png": "y"]) }
  }

  @Test func namesTheFileThatCannotBeRead() {
    #expect(throws: ImportError(.frontMatter(line: 2), in: "b.md")) {
      try read(["a.md": "# A", "b.md": "---\na: b: c\n---\n"])
    }
  }
}
