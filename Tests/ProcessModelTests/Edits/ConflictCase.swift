import ProcessModel
import Testing

/// A place of one document that both sides changed, with what each did there.
struct ConflictCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var subject: ConflictSubject
  var ours: @Sendable (inout Document) -> Void
  var theirs: @Sendable (inout Document) -> Void
  /// What stands at the place where both do; nil where there is room for one only.
  var both: String?

  static let base = Document(
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
    ConflictCase(
      testDescription: "the title", subject: .title, ours: { $0.title = "Our selling" },
      theirs: { $0.title = "Their selling" }),
    ConflictCase(
      testDescription: "the level", subject: .level, ours: { $0.isCore = true },
      theirs: { $0.level = .procedure }),
    ConflictCase(
      testDescription: "the owner", subject: .owner, ours: { $0.owner = "estimator" },
      theirs: { $0.owner = "operations" }),
    ConflictCase(
      testDescription: "a field", subject: .field(.purpose),
      ours: { $0.fields[.purpose] = "Ours." }, theirs: { $0.fields[.purpose] = "Theirs." },
      both: "Ours.\n\nTheirs."),
    ConflictCase(
      testDescription: "a field that they emptied", subject: .field(.purpose),
      ours: { $0.fields[.purpose] = "Ours." }, theirs: { $0.fields[.purpose] = nil }),
    ConflictCase(
      testDescription: "a step", subject: .line(.step("b")), ours: { $0.steps[1].text = "Ours" },
      theirs: { $0.steps[1].text = "Theirs" }, both: "Ours"),
    ConflictCase(
      testDescription: "a bullet", subject: .line(.detail("m")),
      ours: { $0.steps[0].details[1].text = "Ours" },
      theirs: { $0.steps[0].details[1].text = "Theirs" }, both: "Ours"),
    ConflictCase(
      testDescription: "a bullet under a bullet", subject: .line(.detail("x")),
      ours: { $0.steps[0].details[0].details[0].text = "Ours" },
      theirs: { $0.steps[0].details[0].details[0].text = "Theirs" }, both: "Ours"),
    ConflictCase(
      testDescription: "a step that they took out", subject: .line(.step("b")),
      ours: { $0.steps[1].text = "Ours" }, theirs: { $0.steps.remove(at: 1) }),
    ConflictCase(
      testDescription: "a step that we took out", subject: .line(.step("b")),
      ours: { $0.steps.remove(at: 1) }, theirs: { $0.steps[1].text = "Theirs" }),
    ConflictCase(
      testDescription: "a bullet that they took out", subject: .line(.detail("m")),
      ours: { $0.steps[0].details[1].text = "Ours" }, theirs: { $0.steps[0].details.remove(at: 1) }),
    ConflictCase(
      testDescription: "a bullet that we took out", subject: .line(.detail("m")),
      ours: { $0.steps[0].details.remove(at: 1) },
      theirs: { $0.steps[0].details[1].text = "Theirs" }),
    ConflictCase(
      testDescription: "a bullet of a step that we took out", subject: .line(.detail("m")),
      ours: { $0.steps.remove(at: 0) }, theirs: { $0.steps[0].details[1].text = "Theirs" }),
    ConflictCase(
      testDescription: "a bullet under a bullet that we took out", subject: .line(.detail("x")),
      ours: { $0.steps[0].details.remove(at: 0) },
      theirs: { $0.steps[0].details[0].details[0].text = "Theirs" }),
    ConflictCase(
      testDescription: "the day of the review", subject: .field(.review),
      ours: { $0.fields[.review] = "2027-01-01" }, theirs: { $0.fields[.review] = "2027-02-01" }),
    ConflictCase(
      testDescription: "the seat of a step", subject: .part("b", .seat),
      ours: { $0.steps[1].seat = "estimator" }, theirs: { $0.steps[1].seat = "operations" }),
    ConflictCase(
      testDescription: "the picture of a step", subject: .part("b", .picture),
      ours: { $0.steps[1].picture = "p1" }, theirs: { $0.steps[1].picture = "p2" }),
    ConflictCase(
      testDescription: "the caution at a step", subject: .part("b", .caution),
      ours: { $0.steps[1].caution = "Ours." }, theirs: { $0.steps[1].caution = "Theirs." },
      both: "Ours. Theirs."),
    ConflictCase(
      testDescription: "the result of a step", subject: .part("b", .result),
      ours: { $0.steps[1].result = "Ours." }, theirs: { $0.steps[1].result = "Theirs." },
      both: "Ours. Theirs."),
  ]

  /// An office in which both have changed the document, and what waits there.
  func office() throws -> (
    office: Office, ours: Document, theirs: Document, place: OpenConflicts.Place
  ) {
    var (ours, theirs) = (Self.base, Self.base)
    self.ours(&ours)
    self.theirs(&theirs)
    var office = Office.acme
    office.records[.document("selling")] = .document(ours)
    try office.perform(Self.importing(theirs, into: office))
    let open = try #require(office.conflicts().first)
    #expect(open.count == 1)
    let place = try #require(open.rounds.first?.places.first)
    #expect(place.subject == subject)
    return (office, ours, theirs, place)
  }

  static func named(_ name: String) -> ConflictCase {
    cases.first { $0.testDescription == name } ?? cases[0]
  }

  /// What comes in where a file brings the document as they have it.
  static func importing(
    _ theirs: Document, from file: String = "theirs.md", into office: Office
  ) -> AddWorkspace {
    AddWorkspace(
      Workspace(company: office.company(), documents: [theirs]), from: file, takesCompany: false,
      common: [.document("selling"): .document(base)])
  }

  static func decision(
    _ choice: SettleConflicts.Choice, at place: OpenConflicts.Place
  ) -> SettleConflicts {
    SettleConflicts([
      .init(.document("selling"), source: "theirs.md", place, choice, newID: "new")
    ])
  }
}
