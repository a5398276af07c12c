import ProcessModel
import Testing

/// Decisions about places that both sides changed, one kind of place after the other.
@Suite struct SettleConflictsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var subject: ConflictSubject
    var ours: @Sendable (inout Document) -> Void
    var theirs: @Sendable (inout Document) -> Void
    /// What stands at the place where both do; nil where there is room for one only.
    var both: String?
  }

  private static let base = Document(
    id: "selling", level: .sop, title: "Selling", owner: "lead",
    fields: [.purpose: "Win work."],
    steps: [
      Step(
        id: "a", text: "Qualify",
        details: [
          Detail(id: "n", text: "Need", details: [Detail(id: "x", text: "Written down")]),
          Detail(id: "m", text: "Budget"),
        ]),
      Step(id: "b", text: "Quote", seat: "lead", caution: "Mind it", result: "It is out"),
      Step(id: "c", text: "Close"),
    ])

  static let cases = [
    Case(
      testDescription: "the title", subject: .title, ours: { $0.title = "Our selling" },
      theirs: { $0.title = "Their selling" }),
    Case(
      testDescription: "the level", subject: .level, ours: { $0.isCore = true },
      theirs: { $0.level = .procedure }),
    Case(
      testDescription: "the owner", subject: .owner, ours: { $0.owner = "estimator" },
      theirs: { $0.owner = "operations" }),
    Case(
      testDescription: "a field", subject: .field(.purpose),
      ours: { $0.fields[.purpose] = "Ours." }, theirs: { $0.fields[.purpose] = "Theirs." },
      both: "Ours.\n\nTheirs."),
    Case(
      testDescription: "a field that they emptied", subject: .field(.purpose),
      ours: { $0.fields[.purpose] = "Ours." }, theirs: { $0.fields[.purpose] = nil }),
    Case(
      testDescription: "a step", subject: .line(.step("b")), ours: { $0.steps[1].text = "Ours" },
      theirs: { $0.steps[1].text = "Theirs" }, both: "Ours"),
    Case(
      testDescription: "a bullet", subject: .line(.detail("m")),
      ours: { $0.steps[0].details[1].text = "Ours" },
      theirs: { $0.steps[0].details[1].text = "Theirs" }, both: "Ours"),
    Case(
      testDescription: "a bullet under a bullet", subject: .line(.detail("x")),
      ours: { $0.steps[0].details[0].details[0].text = "Ours" },
      theirs: { $0.steps[0].details[0].details[0].text = "Theirs" }, both: "Ours"),
    Case(
      testDescription: "a step that they took out", subject: .line(.step("b")),
      ours: { $0.steps[1].text = "Ours" }, theirs: { $0.steps.remove(at: 1) }),
    Case(
      testDescription: "a step that we took out", subject: .line(.step("b")),
      ours: { $0.steps.remove(at: 1) }, theirs: { $0.steps[1].text = "Theirs" }),
    Case(
      testDescription: "a bullet that they took out", subject: .line(.detail("m")),
      ours: { $0.steps[0].details[1].text = "Ours" }, theirs: { $0.steps[0].details.remove(at: 1) }),
    Case(
      testDescription: "a bullet that we took out", subject: .line(.detail("m")),
      ours: { $0.steps[0].details.remove(at: 1) },
      theirs: { $0.steps[0].details[1].text = "Theirs" }),
    Case(
      testDescription: "the seat of a step", subject: .part("b", .seat),
      ours: { $0.steps[1].seat = "estimator" }, theirs: { $0.steps[1].seat = "operations" }),
    Case(
      testDescription: "the picture of a step", subject: .part("b", .picture),
      ours: { $0.steps[1].picture = "p1" }, theirs: { $0.steps[1].picture = "p2" }),
    Case(
      testDescription: "the caution at a step", subject: .part("b", .caution),
      ours: { $0.steps[1].caution = "Ours." }, theirs: { $0.steps[1].caution = "Theirs." },
      both: "Ours. Theirs."),
    Case(
      testDescription: "the result of a step", subject: .part("b", .result),
      ours: { $0.steps[1].result = "Ours." }, theirs: { $0.steps[1].result = "Theirs." },
      both: "Ours. Theirs."),
  ]

  /// An office in which both have changed the document, and what waits there.
  private func office(
    _ example: Case
  ) throws -> (office: Office, ours: Document, theirs: Document, place: OpenConflicts.Place) {
    var (ours, theirs) = (Self.base, Self.base)
    example.ours(&ours)
    example.theirs(&theirs)
    var office = Office.acme
    office.records[.document("selling")] = .document(ours)
    try office.perform(
      AddWorkspace(
        Workspace(company: office.company(), documents: [theirs]), from: "theirs.md",
        takesCompany: false, common: [.document("selling"): .document(Self.base)]))
    let open = try #require(office.conflicts().first)
    #expect(open.count == 1)
    let place = try #require(open.rounds.first?.places.first)
    #expect(place.subject == example.subject)
    return (office, ours, theirs, place)
  }

  private func settled(
    _ choice: SettleConflicts.Choice, _ office: Office, _ place: OpenConflicts.Place
  ) throws -> Document {
    var office = office
    try office.perform(
      SettleConflicts([
        .init(.document("selling"), source: "theirs.md", place, choice, newID: "new")
      ]))
    #expect(office.conflicts() == [])
    return try #require(office.document("selling"))
  }

  @Test(arguments: cases) func mineLeavesOursAndTakesTheNoteAway(_ example: Case) throws {
    let (office, ours, _, place) = try office(example)
    #expect(try settled(.mine, office, place) == ours)
  }

  @Test(arguments: cases) func theirsStandsThereAndNowhereElse(_ example: Case) throws {
    let (office, _, theirs, place) = try office(example)
    #expect(try settled(.theirs, office, place) == theirs)
  }

  @Test(arguments: cases) func bothStandWhereThereIsRoom(_ example: Case) throws {
    let (office, _, theirs, place) = try office(example)
    #expect(place.holdsBoth == (example.both != nil))
    guard let both = example.both else { return }
    let document = try settled(.both, office, place)
    #expect(document.value(of: example.subject) == both)
    if case .line(let line) = example.subject {
      let texts = document.addressedLines.map(\.text)
      let here = try #require(texts.firstIndex(of: both))
      #expect(texts[here + 1] == theirs.text(of: line))
    }
  }

  @Test func aPlaceIsSettledOnce() throws {
    var (office, _, _, place) = try office(Self.cases[0])
    let edit = SettleConflicts([
      .init(.document("selling"), source: "theirs.md", place, .theirs, newID: "new")
    ])
    try office.perform(edit)
    #expect(throws: EditError.nothingToDo("Title settled")) { try office.perform(edit) }
  }

  @Test(arguments: cases) func aSubjectIsNamedAndReadBack(_ example: Case) {
    #expect(ConflictSubject(rawValue: example.subject.rawValue) == example.subject)
  }
}
