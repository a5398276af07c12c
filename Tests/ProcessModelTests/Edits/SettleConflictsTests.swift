import ProcessModel
import Testing

/// Decisions about places that both sides changed, one kind of place after the other.
@Suite struct SettleConflictsTests {
  private func settled(
    _ choice: SettleConflicts.Choice, _ office: Office, _ place: OpenConflicts.Place
  ) throws -> Document {
    var office = office
    try office.perform(ConflictCase.decision(choice, at: place))
    #expect(office.conflicts() == [])
    return try #require(office.document("selling"))
  }

  @Test(arguments: ConflictCase.cases) func mineLeavesOursAndTakesTheNoteAway(
    _ example: ConflictCase
  ) throws {
    let (office, ours, _, place) = try example.office()
    #expect(try settled(.mine, office, place) == ours)
  }

  @Test(arguments: ConflictCase.cases) func theirsStandsThereAndNowhereElse(_ example: ConflictCase)
    throws
  {
    let (office, _, theirs, place) = try example.office()
    #expect(try settled(.theirs, office, place) == theirs)
  }

  @Test(arguments: ConflictCase.cases) func bothStandWhereThereIsRoom(_ example: ConflictCase)
    throws
  {
    let (office, _, theirs, place) = try example.office()
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
    var changed: ConflictCase
    var removed: @Sendable (inout Document) -> Void
  }

  static let removals = [
    Removal(
      testDescription: "a step", changed: ConflictCase.named("a step"),
      removed: { $0.steps.remove(at: 1) }),
    Removal(
      testDescription: "a bullet", changed: ConflictCase.named("a bullet"),
      removed: { $0.steps[0].details.remove(at: 1) }),
    Removal(
      testDescription: "the step of a bullet", changed: ConflictCase.named("a bullet"),
      removed: { $0.steps.remove(at: 0) }),
    Removal(
      testDescription: "the step of a bullet under a bullet",
      changed: ConflictCase.named("a bullet under a bullet"), removed: { $0.steps.remove(at: 0) }),
    Removal(
      testDescription: "the step of a caution",
      changed: ConflictCase.named("the caution at a step"),
      removed: { $0.steps.remove(at: 1) }),
  ]

  @Test(arguments: removals, [SettleConflicts.Choice.theirs, .both])
  func whatWasTakenOutAfterTheImportComesBackAsTheyHaveIt(
    _ removal: Removal, _ choice: SettleConflicts.Choice
  ) throws {
    var (office, ours, theirs, place) = try removal.changed.office()
    removal.removed(&ours)
    office.records[.document("selling")] = .document(ours)
    #expect(try settled(choice, office, place) == theirs)
  }

  @Test func aLineThatComesBackLeavesBulletsWhereWeMovedThem() throws {
    var (office, _, _, place) = try ConflictCase.named("a bullet of a step that we took out")
      .office()
    var ours = ConflictCase.base
    ours.steps[2].details = [Detail(id: "n", text: "Need")]
    ours.steps.remove(at: 0)
    office.records[.document("selling")] = .document(ours)
    let document = try settled(.theirs, office, place)
    #expect(
      document.addressedLines.map { "\($0.address) \($0.text)" }
        == ["1 Qualify", "1A Theirs", "2 Quote", "3 Close", "3A Need"])
  }

  @Test func aNoteThatOnlyBeginsTheSameStays() throws {
    var example = ConflictCase.named("a step")
    let change = example.ours
    example.ours = {
      change(&$0)
      $0.fields[.notes] = "Word of 2, as theirs.md has it: Theirs, they say"
    }
    let (office, ours, _, place) = try example.office()
    #expect(try settled(.mine, office, place) == ours)
  }

  @Test func keepingMineLeavesAnApprovalAsItIs() throws {
    var (office, ours, _, place) = try ConflictCase.named("a step").office()
    var approved = try #require(office.document("selling"))
    (approved.status, approved.version) = (.approved, 1)
    (ours.status, ours.version) = (.approved, 1)
    office.records[.document("selling")] = .document(approved)
    #expect(try settled(.mine, office, place) == ours)
    #expect(try settled(.theirs, office, place).status == .draft)
  }

  @Test func theirNotesLeaveWhatIsSaidOfOtherPlaces() throws {
    var (ours, theirs) = (ConflictCase.base, ConflictCase.base)
    (ours.fields[.notes], theirs.fields[.notes]) = ("Ours.", "Theirs.")
    (ours.steps[1].text, theirs.steps[1].text) = ("Ours", "Theirs")
    var office = Office.acme
    office.records[.document("selling")] = .document(ours)
    try office.perform(ConflictCase.importing(theirs, into: office))
    let places = try #require(office.conflicts().first?.rounds.first?.places)
    let notes = try #require(places.first { $0.subject == .field(.notes) })
    try office.perform(ConflictCase.decision(.theirs, at: notes))
    #expect(
      office.document("selling")?.fields[.notes]
        == "Theirs.\n\n2, as theirs.md has it: Theirs")
  }

  @Test func bothAreRefusedWhereTogetherTheyAreTooLong() throws {
    var example = ConflictCase.named("the caution at a step")
    let long = String(repeating: "a", count: CleanText.longestLine)
    example.ours = { $0.steps[1].caution = long }
    let (office, _, _, place) = try example.office()
    var refusing = office
    #expect(throws: EditError.tooLong("The caution")) {
      try refusing.perform(ConflictCase.decision(.both, at: place))
    }
    #expect(refusing == office)
  }

  @Test func bothAreRefusedWhereThereIsRoomForOne() throws {
    let (office, _, _, place) = try ConflictCase.named("the day of the review").office()
    var refusing = office
    #expect(throws: EditError.roomForOne("Review by")) {
      try refusing.perform(ConflictCase.decision(.both, at: place))
    }
    #expect(refusing == office)
  }

  @Test func theSameChangeFromAnotherFileIsNotNotedTwice() throws {
    var (office, _, theirs, _) = try ConflictCase.named("a step").office()
    let before = office
    try office.perform(ConflictCase.importing(theirs, from: "again.md", into: office))
    #expect(office == before)
  }

  @Test func aPlaceIsSettledOnce() throws {
    var (office, _, _, place) = try ConflictCase.cases[0].office()
    let edit = ConflictCase.decision(.theirs, at: place)
    try office.perform(edit)
    #expect(throws: EditError.nothingToDo("Title settled")) { try office.perform(edit) }
  }
}
