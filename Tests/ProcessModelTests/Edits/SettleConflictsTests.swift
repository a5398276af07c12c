import Foundation
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
      testDescription: "a bullet of a step that we took out", subject: .line(.detail("m")),
      ours: { $0.steps.remove(at: 0) }, theirs: { $0.steps[0].details[1].text = "Theirs" }),
    Case(
      testDescription: "a bullet under a bullet that we took out", subject: .line(.detail("x")),
      ours: { $0.steps[0].details.remove(at: 0) },
      theirs: { $0.steps[0].details[0].details[0].text = "Theirs" }),
    Case(
      testDescription: "the day of the review", subject: .field(.review),
      ours: { $0.fields[.review] = "2027-01-01" }, theirs: { $0.fields[.review] = "2027-02-01" }),
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

  struct Removal: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var changed: Case
    var removed: @Sendable (inout Document) -> Void
  }

  static let removals = [
    Removal(
      testDescription: "a step", changed: named("a step"), removed: { $0.steps.remove(at: 1) }),
    Removal(
      testDescription: "a bullet", changed: named("a bullet"),
      removed: { $0.steps[0].details.remove(at: 1) }),
    Removal(
      testDescription: "the step of a bullet", changed: named("a bullet"),
      removed: { $0.steps.remove(at: 0) }),
    Removal(
      testDescription: "the step of a bullet under a bullet",
      changed: named("a bullet under a bullet"), removed: { $0.steps.remove(at: 0) }),
    Removal(
      testDescription: "the step of a caution", changed: named("the caution at a step"),
      removed: { $0.steps.remove(at: 1) }),
  ]

  private static func named(_ name: String) -> Case {
    cases.first { $0.testDescription == name } ?? cases[0]
  }

  @Test(arguments: removals, [SettleConflicts.Choice.theirs, .both])
  func whatWasTakenOutAfterTheImportComesBackAsTheyHaveIt(
    _ removal: Removal, _ choice: SettleConflicts.Choice
  ) throws {
    var (office, ours, theirs, place) = try office(removal.changed)
    removal.removed(&ours)
    office.records[.document("selling")] = .document(ours)
    #expect(try settled(choice, office, place) == theirs)
  }

  @Test func aLineThatComesBackLeavesBulletsWhereWeMovedThem() throws {
    var (office, _, _, place) = try office(Self.named("a bullet of a step that we took out"))
    var ours = Self.base
    ours.steps[2].details = [Detail(id: "n", text: "Need")]
    ours.steps.remove(at: 0)
    office.records[.document("selling")] = .document(ours)
    let document = try settled(.theirs, office, place)
    #expect(
      document.addressedLines.map { "\($0.address) \($0.text)" }
        == ["1 Qualify", "1A Theirs", "2 Quote", "3 Close", "3A Need"])
  }

  @Test func aNoteThatOnlyBeginsTheSameStays() throws {
    var example = Self.named("a step")
    let change = example.ours
    example.ours = {
      change(&$0)
      $0.fields[.notes] = "Word of 2, as theirs.md has it: Theirs, they say"
    }
    let (office, ours, _, place) = try office(example)
    #expect(try settled(.mine, office, place) == ours)
  }

  @Test func keepingMineLeavesAnApprovalAsItIs() throws {
    var (office, ours, _, place) = try office(Self.named("a step"))
    var approved = try #require(office.document("selling"))
    (approved.status, approved.version) = (.approved, 1)
    (ours.status, ours.version) = (.approved, 1)
    office.records[.document("selling")] = .document(approved)
    #expect(try settled(.mine, office, place) == ours)
    #expect(try settled(.theirs, office, place).status == .draft)
  }

  @Test func theirNotesLeaveWhatIsSaidOfOtherPlaces() throws {
    var (ours, theirs) = (Self.base, Self.base)
    (ours.fields[.notes], theirs.fields[.notes]) = ("Ours.", "Theirs.")
    (ours.steps[1].text, theirs.steps[1].text) = ("Ours", "Theirs")
    var office = Office.acme
    office.records[.document("selling")] = .document(ours)
    try office.perform(
      AddWorkspace(
        Workspace(company: office.company(), documents: [theirs]), from: "theirs.md",
        takesCompany: false, common: [.document("selling"): .document(Self.base)]))
    let places = try #require(office.conflicts().first?.rounds.first?.places)
    let notes = try #require(places.first { $0.subject == .field(.notes) })
    try office.perform(
      SettleConflicts([
        .init(.document("selling"), source: "theirs.md", notes, .theirs, newID: "new")
      ]))
    #expect(
      office.document("selling")?.fields[.notes]
        == "Theirs.\n\n2, as theirs.md has it: Theirs")
  }

  @Test func bothAreRefusedWhereTogetherTheyAreTooLong() throws {
    var example = Self.named("the caution at a step")
    let long = String(repeating: "a", count: CleanText.longestLine)
    example.ours = { $0.steps[1].caution = long }
    let (office, _, _, place) = try office(example)
    var refusing = office
    #expect(throws: EditError.tooLong("The caution")) {
      try refusing.perform(
        SettleConflicts([
          .init(.document("selling"), source: "theirs.md", place, .both, newID: "new")
        ]))
    }
    #expect(refusing == office)
  }

  @Test func bothAreRefusedWhereThereIsRoomForOne() throws {
    let (office, _, _, place) = try office(Self.named("the day of the review"))
    var refusing = office
    #expect(throws: EditError.roomForOne("Review by")) {
      try refusing.perform(
        SettleConflicts([
          .init(.document("selling"), source: "theirs.md", place, .both, newID: "new")
        ]))
    }
    #expect(refusing == office)
  }

  @Test func theSameChangeFromAnotherFileIsNotNotedTwice() throws {
    var (office, _, theirs, _) = try office(Self.named("a step"))
    let before = office
    try office.perform(
      AddWorkspace(
        Workspace(company: office.company(), documents: [theirs]), from: "again.md",
        takesCompany: false, common: [.document("selling"): .document(Self.base)]))
    #expect(office == before)
  }

  @Test(arguments: ["{}", #"{"company":{"name":"A"},"person":{"id":"p","name":"P"}}"#])
  func whatTheyHaveIsExactlyOneRecord(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(OpenConflicts.Theirs.self, from: Data(text.utf8))
    }
  }

  @Test func whatTheyHaveIsWrittenDownAndReadBack() throws {
    let records: [OpenConflicts.Theirs] = [
      .document(Self.base), .seat(Seat(id: "s", name: "Lead")), .person(Person(id: "p", name: "P")),
      .company(Company(name: "Acme")),
    ]
    #expect(
      try JSONDecoder().decode([OpenConflicts.Theirs].self, from: JSONEncoder().encode(records))
        == records)
  }

  @Test(arguments: [OpenConflicts.Owner.person("ana"), .company])
  func nobodyDecidesAboutANameTheyHaveNotSeen(_ owner: OpenConflicts.Owner) throws {
    func state(_ name: String) -> Workspace {
      Workspace(company: Company(name: name), people: [Person(id: "ana", name: name)])
    }
    var office = Office.acme
    let (base, ours) = (state("Ana"), state("Anna"))
    office.records[.company] = .company(ours.company)
    office.records[.person("ana")] = .person(ours.people[0])
    try office.perform(
      AddWorkspace(
        state("Anne"), from: "theirs.way", takesCompany: false,
        common: [.company: .company(base.company), .person("ana"): .person(base.people[0])]))
    let place = try #require(office.conflicts(about: owner)?.rounds.first?.places.first)
    func decide(seen: String) throws {
      try office.perform(
        SettleConflicts([
          .init(owner, source: "theirs.way", place, .theirs, seen: .init(seen), newID: "new")
        ]))
    }
    #expect(throws: EditError.changedMeanwhile(place: place.name, seen: "Ana", now: "Anna")) {
      try decide(seen: "Ana")
    }
    try decide(seen: "Anna")
    let name = owner == .company ? office.company().name : office.chart().person("ana")?.name
    #expect(name == "Anne")
    #expect(try office.conflicts(about: owner) == nil)
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
